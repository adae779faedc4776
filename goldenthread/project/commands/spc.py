"""`goldenthread spc`: tells change from noise in series of figures, as NHS “Making Data Count” does."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, say


def run(arguments: Namespace) -> int:
    from goldenthread.methods.spc.file import HEADINGS, chart_rows, charts_of, read_series
    from goldenthread.methods.table_file import NotATable

    try:
        series = read_series(text_of(arguments.file))
    except NotATable as why:
        raise NotDone(str(why)) from why
    if not series:
        raise NotDone("The file has a header and no rows, so there is nothing to chart.")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    charted, refused = 0, 0
    for each, chart, said in charts_of(
        series, screen_outliers=not arguments.no_screening, fix_after=arguments.fix_after
    ):
        for one in said:
            say(str(one))
        if chart is None:
            refused += 1
        else:
            if not charted:
                writer.writerow(HEADINGS)
            charted += 1
            writer.writerows(chart_rows(each, chart))
    if not charted:
        raise NotDone("No series could be charted, so nothing is printed.")
    return PROBLEMS if refused else DONE


def text_of(file: str) -> str:
    """The text of a file, or of standard input for `-`."""
    from goldenthread.methods.table_file import decoded

    if file == "-":
        return decoded(sys.stdin.buffer.read())
    try:
        return decoded(Path(file).read_bytes())
    except OSError as why:
        raise NotDone(f"The file {file} could not be read: {why.strerror or why}.") from why


def _points(text: str) -> int:
    from goldenthread.methods.spc.limits import FEWEST_TO_FIX

    if not text.isascii() or not text.isdigit() or int(text) < FEWEST_TO_FIX:
        raise ArgumentTypeError(f"limits are fixed after {FEWEST_TO_FIX} points or more, not after “{text}”")
    return int(text)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="CSV with series,date,value,target,improvement_direction,rebase (the last three may be empty or left "
        "out; without a direction more counts as better, as in the package); - reads standard "
        "input",
    )
    parser.add_argument(
        "--no-screening",
        action="store_true",
        help="keep every moving range, as the NHS Excel tool does (default: outliers are screened out)",
    )
    parser.add_argument(
        "--fix-after",
        type=_points,
        metavar="N",
        help="calculate limits from the first N points of each segment, 12 or more (default: all)",
    )


COMMAND = Command(
    name="spc",
    help="tell change from noise in series of figures (XmR, as NHS Making Data Count does): a CSV row for each point",
    run=run,
    add_arguments=add_arguments,
    order=80,
)
