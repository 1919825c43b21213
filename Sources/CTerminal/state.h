#ifndef MEGURI_TERMINAL_STATE_H
#define MEGURI_TERMINAL_STATE_H

#define NCURSES_WIDECHAR 1
#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1

#include <ncursesw/curses.h>
#include <stdbool.h>
#include <stddef.h>

/* Codes given to sequences that terminfo does not name; above every code of ncurses. */
enum { code_paste_begins = 0x2001, code_paste_ends, code_dark, code_light, code_modified };

/* Keys that move, in the order of their codes: each with Shift, with Ctrl, with both. */
enum { moving_keys = 8, modifiers = 3 };

/* signals.c */
enum { signal_resized = 'W', signal_stop = 'Z', signal_gone = 'H' };

void terminal_signals_install(const char *reset, int tty);
void terminal_signals_remove(void);
void terminal_signals_pause(void);
int terminal_signals_descriptor(void);
int terminal_signals_next(void);
void terminal_stderr_capture(void);
void terminal_stderr_restore(void);
void terminal_write_all(int descriptor, const char *bytes, size_t length);

/* frame.c */
FILE *terminal_output(void);
void terminal_close_output(void);
void terminal_draw_frame(void);

/* watch.c */
int terminal_watch_descriptor(void);
bool terminal_watch_noticed(void);

/* probe.c */
void terminal_return_typed(void);

/* screen.c */
bool terminal_fit(void);

#endif
