"""What indicators add to pages below: on an upload that waits to be checked, what it says of one's own areas."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.indicators.differing import releases_table
from goldenthread.web.slots import Panel
from goldenthread.web.tables import Column, Table


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

UPLOAD_PREVIEW = Panel(
    key="upload-preview",
    slot="upload.preview",
    template="indicators/upload_preview.html",
    build=_build,
    kinds=("intake.Upload",),
)
