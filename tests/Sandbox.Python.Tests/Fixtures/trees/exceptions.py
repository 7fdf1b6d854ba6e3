try:
    pass
except* A as e:
    raise B from e
finally:
    assert a, b
