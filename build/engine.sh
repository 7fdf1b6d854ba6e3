#!/bin/sh
# Makes sure that a container engine answers and that bubblewrap, the other engine, is there for its tests. As root on Debian or Ubuntu it installs
# and starts what is missing, and says so; elsewhere it says what to do and, where no container engine answers, exits with 2.
set -eu

answers() {
    command -v docker >/dev/null && timeout 20 docker version --format '{{.Server.Version}}' >/dev/null 2>&1
}
give_up() {
    echo "engine: $1" >&2
    exit 2
}

if [ "$(uname)" = Linux ] && ! command -v bwrap >/dev/null; then
    if [ -e /etc/debian_version ] && [ "$(id -u)" -eq 0 ]; then
        echo "engine: no bubblewrap here; installing it (apt-get install bubblewrap)"
        apt-get -qq update
        DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends bubblewrap >/dev/null
    else
        echo "engine: no bubblewrap here, so the tests of --engine bubblewrap will fail; install the package bubblewrap" >&2
    fi
fi

if answers; then
    exit 0
fi
if [ -n "${DOCKER_HOST:-}" ]; then
    give_up "no container engine answers at DOCKER_HOST; start it, or unset DOCKER_HOST"
fi
if [ ! -e /etc/debian_version ] || [ "$(id -u)" -ne 0 ]; then
    give_up "no container engine answers; install and start Docker, and see that 'docker version' shows a server (as root on Debian or Ubuntu this script does so itself)"
fi

if ! command -v dockerd >/dev/null || ! command -v docker >/dev/null; then
    echo "engine: no container engine here; installing Docker (apt-get install docker.io iptables)"
    apt-get -qq update
    # Newer releases ship the command in a package of its own.
    cli=$(apt-cache show docker-cli >/dev/null 2>&1 && echo docker-cli || true)
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends docker.io iptables $cli >/dev/null
fi
if answers; then
    exit 0
fi

if [ -d /run/systemd/system ]; then
    echo "engine: starting the docker service"
    systemctl start docker || true
    log='journalctl -u docker'
else
    log=/var/log/sandbox-check-dockerd.log
    echo "engine: starting dockerd in the background (its log: $log); it stays up when the build has ended"
    setsid dockerd >"$log" 2>&1 </dev/null &
fi
waited=0
while ! answers; do
    waited=$((waited + 1))
    [ "$waited" -le 60 ] || give_up "the engine did not answer within a minute; see $log"
    sleep 1
done
