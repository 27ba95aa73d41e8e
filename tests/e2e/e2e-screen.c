/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: the display, where windows are, which has the keyboard, and pictures of it. */
#include "e2e-private.h"

#include <X11/XKBlib.h>
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>

static Display *display;

/* Windows come and go while they are asked about. */
static int
ignore_error (Display *of G_GNUC_UNUSED, XErrorEvent *error G_GNUC_UNUSED)
{
  return 0;
}

/**
 * e2e_screen_open:
 *
 * Connects to the display that the tests have for themselves.
 */
void
e2e_screen_open (void)
{
  display = XOpenDisplay (NULL);
  if (display == NULL)
    g_error ("No display");
  XSetErrorHandler (ignore_error);
  /* Else a key is typed again and again where much else to do comes between its press and its release */
  XAutoRepeatOff (display);
  XSync (display, False);
}

/**
 * e2e_screen_get_display:
 *
 * Returns: (transfer none): the connection to the display, a `Display`
 */
gpointer
e2e_screen_get_display (void)
{
  return display;
}

static char *
get_title (Window window)
{
  XTextProperty property = { 0 };
  char *title = NULL;

  if (XGetTextProperty (display, window, &property, XInternAtom (display, "_NET_WM_NAME", False)) != 0)
    title = g_strndup ((char *) property.value, property.nitems);
  if (property.value != NULL)
    XFree (property.value);
  return title;
}

typedef struct
{
  gboolean popup;
  const char *title;
  const AtspiRect *size;
} Wanted;

static gboolean
fits (Window window, const Wanted *wanted, AtspiRect *place, char **title)
{
  XWindowAttributes attributes;
  g_autofree char *name = get_title (window);

  if (name == NULL || (wanted->title != NULL && !g_str_equal (name, wanted->title)) ||
      XGetWindowAttributes (display, window, &attributes) == 0 || attributes.map_state != IsViewable ||
      attributes.override_redirect != wanted->popup || attributes.width <= 1)
    return FALSE;
  if (wanted->size != NULL && (attributes.width != wanted->size->width || attributes.height != wanted->size->height))
    return FALSE;
  *place = (AtspiRect) { attributes.x, attributes.y, attributes.width, attributes.height };
  if (title != NULL)
    *title = g_steal_pointer (&name);
  return TRUE;
}

/* Of several that fit, the one in front. */
static Window
find_window (const Wanted *wanted, AtspiRect *place, char **title)
{
  Window root, parent, found = None;
  Window *children = NULL;
  unsigned int n_children = 0;

  XQueryTree (display, DefaultRootWindow (display), &root, &parent, &children, &n_children);
  for (unsigned int i = n_children; i > 0 && found == None; i--)
    if (fits (children[i - 1], wanted, place, title))
      found = children[i - 1];
  if (children != NULL)
    XFree (children);
  return found;
}

/**
 * e2e_screen_find_window:
 * @title: the title of a window
 * @place: (out): where it is on the display
 *
 * Returns: whether there is one
 */
gboolean
e2e_screen_find_window (const char *title, AtspiRect *place)
{
  return find_window (&(Wanted) { .title = title }, place, NULL) != None;
}

/**
 * e2e_screen_find_popup:
 * @size: how large it is
 * @place: (out): where it is on the display
 *
 * Returns: whether a menu or another popup of that size is open
 */
gboolean
e2e_screen_find_popup (const AtspiRect *size, AtspiRect *place)
{
  return find_window (&(Wanted) { .popup = TRUE, .size = size }, place, NULL) != None;
}

/**
 * e2e_screen_get_front_title:
 *
 * Returns: (transfer full) (nullable): the title of the window in front
 */
char *
e2e_screen_get_front_title (void)
{
  char *title = NULL;
  AtspiRect place;

  find_window (&(Wanted) { 0 }, &place, &title);
  return title;
}

/**
 * e2e_screen_focus:
 * @title: (nullable): the title of a window, or %NULL for the one in front
 *
 * Gives it the keyboard, as a window manager would.
 */
