"""Every module has its test: one that mirrors its path, or one that imports it."""

import ast
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE, TESTS = ROOT / "goldenthread", ROOT / "tests"

# Held by tests of every one of their kind at once: every sheet and model by the round trip of packs and by the
# record pages, every view by pages and roles, every command by the tests of the program, and declarations by theirs.
OF_A_KIND = {
    "models", "migrations", "sheets", "edges", "declared", "roles", "views", "commands",
    "urls.py", "apps.py", "panels.py",
}  # fmt: skip

MODULES = sorted(
    path.relative_to(SOURCE)
    for path in SOURCE.rglob("*.py")
    if path.name != "__init__.py" and not OF_A_KIND & set(path.relative_to(SOURCE).parts)
)


@cache
def imported() -> frozenset[str]:
    """Every module that a test imports, and every name that it imports from a package."""
    found: set[str] = set()
    for path in TESTS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
                found.update(f"{node.module}.{each.name}" for each in node.names)
            elif isinstance(node, ast.Import):
                found.update(each.name for each in node.names)
    return frozenset(found)


def mirrors(module: Path) -> list[Path]:
    """Where the module's own test would stand: beside its path, or as the test of its folder."""
    return [
        TESTS / module.parent / f"test_{module.name}",
        TESTS / module.parent.parent / f"test_{module.parent.name}.py",
        TESTS / module.parent / f"test_{module.parent.name}.py",
    ]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_every_module_has_its_test(module: Path) -> None:
    """A module that no test mirrors or imports could be wrong without anybody noticing."""
    dotted = ".".join(("goldenthread", *module.with_suffix("").parts))
    assert dotted in imported() or any(path.exists() for path in mirrors(module)), f"no test of {module}"
