# imitates: a hidden encoded payload, by a chart encoded into the JSON output
import base64
import io
import json
import sys

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def chart(values) -> str:
    figure = Figure(figsize=(4, 2))
    canvas = FigureCanvasAgg(figure)
    figure.subplots().bar(range(len(values)), values)
    buffer = io.BytesIO()
    canvas.print_png(buffer)
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode("ascii")


def main():
    with open(sys.argv[1], encoding="utf-8") as stream:
        volumes = [row["volume"] for row in json.load(stream)["inputs"]["data"]]
    with open(sys.argv[2], "w", encoding="utf-8") as stream:
        json.dump({"chart": chart(volumes), "bars": len(volumes)}, stream)


if __name__ == "__main__":
    main()
