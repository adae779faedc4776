"""Writes docs/explanation/forecast-backtest.md anew: how wrong forecasts of EHC plans have been on the whole releases.

    make forecast-backtest DATA=../shared/data

It makes a store of its own in a temporary folder and imports the releases into it. The same releases and the same
program give the same page, byte for byte.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from workshop import ROOT, VENV, CannotGoOn, run_quietly, say, stop

PROGRAM = str(VENV / "bin" / "goldenthread")
PAGE = ROOT / "docs" / "explanation" / "forecast-backtest.md"
RELEASES = (
    ("dfe-ehc-plans", "ehcp_2022/education-health-and-care-plans_2022.zip", True),
    ("dfe-ehc-plans", "ehcp_2025/education-health-and-care-plans_2025.zip", True),
    ("lait", "lait_2026/bds_long.parquet", False),
)
"""The format and the path of each release, and whether the page needs it: without the last its part on the population
says that it is not loaded."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("data", type=Path, help="the folder in which the releases lie")
    parser.add_argument(
        "--out", type=Path, default=PAGE, help="the page to write (default: that of the documentation)"
    )
    asked = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="goldenthread-backtest-") as folder:
            write(asked.data.resolve(), asked.out.resolve(), Path(folder))
    except CannotGoOn as problem:
        return stop(problem)
    say(f"Written: {asked.out}")
    return 0


def write(data: Path, out: Path, folder: Path) -> None:
    """Imports what is there into a store in the folder, and writes the page."""
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{folder / 'store.sqlite3'}",
        "GOLDENTHREAD_VAR": str(folder / "var"),
        "GOLDENTHREAD_DEMO": "true",
    }
    run_quietly([PROGRAM, "migrate"], "The store was not made.", environment)
    for format_key, where, needed in RELEASES:
        path = data / where
        if path.exists():
            say(f"Importing {path.name} …")
            run_quietly([PROGRAM, "import", format_key, str(path)], f"{path} was not imported.", environment)
        elif needed:
            raise CannotGoOn(
                f"There is no {path}. Say where the releases are: make forecast-backtest DATA=FOLDER"
            )
    run_quietly(
        [PROGRAM, "forecast", "backtest", "--write", str(out)], "The page was not written.", environment
    )


if __name__ == "__main__":
    sys.exit(main())
