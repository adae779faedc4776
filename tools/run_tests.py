"""Runs every part of the tests, also after one has failed, and ends with what each part said of itself.

Name parts to run only those: `python tools/run_tests.py checks sqlite postgresql journeys`.
"""

import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from workshop import ROOT, VENV, say

TOOLS = Path(__file__).resolve().parent
PYTHON = str(VENV / "bin" / "python")
# One worker for each core, up to four; a file's tests stay together, since they share what its fixtures made.
WORKERS = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadfile"]
PYTEST = [PYTHON, "-m", "pytest", *WORKERS]

# These hold for one database as for the other: they use none, or a browser.
NEEDS_NO_SECOND_DATABASE = ("tests/law", "tests/methods", "tests/tools")

# Of what is true of the whole, who may see which page holds for both databases; the rest is about files.
ABOUT_THE_FILES = tuple(
    f"tests/repository/{file.name}"
    for file in sorted((ROOT / "tests" / "repository").glob("test_*.py"))
    if file.name != "test_pages_and_roles.py"
)


@dataclass(frozen=True)
class Part:
    """One part of the tests: its name, what it is in words, and the command that runs it."""

    name: str
    title: str
    command: list[str]


@dataclass(frozen=True)
class Outcome:
    """How a part ended: its exit status, the last line that it wrote, and the seconds it took."""

    status: int
    last_line: str
    seconds: float


def without(*folders: str) -> list[str]:
    """The options that make pytest leave folders out."""
    return [f"--ignore={folder}" for folder in folders]


PARTS = (
    Part("checks", "Checks", [PYTHON, str(TOOLS / "check.py")]),
    Part("sqlite", "Unit tests and SQLite", [*PYTEST, *without("tests/repository", "tests/journeys")]),
    Part(
        "postgresql",
        "PostgreSQL",
        [PYTHON, str(TOOLS / "postgres.py"), "--", *PYTEST, "--migrations"]
        + without("tests/journeys", *NEEDS_NO_SECOND_DATABASE, *ABOUT_THE_FILES),
    ),
    Part("journeys", "Journeys in a browser", [*PYTEST, "tests/journeys"]),
)


def run(part: Part) -> Outcome:
    """Run one part, showing its output as it comes."""
    say(f"\n=== {part.title}")
    started = time.monotonic()
    environment = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
    if sys.stdout.isatty():
        environment.setdefault("FORCE_COLOR", "1")
    last_line = ""
    with subprocess.Popen(
        part.command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            last_line = line.strip() or last_line
    return Outcome(process.returncode, plain(last_line), time.monotonic() - started)


def plain(line: str) -> str:
    """A line without colours and without pytest's ruler."""
    return re.sub(r"\x1b\[[0-9;]*m", "", line).strip("= ")


def main() -> int:
    """Run the parts that are named, or all; exit 1 when any failed or ran no test at all."""
    wanted = sys.argv[1:]
    known = {part.name for part in PARTS}
    if unknown := set(wanted) - known:
        print(f"No such part: {', '.join(sorted(unknown))}. {__doc__}", file=sys.stderr)
        return 2
    outcomes: dict[str, Outcome] = {}
    try:
        for part in PARTS:
            if not wanted or part.name in wanted:
                outcomes[part.title] = run(part)
    except KeyboardInterrupt:
        say("\nInterrupted.")
        return 130
    say("\n=== Summary")
    for title, outcome in outcomes.items():
        verdict = "passed" if outcome.status == 0 else "FAILED"
        words = outcome.last_line if title != "Checks" else f"{outcome.seconds:.0f}s"
        say(f"{verdict}  {title}: {words}")
    return 0 if all(outcome.status == 0 for outcome in outcomes.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
