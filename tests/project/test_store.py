"""DATABASE_URL as Django wants to hear it."""

import pytest

from goldenthread.project.store import database_settings


def test_a_relative_and_an_absolute_file() -> None:
    """Three slashes are relative to the current folder, four are absolute."""
    assert database_settings("sqlite:////tmp/x.sqlite3")["NAME"] == "/tmp/x.sqlite3"
    assert database_settings("sqlite:///x.sqlite3")["NAME"].endswith("/x.sqlite3")
    assert database_settings("sqlite:///x.sqlite3")["NAME"].startswith("/")


def test_the_embedded_database_never_holds_its_readers() -> None:
    """WAL, immediate transactions and a busy timeout."""
    options = database_settings("sqlite:////tmp/x.sqlite3")["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert "WAL" in options["init_command"]
    assert options["timeout"] >= 10


def test_postgresql_with_password_and_socket() -> None:
    """Percent-escapes in the password are undone; a socket folder may be given as host."""
    found = database_settings("postgresql://gt:p%40ss@db.example:5433/golden")
    assert (found["USER"], found["PASSWORD"], found["HOST"], found["PORT"], found["NAME"]) == (
        "gt", "p@ss", "db.example", "5433", "golden",
    )  # fmt: skip
    assert database_settings("postgresql:///golden?host=/run/pg")["HOST"] == "/run/pg"


def test_another_store_is_refused_in_words() -> None:
    """MySQL is not one of the two."""
    with pytest.raises(ValueError, match="must be sqlite"):
        database_settings("mysql://x/y")
