# Readies what bubblewrap cannot, then becomes it: joins the box's cgroups, opens the seccomp filter as descriptor 3 and, as root in a mount namespace of
# its own, mounts tmpfs with a limit of files and the datasets, below a folder that only this box sees. Arguments, each list with its length before it:
#   FOLDER  n cgroup...  n name options...  n name source...  command...
# (the filter lies in FOLDER; the second list are tmpfs, the third bind mounts, both below FOLDER)
set -eu
folder=$1
groups=$2
shift 2
while [ "$groups" -gt 0 ]; do
    echo 0 >"$1/cgroup.procs"
    shift
    groups=$((groups - 1))
done
exec 3<"$folder/filter"
tmpfs=$1
shift
if [ "$tmpfs" -gt 0 ]; then
    mount -n -t tmpfs -o mode=0755,size=64k,nosuid,nodev,noexec sandbox-check "$folder"
fi
while [ "$tmpfs" -gt 0 ]; do
    mkdir "$folder/$1"
    mount -n -t tmpfs -o "$2" sandbox-check "$folder/$1"
    shift 2
    tmpfs=$((tmpfs - 1))
done
binds=$1
shift
while [ "$binds" -gt 0 ]; do
    mkdir "$folder/$1"
    mount -n --bind "$2" "$folder/$1"
    shift 2
    binds=$((binds - 1))
done
exec "$@"
