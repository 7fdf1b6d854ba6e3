#!/bin/sh
# Compiles the tool to one executable that needs no .NET runtime (docs/adr/0007): native.sh publish|pack FOLDER.
# Exits with 3 where that cannot be done here, after a line that says why; with 1 where compiling failed.
# As root on Debian or Ubuntu it installs the C compiler that links it, and says so.
set -eu
cd "$(dirname "$0")/.."
verb=$1 folder=$2

impossible() {
    echo "native: $1" >&2
    exit 3
}
links() {
    for compiler in clang gcc; do
        # The program that the SDK would take: the first of these that is there.
        command -v $compiler >/dev/null || continue
        command -v objcopy >/dev/null || return 1
        echo 'int main(void) { return 0; }' | $compiler -x c - -o /dev/null -pthread -ldl -lrt -lm 2>/dev/null
        return
    done
    return 1
}
restored() {
    dotnet restore src/Sandbox.Check -p:Native=true -p:NativeFramework="$1" -v quiet -nologo 2>&1
}

if [ "$(uname -sm)" != "Linux x86_64" ] || ldd --version 2>&1 | grep -qi musl; then
    impossible "only made on Linux with glibc, x86-64"
fi
if ! links; then
    if [ ! -e /etc/debian_version ] || [ "$(id -u)" -ne 0 ]; then
        impossible "no C compiler that links; install gcc, libc6-dev and binutils (or clang)"
    fi
    echo "native: no C compiler that links; installing one (apt-get install gcc libc6-dev binutils)"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends gcc libc6-dev binutils >/dev/null; } \
        || impossible "the C compiler could not be installed"
    links || impossible "the C compiler cannot link"
fi

# .NET 10's compiler needs a runtime package of its own, which not every package registry has; .NET 9's brings its own.
framework=net10.0
if ! said=$(restored $framework); then
    framework=net9.0
    if ! older=$(restored $framework); then
        printf '%s\n' "$said" "$older" >&2
        case $older in
            *"error NU"*) impossible "no package source has a native compiler" ;;
        esac
        echo "native: the project could not be restored" >&2
        exit 1
    fi
    missing=$(printf '%s\n' "$said" | sed -n 's/.*Unable to find package \([A-Za-z0-9.-]*[A-Za-z0-9-]\).*/\1/p' | head -n 1)
    echo "native: the package registry lacks ${missing:-a package of .NET 10's native compiler}: compiling with .NET 9, which gets no more fixes since 2026-11-10"
fi

# Packing leaves a package alone that is newer than what goes into it, be it another one of that name.
rm -f "$folder"/sandbox-check.linux-x64.*.nupkg
if ! said=$(dotnet "$verb" src/Sandbox.Check --no-restore -c Release -p:Native=true -p:NativeFramework=$framework -o "$folder" -v quiet -nologo 2>&1); then
    printf '%s\n' "$said" >&2
    echo "native: compiling failed" >&2
    exit 1
fi
