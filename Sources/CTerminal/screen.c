#include "state.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CTerminal.h"

/* Bracketed paste, motions of a pressed mouse and news of dark and light on, title kept; and back. */
static const char modes_on[] = "\033[?2004h\033[?1002h\033[?2031h\033[22;0t";
static const char modes_off[] = "\033[?2004l\033[?1002l\033[?2031l\033[23;0t";
static const char appearance_question[] = "\033[?996n";
static const char reset_everything[] =
    "\033[?2004l\033[?1000l\033[?1002l\033[?1006l\033[?2031l\033[?1049l\033[?25h\033[23;0t\033[0m\033(B\r\n";

static SCREEN *screen;
static bool speaks_xterm;

void terminal_set_locale(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static void use_modes(const char *modes) {
  if (speaks_xterm) terminal_write_all(STDOUT_FILENO, modes, strlen(modes));
}

static bool has_string(const char *name) {
  const char *value = tigetstr(name);
  return value != NULL && value != (char *)-1;
}

static void set_escape_delay(void) {
  const char *wanted = getenv("ESCDELAY");
  int milliseconds = wanted != NULL ? atoi(wanted) : 0;
  set_escdelay(milliseconds > 0 ? milliseconds : 25);
}

/* xterm's sequences of the keys that move: a final letter or a number, behind it the modifier. */
static void define_modified_keys(void) {
  static const char *const forms[moving_keys] = {
      "\033[1;%dA", "\033[1;%dB", "\033[1;%dD", "\033[1;%dC",
      "\033[1;%dH", "\033[1;%dF", "\033[5;%d~", "\033[6;%d~"};
  static const int numbers[modifiers] = {2, 5, 6};
  for (int key = 0; key < moving_keys; key++) {
    for (int modifier = 0; modifier < modifiers; modifier++) {
      char sequence[16];
      snprintf(sequence, sizeof sequence, forms[key], numbers[modifier]);
      define_key(sequence, code_modified + key * modifiers + modifier);
    }
  }
}

static void set_input_modes(void) {
  raw();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  meta(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  idlok(stdscr, TRUE);
  typeahead(-1);
  set_escape_delay();
  define_key("\033[200~", code_paste_begins);
  define_key("\033[201~", code_paste_ends);
  define_key("\033[?997;1n", code_dark);
  define_key("\033[?997;2n", code_light);
  define_modified_keys();
  mouseinterval(0);
  mousemask(
      BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED
          | REPORT_MOUSE_POSITION,
      NULL);
}

static void use_colours(void) {
  const char *refusal = getenv("NO_COLOR");
  if ((refusal != NULL && *refusal != '\0') || !has_colors()) return;
  start_color();
  use_default_colors();
}

enum terminal_open_result terminal_open(const char *type) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return TERMINAL_NOT_A_TTY;
  terminal_signals_install("", STDIN_FILENO);
  screen = newterm(type, terminal_output(), stdin);
  if (screen == NULL) {
    terminal_close_output();
    terminal_signals_remove();
    return TERMINAL_UNKNOWN_TYPE;
  }
  if (!has_string("cup")) {
    endwin();
    delscreen(screen);
    screen = NULL;
    terminal_close_output();
    terminal_signals_remove();
    return TERMINAL_WITHOUT_CURSOR;
  }
  speaks_xterm = has_string("smcup") && (has_string("kmous") || has_string("XM"));
  set_input_modes();
  use_colours();
  use_modes(modes_on);
  terminal_signals_install(speaks_xterm ? reset_everything : "\r\n", STDIN_FILENO);
  terminal_stderr_capture();
  terminal_fit();
  terminal_return_typed();
  return TERMINAL_OPENED;
}

static void leave_screen(void) {
  use_modes(modes_off);
  endwin();
  terminal_stderr_restore();
}

void terminal_release(void) {
  leave_screen();
  terminal_signals_pause();
}

void terminal_reclaim(void) {
  terminal_signals_install(speaks_xterm ? reset_everything : "\r\n", STDIN_FILENO);
  terminal_stderr_capture();
  reset_prog_mode();
  use_modes(modes_on);
  /* Whoever changed dark and light meanwhile told another program. */
  use_modes(appearance_question);
  terminal_fit();
  clearok(curscr, TRUE);
  doupdate();
}

void terminal_close(void) {
  if (screen == NULL) return;
  leave_screen();
  terminal_signals_remove();
  delscreen(screen);
  screen = NULL;
  terminal_close_output();
}

void terminal_stop(void) {
  leave_screen();
  terminal_signals_remove();
  kill(0, SIGTSTP);
  terminal_reclaim();
}

/* Follows the size of the window; whether it had changed. */
bool terminal_fit(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return false;
  if (window.ws_row == 0 || window.ws_col == 0) return false;
  if (!is_term_resized(window.ws_row, window.ws_col)) return false;
  resizeterm(window.ws_row, window.ws_col);
  return true;
}

int terminal_columns(void) { return getmaxx(stdscr); }
int terminal_rows(void) { return getmaxy(stdscr); }

int terminal_colours(void) {
  const char *refusal = getenv("NO_COLOR");
  if ((refusal != NULL && *refusal != '\0') || !has_colors()) return 0;
  return COLORS;
}

int terminal_pair(int foreground, int background) {
  if (terminal_colours() == 0) return 0;
  int pair = alloc_pair(foreground, background);
  return pair > 0 ? pair : 0;
}

void terminal_forget_pairs(void) {
  if (terminal_colours() != 0) reset_color_pairs();
}

int terminal_measure(const char *text) {
  WINDOW *pad = newpad(1, 64);
  if (pad == NULL) return -1;
  waddstr(pad, text);
  int columns = getcurx(pad);
  delwin(pad);
  return columns;
}

bool terminal_has_xterm_commands(void) { return speaks_xterm; }

void terminal_send(const char *bytes) { terminal_write_all(STDOUT_FILENO, bytes, strlen(bytes)); }
