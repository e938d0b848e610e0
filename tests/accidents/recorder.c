/* Records what a program writes under one folder, in order, to be replayed to any moment of a power cut.

   cc -shared -fPIC -O2 -o recorder.so recorder.c -ldl
   LD_PRELOAD=recorder.so RECORDED_FOLDER=/data RECORD=/log PROGRAM

   Each event is a header (struct event), the path, and the data. Kinds:
   C created, W written (offset, data), T cut or grown (offset is the size), S synced (a file or a folder),
   U unlinked, D folder made, R renamed (data is the new path), A said on the standard output (data). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define MOST_FILES 4096
#define REAL(name) static __typeof__(name) *real; if (!real) real = dlsym(RTLD_NEXT, #name)

struct event {
    uint32_t kind, path_length;
    uint64_t offset, length;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int record = -1;
static char *paths[MOST_FILES];
static ssize_t (*plain_write)(int, const void *, size_t);

__attribute__((constructor)) static void begin(void) {
    const char *place = getenv("RECORD");
    int (*plain_open)(const char *, int, ...) = dlsym(RTLD_NEXT, "open");
    plain_write = dlsym(RTLD_NEXT, "write");
    folder = getenv("RECORDED_FOLDER");
    if (place && folder) record = plain_open(place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int is_watched(const char *path) {
    return record >= 0 && path && !strncmp(path, folder, strlen(folder));
}

static const char *path_of(int file) {
    return file >= 0 && file < MOST_FILES ? paths[file] : NULL;
}

static void put(const void *data, size_t length) {
    if (plain_write(record, data, length) != (ssize_t)length) abort();
}

static void note(char kind, const char *path, uint64_t offset, const void *data, size_t length) {
    struct event head = {(uint32_t)kind, (uint32_t)strlen(path), offset, length};
    pthread_mutex_lock(&turn);
    put(&head, sizeof head);
    put(path, head.path_length);
    if (length) put(data, length);
    pthread_mutex_unlock(&turn);
}

static int opened(int file, const char *path, int flags, int was_there) {
    if (file < 0 || file >= MOST_FILES || !is_watched(path)) return file;
    paths[file] = strdup(path);
    if (!was_there && (flags & O_CREAT)) note('C', path, 0, NULL, 0);
    else if (flags & O_TRUNC) note('T', path, 0, NULL, 0);
    return file;
}

#define OPENING(path, flags, call) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, int); va_end(rest); } \
    int was_there = is_watched(path) && access(path, F_OK) == 0; \
    return opened(call, path, flags, was_there)

int open(const char *path, int flags, ...) { REAL(open); OPENING(path, flags, real(path, flags, mode)); }
int open64(const char *path, int flags, ...) { REAL(open64); OPENING(path, flags, real(path, flags, mode)); }
int openat(int at, const char *path, int flags, ...) { REAL(openat); OPENING(path, flags, real(at, path, flags, mode)); }
int openat64(int at, const char *path, int flags, ...) { REAL(openat64); OPENING(path, flags, real(at, path, flags, mode)); }
int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open64(path, flags); }

int close(int file) {
    REAL(close);
    if (path_of(file)) { free(paths[file]); paths[file] = NULL; }
    return real(file);
}

static void wrote(int file, const void *data, ssize_t length, off64_t offset) {
    if (length > 0 && path_of(file)) note('W', path_of(file), offset, data, length);
}

ssize_t pwrite(int file, const void *data, size_t length, off_t offset) {
    REAL(pwrite);
    ssize_t done = real(file, data, length, offset);
    wrote(file, data, done, offset);
    return done;
}

ssize_t pwrite64(int file, const void *data, size_t length, off64_t offset) {
    REAL(pwrite64);
    ssize_t done = real(file, data, length, offset);
    wrote(file, data, done, offset);
    return done;
}

ssize_t write(int file, const void *data, size_t length) {
    off64_t offset = 0;
    if (path_of(file)) {
        struct stat told;
        int appends = fcntl(file, F_GETFL) & O_APPEND;
        offset = appends && fstat(file, &told) == 0 ? told.st_size : lseek64(file, 0, SEEK_CUR);
    }
    ssize_t done = plain_write(file, data, length);
    wrote(file, data, done, offset);
    if (file == STDOUT_FILENO && done > 0 && record >= 0) note('A', "", 0, data, done);
    return done;
}

static int cut(int file, int result, uint64_t size) {
    if (result == 0 && path_of(file)) note('T', path_of(file), size, NULL, 0);
    return result;
}

int ftruncate(int file, off_t size) { REAL(ftruncate); return cut(file, real(file, size), size); }
int ftruncate64(int file, off64_t size) { REAL(ftruncate64); return cut(file, real(file, size), size); }

static int synced(int file, int result) {
    if (result == 0 && path_of(file)) note('S', path_of(file), 0, NULL, 0);
    return result;
}

int fsync(int file) { REAL(fsync); return synced(file, real(file)); }
int fdatasync(int file) { REAL(fdatasync); return synced(file, real(file)); }

int unlink(const char *path) {
    REAL(unlink);
    int result = real(path);
    if (result == 0 && is_watched(path)) note('U', path, 0, NULL, 0);
    return result;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    int result = real(from, to);
    if (result == 0 && is_watched(to)) note('R', from, 0, to, strlen(to));
    return result;
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    int result = real(path, mode);
    if (result == 0 && is_watched(path)) note('D', path, 0, NULL, 0);
    return result;
}

/* copies inside the kernel would not be seen: the caller takes the way of reading and writing */
ssize_t sendfile(int to, int from, off_t *offset, size_t length) { errno = EINVAL; return -1; }
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) { errno = EINVAL; return -1; }
ssize_t copy_file_range(int from, off64_t *a, int to, off64_t *b, size_t n, unsigned f) { errno = EINVAL; return -1; }
