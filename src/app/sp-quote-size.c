/* SPDX-License-Identifier: GPL-3.0-or-later
 * How large the user wants to read quotes. */
#include "sp-quote-size.h"

struct _SpQuoteSize
{
  GObject parent_instance;

  double scale;
};

G_DEFINE_FINAL_TYPE (SpQuoteSize, sp_quote_size, G_TYPE_OBJECT)

enum
{
  PROP_SCALE = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static const double steps[] = { SP_MIN_QUOTE_SCALE, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, SP_MAX_QUOTE_SCALE };

/* Nearer than this two sizes look the same. */
#define TOLERANCE 0.01

static void
sp_quote_size_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SCALE)
    g_value_set_double (value, SP_QUOTE_SIZE (object)->scale);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_quote_size_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SCALE)
    sp_quote_size_set_scale (SP_QUOTE_SIZE (object), g_value_get_double (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_quote_size_class_init (SpQuoteSizeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sp_quote_size_get_property;
  object_class->set_property = sp_quote_size_set_property;

  /**
   * SpQuoteSize:scale:
   *
   * How many times its usual size a quote is set in.
   */
  properties[PROP_SCALE] = g_param_spec_double ("scale", NULL, NULL, SP_MIN_QUOTE_SCALE, SP_MAX_QUOTE_SCALE, 1,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
sp_quote_size_init (SpQuoteSize *self)
{
  self->scale = 1;
}

/**
 * sp_quote_size_new:
 *
 * Returns: (transfer full): the usual size
 */
SpQuoteSize *
sp_quote_size_new (void)
{
  return g_object_new (SP_TYPE_QUOTE_SIZE, NULL);
}

/**
 * sp_quote_size_get_scale:
 * @self: a size
 *
 * Returns: how many times its usual size a quote is set in, from %SP_MIN_QUOTE_SCALE to %SP_MAX_QUOTE_SCALE
 */
double
sp_quote_size_get_scale (SpQuoteSize *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_SIZE (self), 1);

  return self->scale;
}

/**
 * sp_quote_size_set_scale:
 * @self: a size
 * @scale: how many times its usual size a quote is set in; the nearest that is possible is taken
 *
 * Sets the size.
 */
void
sp_quote_size_set_scale (SpQuoteSize *self, double scale)
{
  g_return_if_fail (SP_IS_QUOTE_SIZE (self));

  scale = CLAMP (scale, SP_MIN_QUOTE_SCALE, SP_MAX_QUOTE_SCALE);
  if (ABS (scale - self->scale) < TOLERANCE)
    return;
  self->scale = scale;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCALE]);
}

/**
 * sp_quote_size_is_normal:
 * @self: a size
 *
 * Returns: whether quotes are set in their usual size
 */
gboolean
sp_quote_size_is_normal (SpQuoteSize *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_SIZE (self), TRUE);

  return ABS (self->scale - 1) < TOLERANCE;
}

/**
 * sp_quote_size_can_step:
 * @self: a size
 * @larger: whether to a larger size, or to a smaller one
 *
 * Returns: whether there is one
 */
gboolean
sp_quote_size_can_step (SpQuoteSize *self, gboolean larger)
{
  g_return_val_if_fail (SP_IS_QUOTE_SIZE (self), FALSE);

  return larger ? self->scale < SP_MAX_QUOTE_SCALE - TOLERANCE : self->scale > SP_MIN_QUOTE_SCALE + TOLERANCE;
}

/**
 * sp_quote_size_step:
 * @self: a size
 * @larger: whether to the next larger size, or to the next smaller one
 *
 * Sets the next size, if there is one.
 */
void
sp_quote_size_step (SpQuoteSize *self, gboolean larger)
{
  g_return_if_fail (SP_IS_QUOTE_SIZE (self));

  if (!sp_quote_size_can_step (self, larger))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      double scale = larger ? steps[i] : steps[G_N_ELEMENTS (steps) - 1 - i];

      if (larger ? scale > self->scale + TOLERANCE : scale < self->scale - TOLERANCE)
        {
          sp_quote_size_set_scale (self, scale);
          return;
        }
    }
}
