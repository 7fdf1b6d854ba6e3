#!/bin/sh
# Installs what tests check reports with (build/node) into the folder given; does nothing when that is done already.
# As root on Debian or Ubuntu it installs Node.js where that is missing, and says so.
set -eu
source=$(dirname "$0")/node
target=$1

if cmp -s "$source/package-lock.json" "$target/package-lock.json" && cmp -s "$source/validate.mjs" "$target/validate.mjs"; then
    exit 0
fi
if ! command -v npm >/dev/null; then
    if [ ! -e /etc/debian_version ] || [ "$(id -u)" -ne 0 ]; then
        echo "node: npm is missing; install Node.js 18 or later with npm (the tests validate SARIF with it)" >&2
        exit 2
    fi
    echo "node: Node.js is missing; installing it (apt-get install nodejs npm)"
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends nodejs npm >/dev/null
fi
# Made beside and renamed at the end, so that what stands there is whole.
rm -rf "$target" "$target.new"
mkdir -p "$target.new"
cp "$source"/* "$target.new/"
(cd "$target.new" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error >/dev/null)
chmod u+x "$target.new/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
mv "$target.new" "$target"
