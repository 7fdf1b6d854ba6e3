[a for b in c if d if e]
{a: b for c, d in e}
{a async for b in c}
