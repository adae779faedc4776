"""Checks style, types, the order of the packages and what is true of the whole project; says all that is wrong."""

import os
import subprocess
import sys

from workshop import ROOT, VENV, say

LONG = 400
WORKERS = str(min(os.cpu_count() or 1, 4))

CHECKS = {
    "Style (ruff)": ["ruff", "check", "--quiet", "."],
    "Layout (ruff format; `make tidy` mends it)": ["ruff", "format", "--check", "--quiet", "."],
    "Types (mypy --strict)": ["mypy", "--no-error-summary"],
    "Order of the packages (import-linter)": ["lint-imports", "--no-cache"],
    "What is true of the whole (tests/repository)": ["pytest", "-q", "-n", WORKERS, "tests/repository"],
}


def passes(title: str, command: list[str]) -> bool:
    """Run one check; show what it wrote when it fails, and pytest's summary always."""
    done = subprocess.run(
        [str(VENV / "bin" / command[0]), *command[1:]],
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    good = done.returncode == 0
    say(f"{'passed' if good else 'FAILED'}  {title}")
    if not good:
        say(done.stdout)
    elif command[0] == "pytest":
        say(f"        {done.stdout.strip().splitlines()[-1]}")
    return good


def long_files() -> list[tuple[int, str]]:
    """Our Python files of more than 400 lines, longest first; migrations are written by a program."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    lengths = [
        (len((ROOT / name).read_text(encoding="utf-8").splitlines()), name)
        for name in listed
        if "/migrations/" not in name and (ROOT / name).is_file()
    ]
    return sorted((pair for pair in lengths if pair[0] > LONG), reverse=True)


def main() -> int:
    """Run every check, also after one has failed; exit 1 when any did."""
    results = [passes(title, command) for title, command in CHECKS.items()]
    if long := long_files():
        say(f"\nFiles of more than {LONG} lines, which are usually two:")
        for length, name in long[:10]:
            say(f"  {length:5}  {name}")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
