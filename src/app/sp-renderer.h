/* SPDX-License-Identifier: GPL-3.0-or-later
 * With what GTK paints: OpenGL where there is a GPU, Cairo where there is none. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * sp_renderer_has_gpu:
 * @devices: (type filename): the folder of device files, `/dev` but in tests
 *
 * Whether a program here can paint with a GPU: the kernel offers a render node of the Direct Rendering Manager (as all
 * drivers of Mesa that use hardware need), or a device of a driver that goes its own way (NVIDIA's, that of Windows'
 * Linux, Arm's and Qualcomm's). A sandbox without access to devices has none.
 *
 * Returns: whether there is one
 */
gboolean sp_renderer_has_gpu (const char *devices);

/**
 * sp_renderer_choose:
 *
 * Has GTK paint with Cairo, and leave OpenGL alone, if there is no GPU. GTK 4.8 would have OpenGL done in software:
 * the first frame takes twice as long then (see `tests/bench/bench-first-frame`), and the whole window is painted where
 * Cairo paints what changed. What the user says in `GSK_RENDERER` stands, and the browser's renderer (Broadway) is left
 * alone.
 *
 * It is said in the environment, as that is how GTK is told; so call it first thing, before there are threads. What is
 * started by the program inherits it, and has no GPU either.
 */
void sp_renderer_choose (void);

G_END_DECLS
