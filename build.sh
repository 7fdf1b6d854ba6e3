#!/bin/sh
# Builds, tests and shows sandbox-check: ./build.sh --target=Test|Demo|Build|Pack|Bench|Fuzz|Image|Clean
set -eu
cd "$(dirname "$0")"

case "${1:-}" in
    -h | --help)
        echo "usage: ./build.sh [--target=TARGET] [--suite=NAME]"
        sed -n 's/^Task("\([A-Za-z]*\)").Description("\([^"]*\)").*/  \1\t\2/p' build/build.cake
        exit 0
        ;;
esac

if ! command -v dotnet >/dev/null; then
    echo "build: the .NET SDK is missing (dotnet is not on PATH); global.json says which version is needed" >&2
    exit 2
fi
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true
# The compiled script is kept, which makes the next start quick.
export CAKE_SETTINGS_ENABLESCRIPTCACHE=true CAKE_PATHS_TOOLS="$PWD/artifacts/cake"

if ! restored=$(dotnet tool restore 2>&1); then
    printf '%s\n' "$restored" >&2
    echo "build: the local tools of .config/dotnet-tools.json could not be restored" >&2
    exit 2
fi
exec dotnet cake build/build.cake --verbosity=quiet "$@"
