#include "state.h"

#include <ctype.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

/* The background (OSC 11) first. How wide an ambiguous character is, only the terminal knows: write one, ask where the cursor
   is, and ask for the device attributes, which every terminal answers, so that nobody waits. */
static const char question[] = "\033]11;?\033\\\r\xE2\x80\xBB\033[6n\r\033[K\033[c";

enum { patience_milliseconds = 100, longest_answer = 512 };

static char typed_ahead[longest_answer];
static int typed_count;
static int background = -1;

/* Takes one answer, `ESC [ parameters final`, off the text; NULL when there is none whole. */
static const char *sequence_end(const char *text, const char *end) {
  if (end - text < 3 || text[0] != '\033' || text[1] != '[') return NULL;
  for (const char *place = text + 2; place < end; place++) {
    if (*place >= 0x40 && *place <= 0x7E) return place;
  }
  return NULL;
}

/* Takes one string answer, `ESC ] text BEL` or `ESC ] text ESC \`, off the text; its last byte. */
static const char *string_end(const char *text, const char *end) {
  if (end - text < 3 || text[0] != '\033' || text[1] != ']') return NULL;
  for (const char *place = text + 2; place < end; place++) {
    if (*place == '\a') return place;
    if (*place == '\\' && place[-1] == '\033') return place;
  }
  return NULL;
}

/* One part of a colour, one to four hexadecimal digits, as 0 to 255; -1 when there is none. */
static int colour_part(const char **place) {
  long value = 0;
  long most = 0;
  for (; isxdigit((unsigned char)**place) && most < 0xFFFF; (*place)++) {
    int digit = isdigit((unsigned char)**place) ? **place - '0' : (**place | 0x20) - 'a' + 10;
    value = value * 16 + digit;
    most = most * 16 + 15;
  }
  if (**place == '/') (*place)++;
  return most == 0 ? -1 : (int)((value * 255 + most / 2) / most);
}

/* The colour of `ESC ] 11 ; rgb:RRRR/GGGG/BBBB`, which ends with a byte that is no digit. */
static void read_background(const char *text) {
  static const char opening[] = "\033]11;rgb";
  if (strncmp(text, opening, strlen(opening)) != 0) return;
  const char *place = text + strlen(opening);
  if (*place == 'a') place++;
  if (*place++ != ':') return;
  int red = colour_part(&place);
  int green = colour_part(&place);
  int blue = colour_part(&place);
  if (red >= 0 && green >= 0 && blue >= 0) background = red << 16 | green << 8 | blue;
}

/* The column of a cursor report, else 0; keeps whatever is no answer, and notes the last one. */
static int read_answers(const char *text, const char *end, bool *complete) {
  int column = 0;
  typed_count = 0;
  while (text < end) {
    const char *final = sequence_end(text, end);
    const char *last = string_end(text, end);
    int row = 0;
    if (last != NULL) {
      read_background(text);
      text = last + 1;
    } else if (final != NULL && (*final == 'R' || *final == 'c')) {
      if (*final == 'R' && sscanf(text, "\033[%d;%dR", &row, &column) != 2) column = 0;
      if (*final == 'c') *complete = true;
      text = final + 1;
    } else {
      typed_ahead[typed_count++] = *text++;
    }
  }
  return column;
}

static long milliseconds_since(const struct timespec *start) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - start->tv_sec) * 1000 + (now.tv_nsec - start->tv_nsec) / 1000000;
}

static int await_answers(void) {
  char text[longest_answer];
  size_t length = 0;
  int column = 0;
  bool complete = false;
  struct timespec start;
  clock_gettime(CLOCK_MONOTONIC, &start);
  while (!complete && length < sizeof text) {
    long rest = patience_milliseconds - milliseconds_since(&start);
    struct pollfd tty = {.fd = STDIN_FILENO, .events = POLLIN, .revents = 0};
    if (rest <= 0 || poll(&tty, 1, (int)rest) <= 0) break;
    ssize_t count = read(STDIN_FILENO, text + length, sizeof text - length);
    if (count <= 0) break;
    length += (size_t)count;
    column = read_answers(text, text + length, &complete);
  }
  return column;
}

int terminal_ask_ambiguous_width(void) {
  struct termios before;
  typed_count = 0;
  if (!isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &before) != 0) return 1;
  struct termios quiet = before;
  quiet.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
  quiet.c_cc[VMIN] = 0;
  quiet.c_cc[VTIME] = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
  terminal_write_all(STDOUT_FILENO, question, strlen(question));
  int column = await_answers();
  tcsetattr(STDIN_FILENO, TCSANOW, &before);
  return column == 3 ? 2 : 1;
}

int terminal_background(void) { return background; }

/* What was typed while waiting comes first. */
void terminal_return_typed(void) {
  while (typed_count > 0) ungetch((unsigned char)typed_ahead[--typed_count]);
}
