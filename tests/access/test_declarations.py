"""A declaration is found because it exists."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import goldenthread
from goldenthread.access.declarations import DeclaredTwice, find, modules
from goldenthread.access.role import Role


@dataclass(frozen=True)
class Flower:
    """Something to declare."""

    key: str
    order: int = 0


FOLDER = "flowers_of_this_test"


@pytest.fixture
def garden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package of Golden Thread with a folder in which flowers are declared."""
    package = tmp_path / "garden_of_this_test"
    folder = package / FOLDER
    folder.mkdir(parents=True)
    (package / "__init__.py").touch()
    (folder / "__init__.py").touch()
    monkeypatch.setattr(goldenthread, "__path__", [*goldenthread.__path__, str(tmp_path)])
    yield folder
    find.cache_clear()
    for name in [name for name in sys.modules if "garden_of_this_test" in name]:
        del sys.modules[name]


def plant(folder: Path, name: str, declared: str) -> None:
    """Write a module that declares flowers."""
    (folder / f"{name}.py").write_text(f"from tests.access.test_declarations import Flower\n{declared}\n")


def test_declarations_come_alone_and_in_tuples_and_from_folders_inside(garden: Path) -> None:
    """One constant, several in a tuple, and those of a folder within are all found, in order and then by key."""
    plant(garden, "one", 'ROSE = Flower("rose", order=2)')
    plant(garden, "many", 'MEADOW = (Flower("poppy", order=1), Flower("daisy", order=1))')
    (garden / "wild").mkdir()
    (garden / "wild" / "__init__.py").touch()
    plant(garden / "wild", "three", 'THISTLE = Flower("thistle")')
    assert [flower.key for flower in find(Flower, FOLDER)] == ["thistle", "daisy", "poppy", "rose"]


def test_one_declaration_seen_in_two_modules_counts_once(garden: Path) -> None:
    """A module that imports another's declaration does not declare it again."""
    plant(garden, "first", 'ROSE = Flower("rose")')
    plant(garden, "second", f"from goldenthread.garden_of_this_test.{FOLDER}.first import ROSE")
    assert [flower.key for flower in find(Flower, FOLDER)] == ["rose"]


def test_the_same_key_twice_is_a_mistake(garden: Path) -> None:
    """Two declarations with one key would hide each other."""
    plant(garden, "first", 'ROSE = Flower("rose")')
    plant(garden, "second", 'ALSO = Flower("rose", order=3)')
    with pytest.raises(DeclaredTwice, match="rose"):
        find(Flower, FOLDER)


def test_a_folder_that_no_package_has_holds_nothing() -> None:
    """Asking for what nobody declares is an empty answer, not an error."""
    assert list(modules("no_package_has_this_folder")) == []
    assert find(Role, "no_package_has_this_folder") == ()
