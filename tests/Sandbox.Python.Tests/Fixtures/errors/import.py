from a import (b, c
x = 1
