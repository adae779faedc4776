"""A secret that is made once and kept in a file of its owner."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from goldenthread.access.private_file import kept


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """A process whose new files everybody may read and write, unless they are made otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("open_to_all")
def test_it_is_private_before_anything_is_in_it(tmp_path: Path) -> None:
    """When the secret is made, the file is there already, empty, and nobody else can read it."""
    path = tmp_path / "var" / "secret"

    def make() -> str:
        assert path.stat().st_size == 0
        assert path.stat().st_mode & 0o777 == 0o600
        return "made"

    assert kept(path, make) == "made"
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_what_is_there_is_left_as_it_is(tmp_path: Path) -> None:
    """It is made once."""
    path = tmp_path / "secret"
    assert kept(path, lambda: "first") == "first"
    assert kept(path, lambda: "second") == "first"
