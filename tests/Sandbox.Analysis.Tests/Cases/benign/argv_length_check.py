# imitates: an early exit to hide code behind, by the usage check of a node
import json
import sys


def usage():
    sys.stderr.write("usage: %s input.json output.json\n" % sys.argv[0])
    sys.exit(2)


def main(argv):
    if len(argv) < 3:
        usage()
    infile, outfile = argv[1], argv[2]
    try:
        with open(infile, "rb") as stream:
            payload = json.loads(stream.read().decode("utf-8"))
    except ValueError as error:
        print("bad input: %s" % error, file=sys.stderr)
        return 1
    params = payload.get("params", {})
    factor = float(params.get("factor", 1.0))
    data = [{**row, "scaled": row["close"] * factor} for row in payload["inputs"]["data"]]
    with open(outfile, "wb") as stream:
        stream.write(json.dumps({"type": "dataframe", "data": data}).encode("utf-8"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
