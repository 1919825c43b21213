#include "state.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/* What must hold after any end: the user's shell finds a sane terminal and sees the reason.
   Everything a handler touches is async-signal-safe: fixed strings, write, tcsetattr, pread. */

static const int fatal_signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT};
static const int leaving_signals[] = {SIGHUP, SIGTERM, SIGINT};

#define count_of(array) (sizeof(array) / sizeof((array)[0]))

static struct termios saved_modes;
static const char *reset_sequence = "";
static int tty_descriptor = -1;
static int pipe_ends[2] = {-1, -1};
static int captured_stderr = -1;
static int original_stderr = -1;
static volatile sig_atomic_t leaving_asked;
static char *alternate_stack;

void terminal_write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void replay_stderr(int descriptor) {
  enum { tail = 4096 };
  char bytes[tail];
  off_t end = lseek(captured_stderr, 0, SEEK_END);
  off_t start = end > tail ? end - tail : 0;
  ssize_t length = end > 0 ? pread(captured_stderr, bytes, (size_t)(end - start), start) : 0;
  if (length > 0) terminal_write_all(descriptor, bytes, (size_t)length);
}

static void restore_and_die(int signal_number) {
  if (tty_descriptor >= 0) {
    terminal_write_all(tty_descriptor, reset_sequence, strlen(reset_sequence));
    tcsetattr(tty_descriptor, TCSANOW, &saved_modes);
  }
  if (original_stderr >= 0) replay_stderr(original_stderr);
  signal(signal_number, SIG_DFL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(signal_number);
}

static void tell_loop(char word) {
  int kept = errno;
  if (write(pipe_ends[1], &word, 1) < 0) { /* a full pipe will wake the loop anyway */ }
  errno = kept;
}

static void on_notice(int signal_number) {
  tell_loop(signal_number == SIGWINCH ? signal_resized : signal_stop);
}

/* The first request to leave lets the program save; the second one does not wait. */
static void on_leaving(int signal_number) {
  if (leaving_asked) restore_and_die(signal_number);
  leaving_asked = 1;
  tell_loop(signal_gone);
}

static void handle(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

static void use_alternate_stack(void) {
  enum { size = 64 * 1024 };
  if (alternate_stack == NULL) alternate_stack = malloc(size);
  if (alternate_stack == NULL) return;
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = size, .ss_flags = 0};
  sigaltstack(&stack, NULL);
}

/* A parent that works with many threads may start us with signals blocked. */
static void unblock(void) {
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_UNBLOCK, &all, NULL);
}

void terminal_signals_install(const char *reset, int tty) {
  if (tty_descriptor < 0) tcgetattr(tty, &saved_modes);
  reset_sequence = reset;
  tty_descriptor = tty;
  leaving_asked = 0;
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) {
    pipe_ends[0] = pipe_ends[1] = -1;
  }
  use_alternate_stack();
  for (size_t i = 0; i < count_of(fatal_signals); i++) {
    handle(fatal_signals[i], restore_and_die, SA_ONSTACK | SA_RESETHAND);
  }
  for (size_t i = 0; i < count_of(leaving_signals); i++) {
    handle(leaving_signals[i], on_leaving, SA_ONSTACK | SA_RESTART);
  }
  handle(SIGWINCH, on_notice, SA_RESTART);
  handle(SIGTSTP, on_notice, SA_RESTART);
  unblock();
}

void terminal_signals_remove(void) {
  for (size_t i = 0; i < count_of(fatal_signals); i++) handle(fatal_signals[i], SIG_DFL, 0);
  for (size_t i = 0; i < count_of(leaving_signals); i++) handle(leaving_signals[i], SIG_DFL, 0);
  handle(SIGWINCH, SIG_DFL, 0);
  handle(SIGTSTP, SIG_DFL, 0);
  tty_descriptor = -1;
}

static void on_interrupt(int signal_number) { (void)signal_number; }

/* An interrupt from the keyboard is meant for the child that has the terminal, not for us. */
void terminal_signals_pause(void) {
  terminal_signals_remove();
  handle(SIGINT, on_interrupt, SA_RESTART);
  handle(SIGQUIT, on_interrupt, SA_RESTART);
}

int terminal_signals_descriptor(void) { return pipe_ends[0]; }

int terminal_signals_next(void) {
  char word;
  return read(pipe_ends[0], &word, 1) == 1 ? word : 0;
}

/* A message on stderr would tear the screen, and would vanish with the alternate one. */
void terminal_stderr_capture(void) {
  if (!isatty(STDERR_FILENO) || original_stderr >= 0) return;
  captured_stderr = memfd_create("stderr", MFD_CLOEXEC);
  if (captured_stderr < 0) return;
  original_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  if (original_stderr < 0 || fcntl(captured_stderr, F_SETFL, O_APPEND) < 0) return;
  dup2(captured_stderr, STDERR_FILENO);
}

void terminal_stderr_restore(void) {
  if (original_stderr < 0) return;
  dup2(original_stderr, STDERR_FILENO);
  close(original_stderr);
  original_stderr = -1;
  replay_stderr(STDERR_FILENO);
  close(captured_stderr);
  captured_stderr = -1;
}
