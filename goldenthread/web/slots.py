"""Named places on a page that packages above fill: the page never knows who fills them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django.http import HttpRequest

from goldenthread.access.declarations import find


@dataclass(frozen=True)
class Panel:
    """Shown in `slot` for records of `kinds` ("strategy.Action"; none means every record), lowest `order` first.

    `build` gives the template's context, or None when there is nothing to show.
    """

    key: str
    slot: str
    template: str
    build: Callable[[object, HttpRequest], Mapping[str, object] | None]
    kinds: tuple[str, ...] = ()
    order: int = 100


def kind_of(record: object) -> str:
    """A model's "app.Model"; another record's own `slot_kind`, or nothing."""
    meta = getattr(record, "_meta", None)
    return str(meta.label) if meta is not None else str(getattr(record, "slot_kind", ""))


def panels_for(slot: str, record: object) -> list[Panel]:
    """Every declared panel that belongs in this slot of this record's page."""
    kind = kind_of(record)
    return [
        panel
        for panel in find(Panel, "panels")
        if panel.slot == slot and (not panel.kinds or kind in panel.kinds)
    ]
