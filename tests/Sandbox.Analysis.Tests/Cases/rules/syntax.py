#### does not parse: HIGH
def f(:  #! SBX9001
    pass
#### print of Python 2: HIGH
print "x"  #! SBX9001
#### plain: LOW
def f():
    return 1
