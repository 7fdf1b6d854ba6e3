#!/bin/sh
# gVisor's runsc for the tests of 'runtime: runsc', which bring a daemon of their own that knows it. As root on Debian or Ubuntu it is installed; elsewhere,
# or where no package source has it, those tests say that they need it.
set -eu

if command -v runsc >/dev/null || [ ! -e /etc/debian_version ] || [ "$(id -u)" -ne 0 ]; then
    exit 0
fi
apt-cache show runsc >/dev/null 2>&1 || apt-get -qq update
if apt-cache show runsc >/dev/null 2>&1; then
    echo "gvisor: installing runsc for its tests (apt-get install runsc)"
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends runsc >/dev/null || echo "gvisor: runsc could not be installed" >&2
fi
