t'plain'
t'{name}'
t'a{x!r:>{width}}b' t'c'
t'{x=}'
rt'{ x + 1 :d}'
t'''{(
    1,  # gone
    "#")}'''
t'{x:{y:{z=}}}'
t'{t"{inner}"}'
f'{t"{inner}"}'
try:
    pass
except A, B:
    pass
