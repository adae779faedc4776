"""`goldenthread waits`: demand, capacity and pressure of waiting lists."""

from __future__ import annotations

import csv
import sys
from argparse import ArgumentParser, Namespace

from goldenthread.project.commands.base import DONE, PROBLEMS, Command, NotDone, say
from goldenthread.project.commands.spc import text_of


def run(arguments: Namespace) -> int:
    from goldenthread.methods.table_file import NotATable
    from goldenthread.methods.waiting.file import HEADINGS, read_lists, statistics_of, statistics_row

    try:
        lists = read_lists(text_of(arguments.file))
    except NotATable as why:
        raise NotDone(str(why)) from why
    if not lists:
        raise NotDone("The file has a header and no rows, so there is no waiting list.")
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEADINGS)
    done, refused = 0, False
    for each, found, said in statistics_of(lists, as_published=arguments.as_published):
        for one in said:
            say(str(one))
            refused = refused or one.refuses
        if found is not None:
            done += 1
            writer.writerow(statistics_row(each, found))
    if not done:
        raise NotDone("No list has a row that can be used.")
    return PROBLEMS if refused else DONE


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


COMMAND = Command(
    name="waits",
    help="print demand, capacity, queue and pressure of waiting lists (as NHSRwaitinglist computes them)",
    run=run,
    add_arguments=add_arguments,
    order=81,
)
