"""The migrations lead to the store that the models describe. Other tests make the store from the models at once; the
run on PostgreSQL makes it by the migrations."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = "goldenthread.project.settings"


def django(folder: Path, *command: str) -> str:
    """What Django's command writes, on a store of its own in the folder."""
    own = {"DATABASE_URL": f"sqlite:///{folder / 'store.sqlite3'}", "GOLDENTHREAD_VAR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", "django", *command, f"--settings={SETTINGS}", "--no-color"],
        env={**os.environ, **own},
        cwd=ROOT,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.mark.only_on("sqlite")
def test_no_model_says_more_than_the_migrations(tmp_path: Path) -> None:
    """A model that changed without its migration would break at the next start."""
    ours = [each.label for each in apps.get_app_configs() if each.name.startswith("goldenthread.")]
    assert "No changes detected" in django(tmp_path, "makemigrations", *ours, "--check", "--dry-run")


@pytest.mark.only_on("sqlite")
@pytest.mark.django_db
def test_the_migrations_make_the_tables_and_columns_of_the_models(tmp_path: Path) -> None:
    """From nothing, on SQLite: the same tables, each with the same columns, indexes in the same number."""
    django(tmp_path, "migrate", "--verbosity", "0")
    store = tmp_path / "store.sqlite3"
    with closing(sqlite3.connect(store)) as migrated, connection.cursor() as cursor:
        by_migrations = described(migrated.cursor())
        by_models = described(cursor)
    del by_migrations["django_migrations"]
    by_models.pop("django_migrations", None)
    assert by_migrations == by_models


def described(cursor: object) -> dict[str, tuple[set[tuple[str, str]], int]]:
    """For each table its columns with their types, and how many indexes it has."""
    run = cursor.execute  # type: ignore[attr-defined]
    found = {}
    tables = run(
        "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    ).fetchall()
    for (table,) in tables:
        columns = {(row[1], row[2]) for row in run(f'pragma table_info("{table}")').fetchall()}
        found[table] = (columns, len(run(f'pragma index_list("{table}")').fetchall()))
    return found
