# imitates: files at paths held in module constants, by constants made of sys.argv
import csv
import io
import json
import sys

INPUT_PATH = sys.argv[1]
OUTPUT_PATH = sys.argv[2]


class Node:
    def __init__(self, source, target):
        self.source = source
        self.target = target

    def run(self):
        with open(self.source, "r", encoding="utf-8") as stream:
            request = json.load(stream)
        text = io.StringIO()
        table = csv.DictWriter(text, fieldnames=["timestamp", "close"], extrasaction="ignore")
        table.writeheader()
        table.writerows(request["inputs"]["data"])
        with open(self.target, "w", encoding="utf-8") as stream:
            json.dump({"csv": text.getvalue()}, stream)


Node(INPUT_PATH, OUTPUT_PATH).run()
