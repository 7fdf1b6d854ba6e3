# imitates: compile and exec, by an own rule language with methods of these names
import operator

OPERATORS = {"<": operator.lt, ">": operator.gt, "<=": operator.le, ">=": operator.ge, "==": operator.eq}


class RuleSet:
    """Rules are texts such as "rsi < 30"; they are parsed by hand, never evaluated as Python."""

    def __init__(self):
        self.rules = []

    def compile(self, text):
        field, symbol, number = text.split()
        compare = OPERATORS[symbol]
        self.rules.append((field, compare, float(number)))
        return self

    def exec(self, bar):
        return all(compare(bar[field], number) for field, compare, number in self.rules)

    def eval(self, bars):
        return [self.exec(bar) for bar in bars]


rules = RuleSet().compile("rsi < 30").compile("close >= 10")
run = rules.exec
result = {"all": rules.eval([{"rsi": 25, "close": 10}, {"rsi": 45, "close": 11}]), "one": run({"rsi": 1, "close": 99})}
