"""`goldenthread waits`: demand, capacity and pressure of waiting lists, or how long children wait on them."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, date_argument, say
from goldenthread.project.commands.spc import text_of

if TYPE_CHECKING:
    from goldenthread.methods.waiting.file import ListRows
    from goldenthread.methods.waiting.queue import QueueStatistics
    from goldenthread.waits.how_long import Wanted


def run(arguments: Namespace) -> int:
    from goldenthread.methods.table_file import NotATable
    from goldenthread.methods.waiting.file import later_than, read_lists, rejected_rows, statistics_of

    wanted = _wanted(arguments)
    today = datetime.now(UTC).date()
    try:
        # What is still to come is taken as it stands by the package's method; who waits is counted to a day.
        lists = read_lists(text_of(arguments.file), today if arguments.how_long else None)
    except NotATable as why:
        raise NotDone(str(why)) from why
    if not lists.rows:
        raise NotDone("The file has a header and no rows, so there is no waiting list.")
    for one in (*lists.said, *later_than(lists, today)):
        say(str(one))
    headings, row_of = _rows(arguments, wanted)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(headings)
    done, refused = 0, False
    for each, found, said in statistics_of(lists.found, as_published=arguments.as_published):
        for one in said:
            say(str(one))
            refused = refused or one.refuses
        if found is not None:
            done += 1
            writer.writerow(row_of(each, found))
    if lists.left_out:
        say(f"{len(lists.left_out):,} of {lists.rows:,} rows are left out.")
    if arguments.rejects:
        _write(arguments.rejects, rejected_rows(lists), len(lists.left_out))
    if not done:
        raise NotDone("No list has a row that can be used.")
    return PROBLEMS if refused else DONE


def _rows(
    arguments: Namespace, wanted: Wanted | None
) -> tuple[Sequence[str], Callable[[ListRows, QueueStatistics], Sequence[str]]]:
    """The headings, and what makes a row of a list."""
    if not arguments.how_long:
        from goldenthread.methods.waiting.file import HEADINGS, statistics_row

        return HEADINGS, statistics_row
    from goldenthread.waits import how_long
    from goldenthread.waits.waiting_list import worked_out

    return how_long.HEADINGS, lambda each, found: how_long.how_long_row(worked_out(each, found, None), wanted)


def _wanted(arguments: Namespace) -> Wanted | None:
    if arguments.by is None:
        if arguments.standard is not None or arguments.share is not None:
            raise NotDone("Say with --by DATE when the standard is to be reached.")
        return None
    if not arguments.how_long:
        raise NotDone("--by goes with --how-long.")
    share = 92.0 if arguments.share is None else arguments.share
    if not 0 < share <= 100:
        raise NotDone("The share is above 0 and up to 100 per cent.")
    if arguments.standard is not None and arguments.standard <= 0:
        raise NotDone("The standard is longer than 0 weeks.")
    from goldenthread.waits.how_long import Wanted

    return Wanted(arguments.by, share, arguments.standard)


def _write(file: str, text: str, rows: int) -> None:
    if not rows:
        say(f"No row is left out, so {file} is not written.")
        return
    try:
        with Path(file).open("x", encoding="utf-8", newline="") as out:
            out.write(text)
    except FileExistsError:
        raise NotDone(f"The file {file} is there already. Name another one for the rejected rows.") from None
    except OSError as why:
        raise NotDone(f"The file {file} could not be written: {why.strerror or why}.") from why
    say(f"They are in {file}, each with what to do. Mend them there, and read that file.")


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        help="CSV with list,referral,removal,target_wait (no removal: still waiting; target in weeks); - reads "
        "standard input",
    )
    parser.add_argument(
        "--as-published",
        action="store_true",
        help="print pressure as the R package does, days divided by weeks (default: one unit)",
    )
    parser.add_argument(
        "--how-long",
        action="store_true",
        help="print how long children wait instead: median and 92nd percentile with those still waiting "
        "(Kaplan-Meier), who waits by weeks, and with --by the capacity that a standard needs",
    )
    parser.add_argument(
        "--by",
        type=date_argument,
        metavar="DATE",
        help="with --how-long: the day by which the standard is to be reached",
    )
    parser.add_argument(
        "--standard",
        type=float,
        metavar="WEEKS",
        help="the standard in weeks (default: each list's target wait)",
    )
    parser.add_argument(
        "--share", type=float, metavar="PERCENT", help="the share to be within the standard (default: 92)"
    )
    parser.add_argument(
        "--rejects",
        metavar="FILE",
        help="write the rows that are left out to this new CSV file, each with what to do",
    )


COMMAND = Command(
    name="waits",
    help="print demand, capacity, queue and pressure of waiting lists (as NHSRwaitinglist computes them)",
    run=run,
    add_arguments=add_arguments,
    order=81,
)
