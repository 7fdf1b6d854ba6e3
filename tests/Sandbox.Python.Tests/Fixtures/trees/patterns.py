match a, b:
    case [1, *_] | (-1 + 2j) if c: pass
    case {'k': v, **r}: pass
    case P(x, y=None) as z: pass
    case a.b: pass
