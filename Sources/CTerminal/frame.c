#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

/* A frame reaches the terminal in one piece. ncurses flushes its output at every leap of the cursor, so half a frame
   could be seen, and over ssh every piece is a packet. While it draws, its descriptor points at memory. */

static FILE *output;
static int memory = -1;
static bool has_drawn;
static char *piece;
static size_t piece_capacity;

FILE *terminal_output(void) {
  int descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  output = descriptor < 0 ? NULL : fdopen(descriptor, "w");
  memory = memfd_create("frame", MFD_CLOEXEC);
  has_drawn = false;
  return output != NULL ? output : stdout;
}

void terminal_close_output(void) {
  if (output != NULL) fclose(output);
  if (memory >= 0) close(memory);
  output = NULL;
  memory = -1;
}

static bool hold(size_t length) {
  if (length <= piece_capacity) return true;
  char *larger = realloc(piece, length);
  if (larger == NULL) return false;
  piece = larger;
  piece_capacity = length;
  return true;
}

/* What lies in memory goes out; without room for it in one piece, in several. */
static void send_piece(void) {
  off_t length = lseek(memory, 0, SEEK_CUR);
  lseek(memory, 0, SEEK_SET);
  if (length <= 0) return;
  char small[512];
  char *bytes = hold((size_t)length) ? piece : small;
  size_t capacity = bytes == piece ? (size_t)length : sizeof small;
  for (off_t place = 0; place < length;) {
    size_t rest = (size_t)(length - place);
    ssize_t count = pread(memory, bytes, rest < capacity ? rest : capacity, place);
    if (count <= 0) return;
    terminal_write_all(STDOUT_FILENO, bytes, (size_t)count);
    place += count;
  }
}

void terminal_draw_frame(void) {
  /* The first update sets modes of the terminal, which memory has not. */
  if (output == NULL || memory < 0 || !has_drawn || dup2(memory, fileno(output)) < 0) {
    doupdate();
    has_drawn = true;
    return;
  }
  doupdate();
  while (dup3(STDOUT_FILENO, fileno(output), O_CLOEXEC) < 0 && errno == EINTR) {}
  send_piece();
}
