# The runner's beginning and end. Joined to runner.py and child.py.


def main(lifetime):
    reader, writer = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    channel = Channel(reader, writer, lifetime)
    try:
        for number in range(1, signal.NSIG):
            if number not in (signal.SIGKILL, signal.SIGSTOP, signal.SIGCHLD):
                try:
                    signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError):
                    pass  # The C library keeps two for itself.
        wake = os.pipe()
        for descriptor in wake:
            os.set_blocking(descriptor, False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(wake[1], warn_on_full_buffer=False)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        os.close(null)
        cgroup = Cgroup()
        channel.send(b"R", json.dumps({"protocol": 1, "python": sys.version.split()[0], "uid": os.getuid(), "pid": os.getpid()}).encode())
        kind, payload = channel.wait()
        if kind != b"J":
            return
        run = Run(channel, cgroup, wake, payload)
        del payload
        run.write_files()
        channel.send(b"S")
        run.start()
    except Exception as problem:
        channel.send(b"F", repr(problem).encode("utf-8", "replace")[:MAX_NOTE])
        return
    # From here on the node runs: whatever goes wrong may be its doing, so there is no fault frame but for the child's own set-up.
    run.supervise()
    if run.fault:
        channel.send(b"F", bytes(run.fault))
        return
    run.result()


main(float(sys.argv[1]))
os._exit(0)