void
e2e_screen_focus (const char *title)
{
  AtspiRect place;
  Window window = find_window (&(Wanted) { .title = title }, &place, NULL);
  Window focused;
  int revert_to;

  XGetInputFocus (display, &focused, &revert_to);
  if (window == None || focused == window)
    return;
  XSetInputFocus (display, window, RevertToPointerRoot, CurrentTime);
  XSync (display, False);
}

/**
 * e2e_screen_move_pointer_away:
 *
 * Puts the pointer into the corner of the display, which no window reaches: a test does not begin where another ended.
 */
void
e2e_screen_move_pointer_away (void)
{
  int screen = DefaultScreen (display);

  XWarpPointer (display, None, DefaultRootWindow (display), 0, 0, 0, 0, DisplayWidth (display, screen) - 1,
                DisplayHeight (display, screen) - 1);
  XSync (display, False);
}

/**
 * e2e_screen_get_keycode:
 * @key: the name of a key, such as `Left`, `F9` or `a`
 *
 * Returns: its code on the display's keyboard
 */
guint
e2e_screen_get_keycode (const char *key)
{
  KeySym symbol = XStringToKeysym (key);

  if (symbol == NoSymbol)
    g_error ("No key is called %s", key);
  return XKeysymToKeycode (display, symbol);
}

/**
 * e2e_screen_get_key_of:
 * @character: an ASCII character
 * @shifted: (out): whether Shift is held to type it
 *
 * Returns: the code of its key on the display's keyboard, or 0 where there is none
 */
guint
e2e_screen_get_key_of (char character, gboolean *shifted)
{
  KeySym symbol = (unsigned char) character;
  KeyCode code = XKeysymToKeycode (display, symbol);

  for (unsigned int level = 0; code != 0 && level < 2; level++)
    if (XkbKeycodeToKeysym (display, code, 0, level) == symbol)
      {
        *shifted = level == 1;
        return code;
      }
  return 0;
}

static gboolean
has_size (E2e *self, gpointer data)
{
  const AtspiRect *wanted = data;
  g_autoptr (E2eNode) window = e2e_get_window (self);
  AtspiRect place;

  /* A frame is drawn around the content, a few pixels wide */
  return window != NULL && e2e_get_place (window, &place) && ABS (place.width - wanted->width) < 60 &&
         ABS (place.height - wanted->height) < 60;
}

/**
 * e2e_resize:
 * @self: the running program
 * @width: of the window
 * @height: of the window
 *
 * Resizes the window in front, as a window manager would, and waits until its content has followed.
 */
void
e2e_resize (E2e *self, int width, int height)
{
  AtspiRect place = { 0 };
  AtspiRect wanted = { 0, 0, width, height };
  Window window = find_window (&(Wanted) { 0 }, &place, NULL);

  if (window == None || e2e_has_failed (self))
    return;
  XMoveResizeWindow (display, window, 0, 0, (unsigned int) width, (unsigned int) height);
  XSync (display, False);
  e2e_wait_until (self, has_size, &wanted, "the window in its new size");
}

/**
 * e2e_screenshot:
 * @self: the running program
 * @name: what it shows, for the name of the file
 *
 * Takes a picture of the display into the folder E2E_SCREENSHOTS, where there is one and ImageMagick's `import`.
 */
void
e2e_screenshot (E2e *self G_GNUC_UNUSED, const char *name)
{
  static guint number;
  const char *folder = g_getenv ("E2E_SCREENSHOTS");
  g_autofree char *tool = g_find_program_in_path ("import");
  g_autofree char *test = g_strdelimit (g_strdup (g_test_get_path () + 1), "/", '-');
  g_autofree char *file = g_strdup_printf ("%s-%u-%s.png", test, ++number, name);
  g_autofree char *path = NULL;
  g_autoptr (GSubprocess) process = NULL;

  if (folder == NULL || tool == NULL)
    return;
  path = g_build_filename (folder, file, NULL);
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_SILENCE, NULL, tool, "-window", "root", path, NULL);
  if (process != NULL)
    g_subprocess_wait (process, NULL, NULL);
}
