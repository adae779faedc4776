"""What the programs in this folder share: where things are, how they speak, how they run another program."""

import hashlib
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"


class CannotGoOn(Exception):
    """Something outside the project is in the way; the message says what, and how to mend it."""


def say(text: str) -> None:
    """Tell the reader what is happening, at once."""
    print(text, flush=True)


def stop(problem: CannotGoOn, status: int = 1) -> int:
    """Say on standard error why we cannot go on, and give the exit status."""
    print(f"\nCould not go on. {problem}", file=sys.stderr, flush=True)
    return status


def run_quietly(command: list[str], problem: str, env: Mapping[str, str] | None = None) -> str:
    """Run a command and show what it said only when it fails; `problem` says what failed and what to do."""
    try:
        done = subprocess.run(
            command, cwd=ROOT, env=env, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
    except OSError as error:
        raise CannotGoOn(f"{problem}\n{error}") from error
    if done.returncode:
        raise CannotGoOn(f"{problem}\nThe last lines it wrote:\n\n{last_lines(done.stdout)}")
    return done.stdout


def last_lines(text: str, count: int = 25) -> str:
    """The end of a long output, indented."""
    return "\n".join(f"    {line}" for line in text.splitlines()[-count:])


def fingerprint(files: Iterable[Path], *words: str) -> str:
    """One hash for the contents and names of files and for some words; files that are missing count too."""
    digest = hashlib.sha256()
    for word in words:
        digest.update(f"word {word}\n".encode())
    for file in sorted(files):
        content = file.read_bytes() if file.is_file() else b"(none)"
        digest.update(f"file {file.relative_to(ROOT)} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


class Stamps:
    """Remembers, in small files in a folder, from which inputs a step was last made."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def current(self, step: str, inputs: str) -> bool:
        """True when the step was made from exactly these inputs."""
        stamp = self.folder / step
        return stamp.is_file() and stamp.read_text() == inputs

    def forget(self, step: str) -> None:
        """Say that the step is to be made again, also when making it is interrupted."""
        (self.folder / step).unlink(missing_ok=True)

    def done(self, step: str, inputs: str) -> None:
        """Say that the step has been made from these inputs."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / step).write_text(inputs)
