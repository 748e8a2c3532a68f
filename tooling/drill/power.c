/*
 * Loaded before a process with LD_PRELOAD: writes down, in order, every write, truncation, sync and removal of the
 * files whose path contains $POWER_MATCH, into $POWER_LOG. power.ts replays the log up to a cut.
 *
 * One record: operation (1 byte), length of the path (4), offset or size (8), length of the data (8), path, data.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096

static char *paths[MOST_FILES];
static const char *match;
static int log_file = -1;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_watched(const char *path) {
  if (log_file == -1) {
    const char *log = getenv("POWER_LOG");
    match = getenv("POWER_MATCH");
    log_file = match && log ? REAL(open)(log, O_WRONLY | O_CREAT | O_APPEND, 0644) : -2;
  }
  return log_file >= 0 && strstr(path, match) && !strstr(path, "-shm"); /* -shm is memory, made anew at every opening */
}

static void record(char operation, const char *path, int64_t at, const void *data, int64_t length) {
  char head[21];
  uint32_t path_length = (uint32_t)strlen(path);
  head[0] = operation;
  memcpy(head + 1, &path_length, 4);
  memcpy(head + 5, &at, 8);
  memcpy(head + 13, &length, 8);
  struct iovec parts[3] = {{head, sizeof head}, {(void *)path, path_length}, {(void *)data, (size_t)length}};
  if (writev(log_file, parts, 3) < 0) abort(); /* a log with a hole would prove nothing */
}

static const char *path_of(int fd) { return fd >= 0 && fd < MOST_FILES ? paths[fd] : NULL; }

static void remember(int fd, const char *path, int flags) {
  int watched = is_watched(path);
  if (fd < 0 || fd >= MOST_FILES) return;
  free(paths[fd]);
  paths[fd] = watched ? strdup(path) : NULL;
  if (watched && (flags & O_TRUNC)) record('T', path, 0, NULL, 0);
}

#define OPENS(name)                                              \
  int name(const char *path, int flags, ...) {                   \
    va_list rest;                                                \
    va_start(rest, flags);                                       \
    int fd = REAL(name)(path, flags, va_arg(rest, int));         \
    va_end(rest);                                                \
    remember(fd, path, flags);                                   \
    return fd;                                                   \
  }
OPENS(open)
OPENS(open64)

int close(int fd) {
  if (path_of(fd)) {
    free(paths[fd]);
    paths[fd] = NULL;
  }
  return REAL(close)(fd);
}

ssize_t write(int fd, const void *data, size_t length) {
  const char *path = path_of(fd);
  off_t at = path ? lseek(fd, 0, SEEK_CUR) : 0;
  ssize_t written = REAL(write)(fd, data, length);
  if (path && written > 0) record('W', path, at, data, written);
  return written;
}

#define WRITES_AT(name, offset)                                               \
  ssize_t name(int fd, const void *data, size_t length, offset at) {          \
    ssize_t written = REAL(name)(fd, data, length, at);                       \
    if (path_of(fd) && written > 0) record('W', path_of(fd), at, data, written); \
    return written;                                                           \
  }
WRITES_AT(pwrite, off_t)
WRITES_AT(pwrite64, off64_t)

#define TRUNCATES(name, offset)                                       \
  int name(int fd, offset size) {                                     \
    int failed = REAL(name)(fd, size);                                \
    if (path_of(fd) && !failed) record('T', path_of(fd), size, NULL, 0); \
    return failed;                                                    \
  }
TRUNCATES(ftruncate, off_t)
TRUNCATES(ftruncate64, off64_t)

#define SYNCS(name)                                                \
  int name(int fd) {                                               \
    int failed = REAL(name)(fd);                                   \
    if (path_of(fd) && !failed) record('S', path_of(fd), 0, NULL, 0); \
    return failed;                                                 \
  }
SYNCS(fsync)
SYNCS(fdatasync)

int unlink(const char *path) {
  int failed = REAL(unlink)(path);
  if (!failed && is_watched(path)) record('U', path, 0, NULL, 0);
  return failed;
}
