#ifndef MEGURI_TERMINAL_H
#define MEGURI_TERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/* A narrow door to ncursesw: no macro, no shared variable and no pointer to keep crosses it.
   Only the main thread may call these. */

/* --- life cycle ------------------------------------------------------------------------- */

enum terminal_open_result {
  TERMINAL_OPENED,
  TERMINAL_NOT_A_TTY,
  TERMINAL_UNKNOWN_TYPE,
  TERMINAL_WITHOUT_CURSOR,
};

/* Chooses a UTF-8 character type whatever the environment says. */
void terminal_set_locale(void);

/* The columns, 1 or 2, that the terminal gives to ambiguous characters; before it is taken. */
int terminal_ask_ambiguous_width(void);

/* The background as 0xRRGGBB, as it was told with the last answer; -1 when it was not. */
int terminal_background(void);

/* Takes the terminal; `type` is a terminfo name. May be tried again with another type. */
enum terminal_open_result terminal_open(const char *type);

/* Gives the terminal back for good, and replays the tail of what stderr was told meanwhile. */
void terminal_close(void);

/* Gives the terminal back for a while: an editor, or a stopped process. */
void terminal_release(void);
void terminal_reclaim(void);

/* Stops the whole process group, as Ctrl-Z does; returns when it is continued. */
void terminal_stop(void);

/* --- what it can do --------------------------------------------------------------------- */

int terminal_columns(void);
int terminal_rows(void);

/* The number of colours: 0 without any, 8, 16, 256, or more than 65536 for direct colour. */
int terminal_colours(void);

/* A pair of palette indices or direct colours; -1 is the terminal's own. 0 when none is left. */
int terminal_pair(int foreground, int background);
void terminal_forget_pairs(void);

/* The columns that ncurses gives to a text in an off-screen window. */
int terminal_measure(const char *text);

/* --- drawing ---------------------------------------------------------------------------- */

enum terminal_attribute {
  TERMINAL_BOLD = 1,
  TERMINAL_UNDERLINE = 2,
  TERMINAL_REVERSE = 4,
};

/* A span of characters on one row: begin, append each with its marks, end. */
void terminal_begin_span(int row, int column);
void terminal_append(uint32_t scalar, uint32_t attributes, int pair);
void terminal_append_mark(uint32_t scalar);
void terminal_end_span(void);

/* Sends what changed and leaves the cursor at a cell. */
void terminal_update(int row, int column);

/* Forgets what is on the glass, so that the next update paints everything. */
void terminal_clear(void);

/* Sends bytes that ncurses does not know of: window title, clipboard. */
void terminal_send(const char *bytes);

/* Whether the terminal understands xterm's window titles and clipboard. */
bool terminal_has_xterm_commands(void);

/* --- input ------------------------------------------------------------------------------ */

enum terminal_input_kind {
  TERMINAL_NOTHING,
  TERMINAL_CHARACTER,
  TERMINAL_KEY,
  TERMINAL_MOUSE,
  TERMINAL_RESIZED,
  TERMINAL_STOP_ASKED,
  TERMINAL_FILES_CHANGED,
  TERMINAL_APPEARANCE,
  TERMINAL_GONE,
};

enum terminal_key {
  TERMINAL_UP = 1,
  TERMINAL_DOWN,
  TERMINAL_LEFT,
  TERMINAL_RIGHT,
  TERMINAL_ENTER,
  TERMINAL_BACK_TAB,
  TERMINAL_BACKSPACE,
  TERMINAL_DELETE,
  TERMINAL_HOME,
  TERMINAL_END,
  TERMINAL_PAGE_UP,
  TERMINAL_PAGE_DOWN,
  TERMINAL_PASTE_BEGINS,
  TERMINAL_PASTE_ENDS,
  TERMINAL_FUNCTION_0 = 100,
  /* Added to a key that was pressed with Shift, with Ctrl. */
  TERMINAL_WITH_SHIFT = 0x1000,
  TERMINAL_WITH_CONTROL = 0x2000,
};

enum terminal_mouse_kind {
  TERMINAL_PRESS,
  TERMINAL_DOUBLE_PRESS,
  TERMINAL_WHEEL_UP,
  TERMINAL_WHEEL_DOWN,
  TERMINAL_DRAG,
  TERMINAL_RELEASE,
};

struct terminal_input {
  enum terminal_input_kind kind;
  /* A scalar, a terminal_key, a terminal_mouse_kind, or whether the terminal has become dark. */
  uint32_t value;
  int column;
  int row;
};

/* Reports TERMINAL_FILES_CHANGED from now on when files of a folder are written or moved. */
void terminal_watch_folder(const char *path);

/* Waits for input; a negative timeout waits as long as it takes. */
struct terminal_input terminal_read(int timeout_milliseconds);

#endif
