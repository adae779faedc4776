"""Measures the methods that have a bar: control charts and waiting lists, from the text of a file to rows of CSV.

    .venv/bin/python tools/bench_methods.py

Made-up data from a fixed seed, in this process, so without the start of the program.
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

SERIES, POINTS = 300, 36
LISTS, ROWS = 27, 10_000
BAR = 0.6
RUNS = 5


def main() -> int:
    sys.stdout.write("\n".join(section()) + "\n")
    return 0


def section() -> list[str]:
    """The part of docs/benchmarks.md on methods."""
    charts, waits = best(charts_of, series_file()), best(statistics_of, lists_file())
    return [
        "## Methods",
        "",
        f"Made-up data, one core, the best of {RUNS} runs, the start of the program apart.",
        "",
        "| what | measured | bar |",
        "|---|---|---|",
        f"| `spc`: {SERIES} series of {POINTS} points, from text to rows | {charts:.2f} s | {BAR} s |",
        f"| `waits`: {LISTS} lists of {ROWS:,} rows in all, from text to rows | {waits:.2f} s | {BAR} s |",
        "",
        "NHSRplotthedots and NHSRwaitinglist (R) were not run here; no published timing of either was found.",
        "",
    ]


def best(run: Callable[[str], int], text: str) -> float:
    """The shortest of some runs, in seconds."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        run(text)
        times.append(time.perf_counter() - started)
    return min(times)


def charts_of(text: str) -> int:
    from goldenthread.methods.spc import file

    return sum(
        len(list(file.chart_rows(series, chart)))
        for series, chart, _ in file.charts_of(file.read_series(text))
        if chart is not None
    )


def statistics_of(text: str) -> int:
    from goldenthread.methods.waiting import file

    found = file.statistics_of(file.read_lists(text).found)
    return len([file.statistics_row(rows, each) for rows, each, _ in found if each is not None])


def series_file() -> str:
    made = random.Random(1)
    rows = [
        f"series {i},{2021 + j // 12}-{j % 12 + 1:02}-01,{made.gauss(50, 5):.3f},55,increase,{1 if j == 18 else ''}"
        for i in range(SERIES)
        for j in range(POINTS)
    ]
    return "\n".join(["series,date,value,target,improvement_direction,rebase", *rows, ""])


def lists_file() -> str:
    made = random.Random(2)
    rows = []
    for i in range(ROWS):
        referral = date(2022, 1, 1) + timedelta(days=made.randrange(1000))
        removal = referral + timedelta(days=int(made.expovariate(1 / 90)))
        rows.append(f"list {i % LISTS},{referral},{removal if made.random() < 0.8 else ''},18")
    return "\n".join(["list,referral,removal,target_wait", *rows, ""])


if __name__ == "__main__":
    sys.exit(main())
