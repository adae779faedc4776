"""Keeping what a load of a pack changed, row by row, inside the act that loads it."""

from __future__ import annotations

from goldenthread.intake.models import PackLoad, PackRowChange
from goldenthread.intake.pack import Pack
from goldenthread.intake.row_changes import changes_between

_BATCH = 1000


def keep_changes(load: PackLoad, before: Pack | None, after: Pack) -> int:
    """How many rows changed. Nothing is kept of a first load, which has nothing before it.

    To be called inside the transaction that saves the rows, so that both happen or neither does.
    """
    if before is None:
        return 0
    kept = [
        PackRowChange(
            load=load,
            sheet=each.sheet,
            key=each.key,
            title=each.title[:300],
            change=each.change,
            position=each.position,
            fields={name: list(texts) for name, texts in each.fields.items()},
        )
        for each in changes_between(before, after)
    ]
    PackRowChange.objects.bulk_create(kept, batch_size=_BATCH)
    return len(kept)
