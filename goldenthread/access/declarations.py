"""Finding declarations: every frozen dataclass of a type that a package of Golden Thread declares."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from types import ModuleType
from typing import TypeVar

import goldenthread

Declared = TypeVar("Declared")


class DeclaredTwice(Exception):
    """Two declarations of one type have the same key."""


@cache
def find(declared: type[Declared], module_name: str) -> tuple[Declared, ...]:
    """Every `declared` at the top of `goldenthread.<package>.<module_name>`, or of a module of that folder.

    A declaration stands alone or in a tuple or list. They come in the order of their `order` (0 where they
    have none), then of their `key`. The same key twice is a programmer's mistake and raises DeclaredTwice.
    """
    found: dict[str, tuple[Declared, str]] = {}
    for module in modules(module_name):
        for each in _declared_in(module, declared):
            key = str(getattr(each, "key"))  # noqa: B009 - a type variable has no known attribute
            earlier, where = found.get(key, (each, module.__name__))
            if earlier is not each:
                raise DeclaredTwice(
                    f"{declared.__name__} “{key}” is declared in {where} and in {module.__name__}"
                )
            found[key] = (each, where)
    return tuple(each for each, _ in sorted(found.values(), key=_in_order))


def modules(module_name: str) -> Iterator[ModuleType]:
    """The modules `goldenthread.<package>.<module_name>` that exist, with all that is inside those that are folders."""
    for package in sorted(pkgutil.iter_modules(goldenthread.__path__), key=lambda each: each.name):
        if not package.ispkg:
            continue
        inside = importlib.import_module(f"goldenthread.{package.name}")
        if module_name not in {each.name for each in pkgutil.iter_modules(inside.__path__)}:
            continue
        module = importlib.import_module(f"goldenthread.{package.name}.{module_name}")
        yield module
        if hasattr(module, "__path__"):
            for each in pkgutil.walk_packages(module.__path__, f"{module.__name__}."):
                yield importlib.import_module(each.name)


def _declared_in(module: ModuleType, declared: type[Declared]) -> Iterator[Declared]:
    for value in vars(module).values():
        if isinstance(value, declared):
            yield value
        elif isinstance(value, (tuple, list)):
            yield from (each for each in value if isinstance(each, declared))


def _in_order(found: tuple[object, str]) -> tuple[float, str]:
    each, _ = found
    order = getattr(each, "order", None)
    return (order if isinstance(order, (int, float)) else 0, str(getattr(each, "key", "")))
