# imitates: strings built from characters, by spreadsheet column names, colours and a check digit
def column(n):
    name = ""
    while n:
        n, rest = divmod(n - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def check_digit(isin):
    digits = "".join(str(ord(c) - 55) if c.isalpha() else c for c in isin)
    total = 0
    for i, digit in enumerate(reversed(digits)):
        doubled = int(digit) * (2 if i % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return (10 - total % 10) % 10


def colour(text):
    red, green, blue = bytes.fromhex(text.lstrip("#"))
    return {"red": red, "green": green, "blue": blue}


bar = "".join(chr(0x2581 + min(7, int(x * 8))) for x in (0.1, 0.5, 0.99, 0.3))
result = {"columns": [column(n) for n in (1, 26, 27, 703)], "digit": check_digit("US037833100"), "colour": colour("#1f77b4"), "bar": bar,
          "rotated": "".join(map(chr, (97 + (ord(c) - 97 + 1) % 26 for c in "xyz")))}
