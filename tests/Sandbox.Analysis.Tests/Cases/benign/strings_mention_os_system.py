# imitates: os.system and subprocess, by strings, lists of forbidden names and an error text
FORBIDDEN = ("os.system", "subprocess.Popen", "eval(", "exec(", "__import__", "pickle.loads", "rm -rf /")
HELP = """
Strategies must not call os.system("...") or subprocess.run(...), and they must not read /etc/passwd.
    import os; os.system("ls")     # refused
"""


def complain(source: str) -> list:
    problems = []
    for number, line in enumerate(source.splitlines(), 1):
        for word in FORBIDDEN:
            if word in line:
                problems.append(f"line {number}: {word!r} is not allowed in a strategy; see import os; os.system")
    return problems


sample = "x = 1\ny = eval('x')\n"
result = {"problems": complain(sample), "help": HELP.strip().splitlines()[0]}
