#### subclasses from a list: HIGH
[].__class__.__base__.__subclasses__()  #! SBX1601
#### mro of a string: HIGH
"".__class__.__mro__[1].__subclasses__()  #! SBX1601
#### globals of a function: HIGH
def f():
    pass
f.__globals__["__builtins__"]  #! SBX1601
#### globals by getattr: HIGH
def f():
    pass
getattr(f, "__glo" + "bals__")  #! SBX1601
#### builtins from print: HIGH
print.__self__.open("/etc/passwd")
#### traceback frame: HIGH
try:
    raise ValueError
except ValueError as error:
    frame = error.__traceback__.tb_frame  #! SBX1601
    print(frame.f_globals)
#### generator frame: HIGH
def g():
    yield 1
g().gi_frame.f_back.f_globals  #! SBX1601
#### format string: HIGH
class A:
    pass
print("{0.__init__.__globals__}".format(A()))  #! SBX1601
#### class pattern: HIGH
class A:
    pass
match A():
    case object(__class__=cls):
        print(cls)
#### code replace: HIGH
def f():
    return 1
f.__code__ = f.__code__.replace(co_consts=(2,))
#### gc: HIGH
import gc as g
g.get_referrers(object)  #! SBX1603
#### trace hook: HIGH
import sys
sys.setprofile(lambda *a: None)  #! SBX1604
#### computed member of os: HIGH
import os
def call(name):
    return getattr(os, name)
#### attribute of a frame: HIGH
import inspect
inspect.currentframe().f_back.f_globals["x"] = 1
#### sys getframe: HIGH
import sys
sys._getframe().f_builtins["print"]("x")
#### class name in repr: LOW
class A:
    def __repr__(self):
        return "{0.__class__.__name__}()".format(self)
print(A(), type(A()).__name__, A.__doc__, A().__class__.__name__)
#### getattr on self: LOW
class A:
    def __init__(self):
        self.x = 1
    def get(self, name):
        return getattr(self, name, None)
print(A().get("x"))
#### plug-ins by subclasses: LOW
class Base:
    pass
class One(Base):
    pass
for cls in Base.__subclasses__():
    print(cls.__name__)
#### computed indicator: LOW
import talib
def indicator(name, values):
    return getattr(talib, name)(values)
#### code names: LOW
def f(a, b):
    return a
print(f.__code__.co_argcount, f.__code__.co_varnames)
#### dict of an instance: LOW
class A:
    def __init__(self):
        self.a = 1
    def to_dict(self):
        return dict(self.__dict__)
print(A().to_dict(), vars(A()))
#### wrapped: LOW
import functools
def d(f):
    @functools.wraps(f)
    def w(*a):
        return f(*a)
    return w
#### traceback printed: LOW
import traceback, logging
def run(f):
    try:
        f()
    except Exception:
        logging.error(traceback.format_exc())
#### gc collect: LOW
import gc
gc.collect()
#### super and metaclass: LOW
class Meta(type):
    registry = {}
    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        mcls.registry[name] = cls
        return cls
class A(metaclass=Meta):
    pass
#### function name for a log: LOW
import inspect
def where():
    return inspect.currentframe().f_code.co_name
