"""What indicators add to pages below: on an upload that waits to be checked, what it says of one's own areas."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.indicators.differing import releases_table
from goldenthread.methods.disclosure.policy import NONE
from goldenthread.web.slots import Panel
from goldenthread.web.tables import Cell, Column, Table


def _build(record: object, request: object) -> Mapping[str, object] | None:
    from goldenthread.indicators.queries.previewing import preview_for

    found = preview_for(record, request)
    if not found:
        return None
    rows = [
        (
            each.figure.place_name,
            each.figure.title,
            each.figure.period.words if each.figure.period else None,
            each.figure.shown,
            each.shown_now.shown if each.shown_now else "nothing yet",
        )
        for each in found
    ]
    table = Table(
        key="says",
        caption="What it says of your areas",
        columns=(
            Column("place", "Place"),
            Column("indicator", "Indicator"),
            Column("period", "Period"),
            Column("says", "This file says"),
            Column("now", "Shows now"),
        ),
        rows=rows,
        note="The newest total of each indicator.",
        things=("figure", "figures"),
        downloads=False,
    )
    return {"table": table}


def _own(record: object, request: object) -> Mapping[str, object] | None:
    """Of an area's own file: each series as it was sent, for those who sent it."""
    from goldenthread.indicators.queries.previewing import own_preview_for

    found = own_preview_for(record, request)
    if not found:
        return None
    rows = [
        (
            each.newest.title,
            each.part,
            each.first,
            each.newest.period.words if each.newest.period else None,
            each.number,
            Cell(each.newest.shown, note=each.newest.parts or None),
        )
        for each in found
    ]
    table = Table(
        key="series",
        caption="The series, as they were sent",
        columns=(
            Column("series", "Series"),
            Column("part", "Part"),
            Column("from", "From"),
            Column("to", "To"),
            Column("number", "Figures", numeric=True),
            Column("newest", "Newest", numeric=True),
        ),
        rows=rows,
        note="Only those who import data of this area see these numbers as they are. Everywhere else small ones are "
        "protected.",
        things=("series", "series"),
        downloads=False,
        policy=NONE,
    )
    return {"table": table}


def _differs(record: object, request: object) -> Mapping[str, object] | None:
    from goldenthread.indicators.queries.previewing import differing_for

    found = differing_for(record, request)
    return {"differs": releases_table(found, "Where it and other releases do not agree")} if found else None


UPLOAD_DIFFERS = Panel(
    key="upload-differs",
    slot="upload.preview",
    template="indicators/upload_differs.html",
    build=_differs,
    kinds=("intake.Upload",),
    order=110,
)

UPLOAD_OWN = Panel(
    key="upload-own",
    slot="upload.preview",
    template="indicators/upload_preview.html",
    build=_own,
    kinds=("intake.Upload",),
    order=90,
)

UPLOAD_PREVIEW = Panel(
    key="upload-preview",
    slot="upload.preview",
    template="indicators/upload_preview.html",
    build=_build,
    kinds=("intake.Upload",),
)
