"""A disk without room is told from every other error."""

import errno
import sqlite3

import pytest
from django.db import OperationalError

from goldenthread.intake.full_disk import is_full_disk


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_the_file_system_says_so(number: int) -> None:
    """No space, over quota, and more than the process may write."""
    assert is_full_disk(OSError(number, "full"))


def test_the_store_says_so() -> None:
    """SQLite in words, PostgreSQL by its code."""

    class DiskFull(Exception):
        sqlstate = "53100"

    of_postgres = OperationalError("could not extend file")
    of_postgres.__cause__ = DiskFull()
    of_sqlite = OperationalError("database or disk is full")
    of_sqlite.__cause__ = sqlite3.OperationalError("database or disk is full")
    assert is_full_disk(of_postgres)
    assert is_full_disk(of_sqlite)


def test_another_error_is_another_error() -> None:
    """A file that may not be read, a locked store."""
    assert not is_full_disk(PermissionError(errno.EACCES, "no"))
    assert not is_full_disk(OperationalError("database is locked"))
