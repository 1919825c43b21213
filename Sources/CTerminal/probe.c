#include "state.h"

#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "CTerminal.h"

/* How wide an ambiguous character is, only the terminal knows: write one, ask where the cursor
   is, and ask for the device attributes, which every terminal answers, so that nobody waits. */
static const char question[] = "\r\xE2\x80\xBB\033[6n\r\033[K\033[c";

enum { patience_milliseconds = 100, longest_answer = 512 };

static char typed_ahead[longest_answer];
static int typed_count;

/* Takes one answer, `ESC [ parameters final`, off the text; NULL when there is none whole. */
static const char *sequence_end(const char *text, const char *end) {
  if (end - text < 3 || text[0] != '\033' || text[1] != '[') return NULL;
  for (const char *place = text + 2; place < end; place++) {
    if (*place >= 0x40 && *place <= 0x7E) return place;
  }
  return NULL;
}

/* The column of a cursor report, else 0; keeps whatever is no answer, and notes the last one. */
static int read_answers(const char *text, const char *end, bool *complete) {
  int column = 0;
  typed_count = 0;
  while (text < end) {
    const char *final = sequence_end(text, end);
    int row = 0;
    if (final != NULL && (*final == 'R' || *final == 'c')) {
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

/* What was typed while waiting comes first. */
void terminal_return_typed(void) {
  while (typed_count > 0) ungetch((unsigned char)typed_ahead[--typed_count]);
}
