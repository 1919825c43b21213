#include "state.h"

#include <stdlib.h>
#include <string.h>

#include "CTerminal.h"

enum { span_capacity = 1024 };

static cchar_t span[span_capacity + 1];
static int span_count;
static int span_row;
static int span_column;

static wchar_t pending[CCHARW_MAX + 1];
static int pending_count;
static attr_t pending_attributes;
static int pending_pair;

static attr_t curses_attributes(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & TERMINAL_BOLD) result |= A_BOLD;
  if (attributes & TERMINAL_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & TERMINAL_REVERSE) result |= A_REVERSE;
  return result;
}

static void finish_character(void) {
  if (pending_count == 0 || span_count == span_capacity) return;
  pending[pending_count] = L'\0';
  if (setcchar(&span[span_count], pending, pending_attributes, 0, &pending_pair) == OK) {
    span_count++;
  }
  pending_count = 0;
}

void terminal_begin_span(int row, int column) {
  span_row = row;
  span_column = column;
  span_count = 0;
  pending_count = 0;
}

void terminal_append(uint32_t scalar, uint32_t attributes, int pair) {
  finish_character();
  pending[0] = (wchar_t)scalar;
  pending_count = 1;
  pending_attributes = curses_attributes(attributes);
  pending_pair = pair;
}

void terminal_append_mark(uint32_t scalar) {
  if (pending_count > 0 && pending_count < CCHARW_MAX) pending[pending_count++] = (wchar_t)scalar;
}

void terminal_end_span(void) {
  finish_character();
  /* ERR at the last cell of the screen is no error: everything was drawn. */
  (void)mvwadd_wchnstr(stdscr, span_row, span_column, span, span_count);
}

void terminal_update(int row, int column) {
  wmove(stdscr, row, column);
  wnoutrefresh(stdscr);
  terminal_draw_frame();
}

void terminal_clear(void) {
  werase(stdscr);
  clearok(stdscr, TRUE);
}
