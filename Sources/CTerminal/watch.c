#include "state.h"

#include <stdalign.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "CTerminal.h"

static int watch = -1;

void terminal_watch_folder(const char *path) {
  if (watch < 0) watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (watch < 0) return;
  /* A folder that is not there has nothing to tell. */
  (void)inotify_add_watch(watch, path, IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE);
}

int terminal_watch_descriptor(void) { return watch; }

/* Whether something happened since the last call; many notices count as one. */
bool terminal_watch_noticed(void) {
  alignas(struct inotify_event) char notices[4096];
  bool noticed = false;
  while (watch >= 0 && read(watch, notices, sizeof notices) > 0) noticed = true;
  return noticed;
}
