# imitates: a command with options of unknown origin, by click with numbers only
import json
import sys

import click


@click.command()
@click.option("--fast", type=int, default=12, show_default=True)
@click.option("--slow", type=int, default=26, show_default=True)
@click.option("--verbose/--quiet", default=False)
def main(fast: int, slow: int, verbose: bool) -> None:
    """Reads closes as a JSON list from standard input and prints the crossings."""
    if fast >= slow:
        raise click.BadParameter("fast must be below slow")
    closes = json.load(sys.stdin)
    ups = []
    for i in range(slow, len(closes)):
        quick = sum(closes[i - fast : i]) / fast
        steady = sum(closes[i - slow : i]) / slow
        if quick > steady:
            ups.append(i)
    if verbose:
        click.echo(f"{len(ups)} bars up", err=True)
    click.echo(json.dumps(ups))


if __name__ == "__main__":
    main()
