a or b and not c
-a ** -b @ c // d
a < b <= c is not d not in e
a if b else c
