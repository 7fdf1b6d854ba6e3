# imitates: communication with a parent process, by a filter from standard input to standard output
import json
import sys


def main():
    request = json.load(sys.stdin)
    levels = sorted({round(row["low"], 2) for row in request["inputs"]["data"]})
    clusters = []
    for level in levels:
        if clusters and level - clusters[-1][-1] <= 0.05:
            clusters[-1].append(level)
        else:
            clusters.append([level])
    json.dump({"support": [sum(c) / len(c) for c in clusters if len(c) > 1]}, sys.stdout)
    sys.stdout.write("\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
