# The child's last words in debug mode: each frame of its traceback with source line and variables, or the variables at the end. No code of the node's
# own is called for it: objects other than plain values are shown by type, arrays and frames by shape. Joined to runner.py, which has the imports.


def tell(descriptor, parts):
    data, size = [], 0
    for part in parts:
        data.append(part.encode("utf-8", "backslashreplace"))
        size += len(data[-1])
        if size > MAX_DEBUG:
            break
    try:
        os.write(descriptor, b"".join(data)[:MAX_DEBUG])
    except OSError:
        pass  # The node has closed it: then there is nothing to tell.


def frames(problem, trace):
    """The outermost twenty frames and the innermost twenty, each with its source line and variables."""
    found = []
    while trace is not None:
        found.append(trace)
        if len(found) > 40:
            del found[20]
        trace = trace.tb_next
    parts = ["%s\n" % type.__repr__(type(problem))]
    for step in found:
        code = step.tb_frame.f_code
        parts.append("%s:%d in %s\n" % (code.co_filename, step.tb_lineno, code.co_name))
        line = source_line(code.co_filename, step.tb_lineno)
        if line:
            parts.append("    > %s\n" % line)
        parts += variables(step.tb_frame.f_locals)
    return parts


def source_line(path, number):
    if not path.startswith("/workspace/src/"):
        return ""
    try:
        with open(path, "rb") as source:
            for line, text in enumerate(source, 1):
                if line == number:
                    return text.decode("utf-8", "replace").strip()[:200]
    except OSError:
        pass
    return ""


def variables(names):
    shown = []
    for name, value in list(names.items())[:200]:
        if type(name) is str and not (name.startswith("__") and name.endswith("__")):
            shown.append("    %s = %s\n" % (name[:100], show(value, 3)))
    return shown


def show(value, depth):
    """A value in at most a few hundred characters, without a call into it."""
    kind = type(value)
    if value is None or kind in (bool, float, complex):
        return kind.__repr__(value)
    if kind is int:
        return int.__repr__(value) if value.bit_length() < 512 else "<int of %d bits>" % value.bit_length()
    if kind in (str, bytes):
        text = kind.__repr__(value[:120])
        return text if len(value) <= 120 else "%s... (%d)" % (text, len(value))
    if kind in (list, tuple, set, frozenset, dict):
        return show_many(value, kind, depth)
    name = type.__getattribute__(kind, "__name__")
    module = type.__dict__["__module__"].__get__(kind)
    if type(name) is not str or type(module) is not str:
        return "<an object>"
    if module == "numpy" and name == "ndarray":
        return "<ndarray %s %s>" % (value.shape, value.dtype.str)
    if module.startswith("pandas.core.") and name in ("DataFrame", "Series"):
        return "<%s %s>" % (name, value.shape)
    return "<%s>" % (name if module == "builtins" else module + "." + name)[:200]


def show_many(value, kind, depth):
    if depth == 0:
        return "<%s of %d>" % (kind.__name__, len(value))
    shown = []
    for item in value:
        if len(shown) == 8:
            shown.append("... (%d)" % len(value))
            break
        shown.append("%s: %s" % (show(item, depth - 1), show(dict.__getitem__(value, item), depth - 1)) if kind is dict and type(item) in (str, int) else show(item, depth - 1))
    return "%s(%s)" % (kind.__name__, ", ".join(shown))
