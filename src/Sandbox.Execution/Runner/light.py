# What the runner needs of Python's library, without what the library imports for it: json, signal and ctypes would bring re and enum along, and take longer than all the
# rest of a run. Their C halves serve; where an interpreter has none, the library does. Joined to runner.py, which has the theory of operation.

try:
    from _json import encode_basestring_ascii as quoted, make_encoder, make_scanner
except ImportError:
    from json import dumps as quoted

    make_encoder = make_scanner = None


class Plain:
    """What the scanner asks of the json module's decoder."""

    strict = True
    object_hook = object_pairs_hook = array_hook = None
    parse_float, parse_int, memo = float, int, {}
    parse_constant = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": -float("inf")}.__getitem__


def from_json(data):
    """What json.loads gives; it is asked itself for all but plain UTF-8, and for its words on what is no JSON."""
    try:
        text = data.decode().strip(" \t\n\r")
        value, end = make_scanner(Plain)(text, 0)
        if end == len(text):
            return value
    except (StopIteration, TypeError, ValueError):
        pass
    import json

    return json.loads(data)


def dump(value, default):
    """What json.dumps gives, without NaN and its like."""
    if make_encoder:
        return "".join(make_encoder({}, default, quoted, None, ": ", ", ", False, False, False)(value, 0))
    import json

    return json.dumps(value, allow_nan=False, default=default)


try:
    from _ctypes import call_cdeclfunction, dlopen, dlsym

    def libc(name, *numbers):
        return call_cdeclfunction(dlsym(dlopen(None, os.RTLD_NOW), name), numbers)
except ImportError:
    import ctypes

    def libc(name, *numbers):
        return getattr(ctypes.CDLL(None), name)(*numbers)


def set_dumpable(value):
    """Whether processes of the same uid may trace this one and read what it has in /proc."""
    if libc("prctl", PR_SET_DUMPABLE, value, 0, 0, 0) != 0 or libc("prctl", PR_GET_DUMPABLE, 0, 0, 0, 0) != value:
        raise OSError("the kernel refused prctl(PR_SET_DUMPABLE, %d)" % value)


def head_json(head):
    """A flat object of text, finite numbers, booleans and None."""
    return ("{%s}" % ",".join('"%s":%s' % (name, word(value)) for name, value in head.items())).encode()


def word(value):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    return quoted(value) if isinstance(value, str) else repr(value)
