#!/bin/sh
# Takes out of the image what a node must not find: compilers, package managers, network tools, setuid bits, capabilities, files that
# anyone may write, device nodes; and what it does not need: graphics drivers, tests. Then writes the list of packages that are left, one "name version" a line.
# Runs as the last step of the build stage; the final stage copies the result into a single layer, so that nothing
# removed here remains in a layer below.
set -eu

for package in \
    python3-pythran python3-pip python3-venv python3-distutils python3-dev \
    gcc g++ cpp binutils make \
    python3-requests python3-urllib3 python3-hypothesis libtorch-test \
    curl wget netcat-openbsd netcat-traditional openssh-client telnet ftp iputils-ping iproute2 ca-certificates openssl \
    git gnupg gpgv apt \
    libgl1-mesa-dri libllvm15 libz3-4 unicode-data
do
    if dpkg -s "$package" >/dev/null 2>&1; then
        dpkg --purge --force-depends --force-remove-essential --force-remove-protected "$package" >/dev/null
    fi
done
rm -rf /usr/lib/python3*/ensurepip /usr/lib/python3/dist-packages/pip* /usr/lib/apt /etc/apt /var/lib/apt /var/cache/apt \
    /usr/share/doc /usr/share/man /usr/share/info /usr/share/locale /usr/share/lintian /usr/include \
    /var/log/* /var/cache/debconf /var/lib/dpkg/*-old /root/.cache /home/*

# The libraries' own tests: no node needs them, and torch's are programs.
find /usr/lib/python3/dist-packages -depth -type d -name tests -exec rm -rf {} +
find /usr/lib/python3/dist-packages/torch/bin -type f ! -name torch_shm_manager -delete 2>/dev/null || true

find / -xdev -perm /6000 -type f -exec chmod ug-s {} +
find / -xdev -perm /6000 -type d -exec chmod ug-s {} +
# Capabilities of files raise rights as setuid bits do.
find / -xdev -type f -print0 | python3 -c '
import os, sys
for path in sys.stdin.buffer.read().split(b"\0"):
    if path and "security.capability" in os.listxattr(path, follow_symlinks=False):
        os.removexattr(path, "security.capability")
'
find / -xdev \( -type b -o -type c -o -type p -o -type s \) ! -path '/dev/*' -delete
find / -xdev -perm -0002 ! -type l ! -path /tmp ! -path /dev -exec chmod o-w {} +

# The user exists by name for programs that ask who they are; the engine chooses the number.
printf 'sandbox:x:1001:1001::/tmp:/usr/sbin/nologin\n' >> /etc/passwd
printf 'sandbox:x:1001:\n' >> /etc/group
rm -f /etc/shadow /etc/shadow- /etc/gshadow /etc/gshadow- /etc/passwd- /etc/group-
install -d -m 0755 /workspace /datasets /usr/share/sandbox-check
ln -sf /usr/bin/python3 /usr/local/bin/python

dpkg-query -W -f '${db:Status-Abbrev} ${Package} ${Version}\n' | sed -n 's/^ii *//p' | sort > /usr/share/sandbox-check/packages
