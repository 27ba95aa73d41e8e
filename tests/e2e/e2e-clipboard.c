/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: what the program has put on the clipboard, as another program gets it. */
#include "e2e-private.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

/* In units of four bytes: more than any text that a test copies. */
#define MAX_LENGTH (1024 * 1024)

typedef struct
{
  Display *display;
  Window window;
  Atom property;
  const char *type;
  const char *pattern;
  char *text;
} Paste;

static char *
take_property (Paste *paste)
{
  Atom type = None;
  int format = 0;
  unsigned long n_items = 0, rest;
  unsigned char *value = NULL;
  char *text = NULL;

  XGetWindowProperty (paste->display, paste->window, paste->property, 0, MAX_LENGTH, True, AnyPropertyType, &type,
                      &format, &n_items, &rest, &value);
  if (format == 8)
    text = g_strndup ((char *) value, n_items);
  if (value != NULL)
    XFree (value);
  return text;
}

/* The owner of the clipboard is asked, and answers with an event. */
static gboolean
has_answer (E2e *self G_GNUC_UNUSED, gpointer data)
{
  Paste *paste = data;
  XEvent event;

  if (!XCheckTypedWindowEvent (paste->display, paste->window, SelectionNotify, &event))
    return FALSE;
  paste->text = event.xselection.property != None ? take_property (paste) : NULL;
  return TRUE;
}

/**
 * e2e_read_clipboard:
 * @self: the running program
 * @type: in which form, such as `UTF8_STRING` or `text/html`
 *
 * Returns: (transfer full) (nullable): what is on the clipboard, or %NULL where nothing is in that form
 */
char *
e2e_read_clipboard (E2e *self, const char *type)
{
  Paste paste = { .display = e2e_screen_get_display () };

  paste.window = XCreateSimpleWindow (paste.display, DefaultRootWindow (paste.display), 0, 0, 1, 1, 0, 0, 0);
  paste.property = XInternAtom (paste.display, "E2E_CLIPBOARD", False);
  XConvertSelection (paste.display, XInternAtom (paste.display, "CLIPBOARD", False),
                     XInternAtom (paste.display, type, False), paste.property, paste.window, CurrentTime);
  XFlush (paste.display);
  e2e_wait_until (self, has_answer, &paste, "the answer of the clipboard");
  XDestroyWindow (paste.display, paste.window);
  XFlush (paste.display);
  return paste.text;
}

static gboolean
is_on_clipboard (E2e *self, gpointer data)
{
  Paste *paste = data;

  g_free (paste->text);
  paste->text = e2e_read_clipboard (self, paste->type);
  return paste->text != NULL && g_pattern_match_simple (paste->pattern, paste->text);
}

/**
 * e2e_wait_for_clipboard:
 * @self: the running program
 * @type: in which form, such as `UTF8_STRING` or `text/html`
 * @text: a text, in which `*` stands for any characters
 *
 * Waits until that is on the clipboard.
 */
void
e2e_wait_for_clipboard (E2e *self, const char *type, const char *text)
{
  Paste paste = { .type = type, .pattern = text };
  g_autofree char *what = g_strdup_printf ("“%s” on the clipboard", text);

  if (!e2e_wait_until (self, is_on_clipboard, &paste, what))
    g_test_message ("on the clipboard: %s", paste.text ? paste.text : "nothing of that form");
  g_free (paste.text);
}
