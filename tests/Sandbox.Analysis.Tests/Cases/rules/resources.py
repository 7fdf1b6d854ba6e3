#### busy loop: MEDIUM
while 1 < 2:
    pass
#### busy loop with work: MEDIUM
n = 0
while True:  #! SBX2001
    n += 1
#### huge power: MEDIUM
limit = 10 ** 10 ** 10  #! SBX2005
#### huge shift: MEDIUM
x = 1 << 10**12  #! SBX2005
#### huge list: MEDIUM
rows = [None] * (10**11)  #! SBX2005
#### recursion limit: MEDIUM
import sys as s
s.setrecursionlimit(2**31 - 1)  #! SBX2003
#### nested quantifier: MEDIUM
import re
re.search(r"^(\w+\s?)*$", "a" * 50)  #! SBX2004
#### alternation overlap: MEDIUM
import re
re.compile("^(a|a)*b$")  #! SBX2004
#### fork bomb: HIGH
import os
while True:
    os.fork()  #! SBX1103
#### loop with break: LOW
n = 0
while True:
    n += 1
    if n > 10:
        break
#### loop with return: LOW
def find(values):
    i = 0
    while True:
        if values[i] > 3:
            return i
        i += 1
print(find([1, 5]))
#### generator loop: LOW
def ticks():
    n = 0
    while True:
        yield n
        n += 1
#### bot loop that sleeps: LOW
import time
def step():
    return 1
while True:
    step()
    time.sleep(60)
#### ordinary power: LOW
x = 2 ** 64
y = 10 ** 18
z = [0] * 1000000
#### ordinary regex: LOW
import re
re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
re.compile(r"(?:[a-z]+_)+[a-z]+")
re.compile(r"(\w+)\s+(\w+)")
re.sub(r"(,\s*)+$", "", "a,b")
#### recursion limit of a few thousand: LOW
import sys
sys.setrecursionlimit(10000)
#### loop with a strict profile: LOW strategy
n = 0
while True:
    n += 1
    if n > 3:
        break
