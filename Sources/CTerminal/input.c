#include "state.h"

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

enum { rest_of_character = 30, double_press_milliseconds = 400 };

static struct terminal_input plain(enum terminal_input_kind kind, uint32_t value) {
  return (struct terminal_input){.kind = kind, .value = value, .column = 0, .row = 0};
}

static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static enum terminal_mouse_kind press_kind(const MEVENT *event) {
  static long long last_time;
  static int last_column = -1;
  static int last_row = -1;
  long long now = milliseconds();
  bool again = event->x == last_column && event->y == last_row
      && now - last_time < double_press_milliseconds;
  last_time = now;
  last_column = again ? -1 : event->x;
  last_row = event->y;
  return again ? TERMINAL_DOUBLE_PRESS : TERMINAL_PRESS;
}

static struct terminal_input mouse(void) {
  MEVENT event;
  if (getmouse(&event) != OK) return plain(TERMINAL_NOTHING, 0);
  struct terminal_input input = plain(TERMINAL_MOUSE, TERMINAL_PRESS);
  input.column = event.x;
  input.row = event.y;
  if (event.bstate & BUTTON4_PRESSED) {
    input.value = TERMINAL_WHEEL_UP;
  } else if (event.bstate & BUTTON5_PRESSED) {
    input.value = TERMINAL_WHEEL_DOWN;
  } else if (event.bstate & BUTTON1_PRESSED) {
    input.value = press_kind(&event);
  } else if (event.bstate & BUTTON1_RELEASED) {
    input.value = TERMINAL_RELEASE;
  } else if (event.bstate & REPORT_MOUSE_POSITION) {
    input.value = TERMINAL_DRAG;
  } else {
    return plain(TERMINAL_NOTHING, 0);
  }
  return input;
}

static uint32_t modified_key(wint_t place) {
  static const uint32_t keys[moving_keys] = {
      TERMINAL_UP, TERMINAL_DOWN, TERMINAL_LEFT, TERMINAL_RIGHT,
      TERMINAL_HOME, TERMINAL_END, TERMINAL_PAGE_UP, TERMINAL_PAGE_DOWN};
  static const uint32_t held[modifiers] = {
      TERMINAL_WITH_SHIFT, TERMINAL_WITH_CONTROL, TERMINAL_WITH_SHIFT | TERMINAL_WITH_CONTROL};
  return keys[place / modifiers] | held[place % modifiers];
}

static uint32_t key_of(wint_t code) {
  switch (code) {
    case KEY_UP: return TERMINAL_UP;
    case KEY_DOWN: return TERMINAL_DOWN;
    case KEY_LEFT: return TERMINAL_LEFT;
    case KEY_RIGHT: return TERMINAL_RIGHT;
    case KEY_ENTER: return TERMINAL_ENTER;
    case KEY_BTAB: return TERMINAL_BACK_TAB;
    case KEY_BACKSPACE: return TERMINAL_BACKSPACE;
    case KEY_DC: return TERMINAL_DELETE;
    case KEY_HOME: case KEY_FIND: return TERMINAL_HOME;
    case KEY_END: case KEY_SELECT: return TERMINAL_END;
    case KEY_PPAGE: return TERMINAL_PAGE_UP;
    case KEY_NPAGE: return TERMINAL_PAGE_DOWN;
    case code_paste_begins: return TERMINAL_PASTE_BEGINS;
    case code_paste_ends: return TERMINAL_PASTE_ENDS;
    case KEY_SR: return TERMINAL_UP | TERMINAL_WITH_SHIFT;
    case KEY_SF: return TERMINAL_DOWN | TERMINAL_WITH_SHIFT;
    case KEY_SLEFT: return TERMINAL_LEFT | TERMINAL_WITH_SHIFT;
    case KEY_SRIGHT: return TERMINAL_RIGHT | TERMINAL_WITH_SHIFT;
    case KEY_SHOME: return TERMINAL_HOME | TERMINAL_WITH_SHIFT;
    case KEY_SEND: return TERMINAL_END | TERMINAL_WITH_SHIFT;
    default: break;
  }
  if (code >= code_modified && code < code_modified + moving_keys * modifiers) {
    return modified_key(code - code_modified);
  }
  if (code > KEY_F0 && code <= KEY_F(63)) return TERMINAL_FUNCTION_0 + (uint32_t)(code - KEY_F0);
  return 0;
}

static struct terminal_input translate(int result, wint_t code) {
  if (result == OK) return plain(TERMINAL_CHARACTER, (uint32_t)code);
  if (result != KEY_CODE_YES) return plain(TERMINAL_NOTHING, 0);
  if (code == KEY_MOUSE) return mouse();
  if (code == code_dark || code == code_light) return plain(TERMINAL_APPEARANCE, code == code_dark);
  uint32_t key = key_of(code);
  return plain(key == 0 ? TERMINAL_NOTHING : TERMINAL_KEY, key);
}

static bool is_readable(void) {
  struct pollfd tty = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
  return poll(&tty, 1, 0) == 1;
}

/* One code from ncurses without waiting, but for the rest of a character or an escape sequence. */
static struct terminal_input take(void) {
  for (;;) {
    wint_t code = 0;
    bool readable = is_readable();
    wtimeout(stdscr, readable ? rest_of_character : 0);
    int result = wget_wch(stdscr, &code);
    if (result == ERR) {
      int waiting = 0;
      bool ended = readable && is_readable()
          && (ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting == 0);
      return plain(ended ? TERMINAL_GONE : TERMINAL_NOTHING, 0);
    }
    struct terminal_input input = translate(result, code);
    if (input.kind != TERMINAL_NOTHING) return input;
  }
}

static struct terminal_input after_signal(int word) {
  switch (word) {
    case signal_gone: return plain(TERMINAL_GONE, 0);
    case signal_stop: return plain(TERMINAL_STOP_ASKED, 0);
    case signal_resized: return plain(terminal_fit() ? TERMINAL_RESIZED : TERMINAL_NOTHING, 0);
    default: return plain(TERMINAL_NOTHING, 0);
  }
}

struct terminal_input terminal_read(int timeout_milliseconds) {
  long long end = milliseconds() + timeout_milliseconds;
  for (;;) {
    struct terminal_input input = after_signal(terminal_signals_next());
    if (input.kind == TERMINAL_NOTHING) input = take();
    if (input.kind == TERMINAL_NOTHING && terminal_watch_noticed()) {
      return plain(TERMINAL_FILES_CHANGED, 0);
    }
    if (input.kind != TERMINAL_NOTHING) return input;
    long long rest = timeout_milliseconds < 0 ? -1 : end - milliseconds();
    if (timeout_milliseconds >= 0 && rest <= 0) return input;
    struct pollfd sources[] = {
        {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
        {.fd = terminal_signals_descriptor(), .events = POLLIN, .revents = 0},
        {.fd = terminal_watch_descriptor(), .events = POLLIN, .revents = 0},
    };
    if (poll(sources, 3, (int)rest) < 0 && errno != EINTR) return plain(TERMINAL_GONE, 0);
  }
}
