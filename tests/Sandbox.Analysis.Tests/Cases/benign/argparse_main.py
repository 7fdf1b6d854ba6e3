# imitates: files at paths of unknown origin, by argparse over the contract's two arguments
import argparse
import json
import sys


def parse(argv):
    parser = argparse.ArgumentParser(description="Counts the bars above their opening price.")
    parser.add_argument("input", help="request, JSON")
    parser.add_argument("output", help="where the result goes, JSON")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args(argv)


def main(argv=None):
    args = parse(argv if argv is not None else sys.argv[1:])
    with open(args.input, encoding="utf-8") as stream:
        rows = json.load(stream)["inputs"]["data"]
    up = sum(1 for row in rows if row["close"] > row["open"])
    if args.verbose:
        print(f"{up} of {len(rows)} bars rose", file=sys.stderr)
    with open(args.output, "w", encoding="utf-8") as stream:
        json.dump({"up": up, "rows": len(rows)}, stream)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
