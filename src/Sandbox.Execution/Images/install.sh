#!/bin/sh
# Installs Debian packages without what they recommend, and leaves no package lists behind. Arguments: package names.
set -eu
export DEBIAN_FRONTEND=noninteractive

# scipy depends on pythran, a compiler that drags in g++ (150 MB) and that nothing uses at run time. An empty package
# of that name satisfies the dependency; harden.sh removes it again.
if ! dpkg -s python3-pythran >/dev/null 2>&1; then
    mkdir -p /tmp/pythran/DEBIAN
    printf 'Package: python3-pythran\nVersion: 9999\nArchitecture: all\nMaintainer: none <none@localhost>\nDescription: stands in for the compiler\n' \
        > /tmp/pythran/DEBIAN/control
    dpkg-deb --build /tmp/pythran /tmp/pythran.deb >/dev/null
    dpkg -i /tmp/pythran.deb >/dev/null
    rm -r /tmp/pythran /tmp/pythran.deb
fi

# Images made by hand may lack updates that the suites already offer.
apt-get -q update
apt-get -q -y -o Dpkg::Use-Pty=0 upgrade
apt-get -q -y -o Dpkg::Use-Pty=0 install --no-install-recommends "$@"
apt-get clean
rm -rf /var/lib/apt/lists/*
