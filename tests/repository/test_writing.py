"""Only `actions` write: whoever looks for what changes the store has one place to look."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "goldenthread"
# What changes rows whatever it is called on, and what does so when called on a manager or queryset.
ALWAYS = {"bulk_create", "bulk_update", "get_or_create", "update_or_create", "save", "executemany"}
ON_ROWS = {"create", "delete", "update"}

MODULES = sorted(
    path
    for path in ROOT.rglob("*.py")
    if not {"actions", "migrations"} & set(path.relative_to(ROOT).parts) and path.name != "actions.py"
)


def _reaches_rows(node: ast.expr) -> bool:
    """Whether the expression goes through a manager: `Reading.objects.filter(…)`."""
    return any(isinstance(part, ast.Attribute) and part.attr == "objects" for part in ast.walk(node))


def writes(source: str) -> list[str]:
    """The calls in the source that change rows, each with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in ALWAYS or (name in ON_ROWS and _reaches_rows(node.func.value)):
                found.append(f"line {node.lineno}: .{name}(…)")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_actions_write(path: Path) -> None:
    """No other module saves, creates, updates or deletes rows."""
    assert writes(path.read_text(encoding="utf-8")) == []


def test_a_write_is_recognised() -> None:
    """A save, a bulk write and an update of a queryset are; a dictionary's update is not."""
    assert writes("person.save()") == ["line 1: .save(…)"]
    assert writes("Reading.objects.filter(x=1).update(y=2)") == ["line 1: .update(…)"]
    assert writes("rows.update(other)") == []
