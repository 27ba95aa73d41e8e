/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small dataset on the map of the world, for tests of what is drawn of it. */
#pragma once

#include "dataset-builder.h"
#include "sp-map-scene.h"

G_BEGIN_DECLS

/* France excluded by law in 2018, restricted by law in 2020; Germany perhaps permitted in 2019, in a statement; Poland
 * chosen by operators, 2018; Spain restricted by press reports, 2015, and so long unconfirmed; Malta excluded by law,
 * 2018; Italy searched; Portugal without a record; Sweden not yet, 2025; Norway excluded 2017 and lapsed in 2018; and
 * "ZZ", which no map has. The group "west" has France, Spain and Portugal. The edition is 2026-11-30. */
SpLens *map_harness_make_lens (void);
/* The scene as of a date, or the edition for %NULL. */
SpMapScene *map_harness_make_scene (const char *on);
const SpLook *map_harness_get_look (SpMapScene *scene, const char *code);
guint map_harness_get_area (SpMapScene *scene, const char *code);

G_END_DECLS
