"""The order of the packages holds where an import does not show it, and plain Python stays plain."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

# Modules and folders of these names may touch Django, and so may all of these packages.
TOUCH_DJANGO = {
    *(
        "models",
        "queries",
        "actions",
        "forms",
        "views",
        "urls",
        "api",
        "jobs",
        "apps",
        "migrations",
        "management",
    ),
}
PACKAGES_OF_DJANGO = {"web", "home", "project"}
DJANGO = {"django", "allauth", "simple_history", "csp", "django_tasks", "django_tasks_db"}
REFERENCES = {"ForeignKey", "OneToOneField", "ManyToManyField"}


def imported(tree: ast.Module) -> Iterator[str]:
    """The top name of every module that a file imports, wherever in the file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def references(tree: ast.Module) -> Iterator[str]:
    """The package that a reference to a model names in a string, as in ForeignKey("records.Service")."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in REFERENCES:
            to = [keyword.value for keyword in node.keywords if keyword.arg == "to"]
            for target in (*node.args[:1], *to):
                if isinstance(target, ast.Constant) and isinstance(target.value, str) and "." in target.value:
                    yield target.value.partition(".")[0]


def levels(root: Path) -> dict[str, int]:
    """The level of each package in the contract "order"; the top is 0."""
    contracts = tomllib.loads((root / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["id"] == "order")["layers"]
    return {name: level for level, layer in enumerate(layers) for name in re.findall(r"\w+", layer)}


def test_plain_modules_do_not_touch_django(root: Path, source_files: list[Path]) -> None:
    """Few file names may touch Django; every other module is plain Python named by a noun of the domain."""
    found = []
    for file in source_files:
        package, *names = file.relative_to(root / "goldenthread").with_suffix("").parts
        if package in PACKAGES_OF_DJANGO or TOUCH_DJANGO & set(names[:1]):
            continue
        if touched := DJANGO & set(imported(ast.parse(file.read_text(encoding="utf-8")))):
            found.append(f"{file.relative_to(root)} imports {', '.join(sorted(touched))}")
    assert not found, "\n".join(found)


def test_a_reference_points_downwards(root: Path, source_files: list[Path]) -> None:
    """A foreign key that is written as a string points to its own package or to one below it."""
    level = levels(root)
    found = []
    for file in source_files:
        package = file.relative_to(root / "goldenthread").parts[0]
        for target in references(ast.parse(file.read_text(encoding="utf-8"))):
            if target != package and target in level and level[target] <= level.get(package, 0):
                found.append(f"{file.relative_to(root)} points to {target}")
    assert not found, "\n".join(found)
