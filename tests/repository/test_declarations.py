"""Every declaration says what it is, on whose word, and who answers for it."""

from typing import Any

import pytest

from goldenthread.access.declarations import find
from goldenthread.access.permissions import PERMISSIONS
from goldenthread.access.role import Role
from goldenthread.indicators.indicator import Indicator
from goldenthread.intake.format import Format
from goldenthread.intake.queries import sheets
from goldenthread.intake.sheet import Sheet
from goldenthread.publishing.part import DocumentKind, Part
from goldenthread.thread.check import Check
from goldenthread.thread.edge import Edge, Relation

NEEDED: dict[type[Any], tuple[str, tuple[str, ...]]] = {
    Indicator: (
        "declared",
        ("key", "title", "definition", "why", "population", "source", "owner", "reviewed"),
    ),
    Format: ("formats", ("key", "title", "publisher", "source", "licence", "owner")),
    Check: ("checks", ("key", "title", "why", "source", "who", "mend")),
    Role: ("roles", ("key", "title", "sentence")),
    Sheet: ("sheets", ("key", "title", "singular", "plural", "about")),
    Edge: ("edges", ("key", "downward", "upward")),
    DocumentKind: ("documents", ("key", "title", "about")),
    Part: ("parts", ("key", "title", "documents")),
    Relation: ("edges", ("key", "downward", "upward")),
}


@pytest.mark.parametrize("kind", NEEDED, ids=lambda kind: kind.__name__)
def test_nothing_that_a_declaration_must_say_is_left_out(kind: type[Any]) -> None:
    """Title, reason, source and owner are there, and there is at least one of each kind."""
    folder, fields = NEEDED[kind]
    found = find(kind, folder)
    assert found
    for each in found:
        assert [name for name in fields if not getattr(each, name)] == [], each.key


def test_every_column_of_every_sheet_has_a_title_and_help() -> None:
    """Who fills in a sheet is told what goes into each column."""
    for sheet in sheets().values():
        assert [column.name for column in sheet.columns if not (column.title and column.help)] == [], (
            sheet.key
        )


def test_edges_join_columns_of_sheets_that_there_are() -> None:
    """An edge names a sheet, one of its columns, and the sheet that the column points to."""
    known = sheets()
    for edge in find(Edge, "edges"):
        assert edge.column in {column.name for column in known[edge.sheet].columns}, edge.key
        assert edge.target in known, edge.key


def test_roles_hold_permissions_that_there_are() -> None:
    """A role gives nothing that no page asks for."""
    for role in find(Role, "roles"):
        assert role.permissions <= set(PERMISSIONS), role.key
