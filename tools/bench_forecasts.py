"""How near the forecasts of EHC plans are on the whole releases, against the bars that we hold ourselves to.

    .venv/bin/python tools/bench_forecasts.py

Reads the store of DATABASE_URL, in which the releases of 2022 and 2025 are loaded.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from typing import Any

from workshop import VENV

LOW, HIGH = 90, 98


def main() -> int:
    sys.stdout.write("\n".join(section(dict(os.environ))) + "\n")
    return 0


def section(environment: dict[str, str]) -> list[str]:
    """The part of docs/benchmarks.md on forecasts. Where nothing can be judged it says so."""
    started = time.monotonic()
    done = subprocess.run(
        [str(VENV / "bin" / "goldenthread"), "forecast", "backtest", "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    taken = time.monotonic() - started
    lines = ["## Forecasts of EHC plans", ""]
    if done.returncode:
        return [*lines, f"Not judged: {done.stderr.strip()}", ""]
    newest = json.loads(done.stdout)["newest"]
    return [
        *lines,
        "Mean absolute error in plans over the newest three origins that can be judged, and the shares of actual",
        "counts within the ranges. Bars: one year ahead nearer than the best simple method, and 90 to 98% within the",
        "95% range.",
        "",
        "| years ahead | ensemble | best simple method | within 50% | within 80% | within 95% | |",
        "|---|---|---|---|---|---|---|",
        *(row(newest, ahead) for ahead in sorted({each["ahead"] for each in newest})),
        "",
        f"The whole back-test, every method from every origin with the program's start: {taken:.1f} s. All rows, wins "
        "and losses",
        "alike, are in [the explanation](explanation/forecast-backtest.md).",
        "",
    ]


def row(newest: list[dict[str, Any]], ahead: int) -> str:
    """One number of years ahead; a bar that is missed is named."""
    those = [each for each in newest if each["ahead"] == ahead]
    ours = next(each for each in those if each["method"] == "ensemble")
    others = [each for each in those if each is not ours and each["places"] == ours["places"]]
    rival = min(others, key=lambda each: each["mean_absolute_error"])
    error, best, within = ours["mean_absolute_error"], rival["mean_absolute_error"], ours["covered_95"]
    said = []
    if error >= best:
        said.append("the simple method is nearer")
    if within is None or not LOW <= within <= HIGH:
        said.append("range outside 90 to 98%")
    shares = " | ".join(
        "no range" if ours[f"covered_{level}"] is None else f"{ours[f'covered_{level}']:.1f}%"
        for level in (50, 80, 95)
    )
    return f"| {ahead} | {error:,.1f} | {best:,.1f} ({rival['method']}) | {shares} | {'; '.join(said) or 'holds'} |"


if __name__ == "__main__":
    sys.exit(main())
