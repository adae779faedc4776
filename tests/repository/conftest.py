"""What the tests about the whole project read: the files that git keeps, or would keep if they were added now."""

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def project_files() -> list[Path]:
    """Every file that is tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    files = [ROOT / name for name in listed.split("\0") if name]
    return [file for file in files if file.is_file()]


@pytest.fixture(scope="session")
def source_files(project_files: list[Path]) -> list[Path]:
    """Every Python file of the product; migrations are written by a program."""
    package = ROOT / "goldenthread"
    return [
        file
        for file in project_files
        if file.suffix == ".py" and package in file.parents and "migrations" not in file.parts
    ]
