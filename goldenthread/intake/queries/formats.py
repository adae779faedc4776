"""The declared formats of published statistics."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from goldenthread.access.declarations import find
from goldenthread.intake.format import Format, Keeper


@cache
def formats() -> Mapping[str, Format]:
    """By key, in the order in which lists show them."""
    return {each.key: each for each in find(Format, "formats")}


def format_or_none(key: str) -> Format | None:
    return formats().get(key)


@cache
def keeper_of(format_key: str) -> Keeper:
    """What keeps the format's rows: the declaring package names it, since intake cannot know it."""
    module, _, name = formats()[format_key].keeper.rpartition(".")
    keeper: Keeper = getattr(import_module(module), name)
    return keeper
