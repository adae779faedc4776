"""`goldenthread waits`: demand, capacity and pressure of waiting lists."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, Namespace
from datetime import UTC, datetime
from pathlib import Path

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, say
from goldenthread.project.commands.spc import text_of


def run(arguments: Namespace) -> int:
    from goldenthread.methods.table_file import NotATable
    from goldenthread.methods.waiting.file import (
        HEADINGS,
        later_than,
        read_lists,
        rejected_rows,
        statistics_of,
        statistics_row,
    )

    try:
        lists = read_lists(text_of(arguments.file))
    except NotATable as why:
        raise NotDone(str(why)) from why
    if not lists.rows:
        raise NotDone("The file has a header and no rows, so there is no waiting list.")
    for one in (*lists.said, *later_than(lists, datetime.now(UTC).date())):
        say(str(one))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADINGS)
    done, refused = 0, False
    for each, found, said in statistics_of(lists.found, as_published=arguments.as_published):
        for one in said:
            say(str(one))
            refused = refused or one.refuses
        if found is not None:
            done += 1
            writer.writerow(statistics_row(each, found))
    if lists.left_out:
        say(f"{len(lists.left_out):,} of {lists.rows:,} rows are left out.")
    if arguments.rejects:
        _write(arguments.rejects, rejected_rows(lists), len(lists.left_out))
    if not done:
        raise NotDone("No list has a row that can be used.")
    return PROBLEMS if refused else DONE


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
