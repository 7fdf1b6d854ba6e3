#!/bin/sh
# Makes sure that the engine has debian:bookworm, the base of the sandbox images: from its registry, or else made here
# with debootstrap from the package sources this machine is configured with, and tagged alike, so that one Dockerfile serves.
set -eu

image=debian:bookworm
suite=bookworm

if docker image inspect "$image" >/dev/null 2>&1; then
    exit 0
fi
echo "base image: pulling $image"
if timeout 120 docker pull --quiet "$image" >/dev/null 2>&1; then
    exit 0
fi

echo "base image: no registry gave $image; making it with debootstrap (about a minute)"
if [ ! -e /etc/debian_version ] || [ "$(id -u)" -ne 0 ]; then
    echo "base image: cannot make $image here: run this as root on Debian or Ubuntu, or load the image (docker load)" >&2
    exit 2
fi
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
if ! command -v debootstrap >/dev/null || [ ! -e "$keyring" ]; then
    echo "base image: installing debootstrap (apt-get)"
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends debootstrap debian-archive-keyring >/dev/null
fi

# Without package lists apt names no source.
[ -n "$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages')" ] || apt-get -qq update

# "site release" lines of the wanted suite, its updates and its security suite, where this machine takes its own from. Another
# release of Debian finds them beside its own; another distribution has none.
own=$(. /etc/os-release && [ "$ID" = debian ] && echo "${VERSION_CODENAME:-}" || true)
sources() {
    apt-get indextargets --format '$(SITE) $(RELEASE)' 'Created-By: Packages' | sort -u \
        | awk -v own="${own:-$suite}" -v suite="$suite" '
            $2 == own { print $1, suite }
            $2 == own "-updates" { print $1, suite "-updates" }
            $2 == own "-security" { print $1, suite "-security" }'
}
mirror=$(sources | awk -v suite="$suite" '$2 == suite { print $1; exit }')

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
chmod 0755 "$root"
log="$root.log"
# Without a mirror debootstrap takes its own default.
if ! debootstrap --variant=minbase "$suite" "$root" ${mirror:+"$mirror"} >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    echo "base image: debootstrap failed; its log is $log" >&2
    exit 2
fi
rm -f "$log"

sources | sed "s|^|deb [signed-by=$keyring] |; s|\$| main|" > "$root/etc/apt/sources.list.d/host.list"
if [ -s "$root/etc/apt/sources.list.d/host.list" ]; then
    : > "$root/etc/apt/sources.list"
else
    rm "$root/etc/apt/sources.list.d/host.list"
fi
# A mirror that is frozen in time needs these as much inside as outside.
apt-config dump | grep -E '^Acquire::(Check-Valid-Until|Check-Date) ' > "$root/etc/apt/apt.conf.d/90host" || true
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/var/log/bootstrap.log "$root/etc/resolv.conf" "$root/etc/hostname"
# The label says where it came from.
tar -C "$root" --numeric-owner --one-file-system --exclude='./dev/*' --exclude='./proc/*' --exclude='./sys/*' -c . \
    | docker import --change 'CMD ["bash"]' --change 'LABEL origin=debootstrap' - "$image" >/dev/null
echo "base image: $image is ready"
