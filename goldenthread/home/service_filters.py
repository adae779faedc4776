"""The filters of the service map as the page shows them: each with its choices and what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from goldenthread.directory.service_map import AGES, NOT_RECORDED, MappedService, Wanted, choices
from goldenthread.indicators.dimension import NEEDS

Names = Callable[[str], str]


def service_filters(services: Sequence[MappedService], wanted: Wanted, name: Names) -> list[dict[str, Any]]:
    """The params of one GOV.UK select for each filter; what nobody recorded can be chosen in each."""
    parts: tuple[tuple[str, str, str, Names], ...] = (
        ("need", "Need", "needs", lambda code: NEEDS.get(code, code)),
        ("tier", "For whom", "tier", _capital),
        ("commissioner", "Commissioner", "commissioners", name),
        ("how", "Alone or jointly", "commissioning", _capital),
        ("provider", "Provider", "providers", name),
        ("status", "Status", "status", _capital),
    )
    found = [
        _select(key, title, [(value, words(value)) for value in choices(services, part)], wanted)
        for key, title, part, words in parts
    ]
    found.insert(1, _select("age", "Age of the person", [(age, age) for age in AGES], wanted))
    return found


def _select(key: str, title: str, options: Sequence[tuple[str, str]], wanted: Wanted) -> dict[str, Any]:
    chosen = getattr(wanted, key)
    offered = [("", "Any"), *options, (NOT_RECORDED, "Not known")]
    return {
        "id": f"filter-{key}",
        "name": key,
        "label": {"text": title},
        "items": [{"value": value, "text": words, "selected": value == chosen} for value, words in offered],
    }


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
