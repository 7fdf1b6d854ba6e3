# Attack: allocate without end
# Expected: memory
data = []
while True:
    data.append(bytearray(16 << 20))
