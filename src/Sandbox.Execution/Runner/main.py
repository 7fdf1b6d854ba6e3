# The runner's beginning and end, and its jobs. Joined to runner.py, clearing.py and child.py.


def main(names, lifetime):
    reader, writer = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    channel = Channel(reader, writer, lifetime)
    try:
        claim_login()
        set_dumpable(0)
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
        slate, modules = None, set(sys.modules)
        if names:
            slate = new_slate()
            preload(names)
            problem = slate.difference()
            if problem:
                raise RuntimeError("importing %s ahead changed: %s" % (", ".join(names), problem))
        ahead = {name.partition(".")[0] for name in set(sys.modules) - modules}
        if COMPILED:
            import marshal

            channel.send(b"C", COMPILED[0], b"\0", marshal.dumps(COMPILED[1]))
        channel.send(b"R", head_json({"protocol": 3, "python": sys.version.split()[0], "uid": os.getuid(), "pid": os.getpid()}))
    except Exception as problem:
        fault(channel, problem)
        return
    used = False
    while True:
        slate = serve(channel, cgroup, wake, slate, ahead, used)
        if not slate:
            return
        used = True


def claim_login():
    """Takes its own user for the kernel's audit trail: whoever is nobody there yet may name anybody, root included, once."""
    try:
        with open("/proc/self/loginuid", "w") as login:
            login.write(str(os.getuid()))
    except OSError:
        pass  # A kernel without audit, or one that lets nobody choose.


def new_slate():
    return Slate(["/tmp", os.getcwd()])


def serve(channel, cgroup, wake, slate, ahead, used):
    """One job. The slate for the next where another may follow on the same container, else None."""
    kind, payload = channel.wait()
    if kind != b"J":
        return None
    try:
        problem = slate.wipe() if used else None
        if problem:
            raise RuntimeError("not as before the last job: " + problem)
        run = Run(channel, cgroup, wake, slate, used, payload)
        del payload
        if run.job["more"] and slate is None:
            run.slate = slate = new_slate()
        shadowed = ahead & run.local_names()
        if shadowed:
            raise RuntimeError("the node has its own %s" % ", ".join(sorted(shadowed)))
        run.write_files()
        channel.send(b"S")
        run.start()
    except Exception as problem:
        fault(channel, problem)
        return None
    # From here on the node runs: whatever goes wrong may be its doing, so there is no fault frame but for the child's own set-up.
    run.supervise()
    if run.fault:
        channel.send(b"F", bytes(run.fault))
        return None
    run.result()
    return slate if run.job["more"] else None


def fault(channel, problem):
    channel.send(b"F", repr(problem).encode("utf-8", "replace")[:MAX_NOTE])


main([name for name in sys.argv[1].split(",") if name], float(sys.argv[2]))
os._exit(0)
