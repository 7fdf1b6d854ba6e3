// Lets the executable start where glibc is older than on the machine that links it.
//
// glibc 2.34 moved libpthread, libdl and librt into libc and gave their functions new versions; a linker takes the newest it sees, so that a program linked on Debian 12 asks for 2.34 although
// nothing in it needs that. Every glibc still has the versions from before. So each such function (old-glibc.inc, made from the list in native.targets) is wrapped (ld --wrap)
// by a jump to its old version.
//
// A program's start code since 2.34 leaves running its constructors to __libc_start_main; before, it handed a function over that did. Here one is handed over, which
// the new one accepts from old programs.

#define TEXT(x) #x
#define OLD(name, version) \
    __asm__(".symver old_" TEXT(name) "," TEXT(name) "@GLIBC_" TEXT(version)); \
    __asm__(".pushsection .text\n" \
            ".globl __wrap_" TEXT(name) "\n.hidden __wrap_" TEXT(name) "\n.type __wrap_" TEXT(name) ",@function\n" \
            "__wrap_" TEXT(name) ": jmp *old_" TEXT(name) "@GOTPCREL(%rip)\n.popsection")

#include "old-glibc.inc"

typedef void constructor(int, char **, char **);

extern constructor *__init_array_start[] __attribute__((visibility("hidden")));
extern constructor *__init_array_end[] __attribute__((visibility("hidden")));
extern void _init(void);

static void construct(int count, char **arguments, char **environment)
{
    _init();
    for (constructor **next = __init_array_start; next < __init_array_end; next++)
        (*next)(count, arguments, environment);
}

__asm__(".symver old_start,__libc_start_main@GLIBC_2.2.5");
extern int old_start(int (*)(int, char **, char **), int, char **, constructor *, void (*)(void), void (*)(void), void *);

__attribute__((visibility("hidden"))) int __wrap___libc_start_main(
    int (*program)(int, char **, char **), int count, char **arguments, constructor *none, void (*no_destructor)(void), void (*linker_end)(void), void *stack_end)
{
    (void)none;
    return old_start(program, count, arguments, construct, no_destructor, linker_end, stack_end);
}
