for a, in b:
    continue
else:
    pass
while a: break
if a:
    pass
elif b:
    pass
else:
    pass
