# Attack: fill memory page by page
# Expected: memory
import mmap

held = []
while True:
    area = mmap.mmap(-1, 1 << 20)
    for page in range(0, 1 << 20, 4096):
        area[page] = 1
    held.append(area)
