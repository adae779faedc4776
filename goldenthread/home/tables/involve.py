"""The tables of the page Involve: surveys, engagements, comments, case stories and groups."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of, place_of, placing
from goldenthread.home.survey_page import Surveyed
from goldenthread.intake.pack import PackRecord
from goldenthread.voice.near_duplicates import Likeness
from goldenthread.voice.you_said import ACTED_ON, ANSWERED, NOT_ANSWERED, Said
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import number

STATUSES = (NOT_ANSWERED, ACTED_ON, ANSWERED)
STATUS_COLOURS = {ANSWERED: "green", ACTED_ON: "yellow", NOT_ANSWERED: "red"}
CONSENT_COLOURS = {"given": "green", "refused": "red"}


def results_table(asked: Asked, surveyed: Surveyed) -> Table:
    """One survey's results; the mean of all answers is the last row and says that we worked it out."""
    changes = {change.service: change for change in surveyed.changes}
    columns = [
        Column("service", "Service"),
        Column("respondents", "Respondents", numeric=True),
        Column("mean", f"Mean{surveyed.scale_words(', from {low} to {high}')}", numeric=True),
    ]
    if changes:
        columns.append(Column("change", "Change from the wave before"))
    rows: list[tuple[Cell, ...]] = []
    for result in surveyed.results:
        row = [
            asked.record_cell("services", result.service, note=result.record.document_place),
            Cell(None if result.respondents is None else number(result.respondents), sort=result.respondents,
                 raw=result.respondents),
            Cell(None if result.mean is None else f"{result.mean:f}", sort=result.mean, raw=result.mean),
        ]  # fmt: skip
        if changes:
            change = changes.get(result.service)
            row.append(Cell(surveyed.change_words(change) if change else "not in the wave before"))
        rows.append(tuple(row))
    pooled = surveyed.pooled
    if pooled is not None:
        last = [
            Cell("All answers together", note=f"derived: {pooled.how}"),
            Cell(number(pooled.answers), raw=pooled.answers),
            Cell(f"{pooled.mean:f}", raw=pooled.mean),
        ]
        rows.append((*last, Cell("")) if changes else tuple(last))
    return Table(
        key=f"survey-{surveyed.survey.key}",
        caption=f"{surveyed.survey.title}: mean answer by service",
        columns=tuple(columns),
        rows=rows,
        total=pooled is not None,
        as_at=surveyed.asked_words,
        source=documents_of(result.record for result in surveyed.results),
        things=("service", "services"),
    )


def engagements_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """Every time people were asked or worked with."""
    return Table(
        key="engagements",
        caption="Surveys, events, meetings and work done together",
        columns=(
            Column("engagement", "What"),
            Column("kind", "Kind"),
            Column("held", "When"),
            Column("people", "Who and how many"),
            Column("organisation", "With"),
            Column("about", "In its own words", sortable=False),
        ),
        rows=[
            (
                Cell(row.title, href=asked.address(row)),
                Cell(row.text("kind")),
                _when(row, "held_on"),
                Cell(row.text("people") or None),
                asked.names_cell((row.ref("organisation"),) if row.ref("organisation") else ()),
                Cell(f"“{row.text('about')}”" if row.text("about") else None, note=place_of(row)),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        empty=Empty("No engagement is recorded yet.", "Fill in the sheet “engagements” of the area's pack."),
        things=("engagement", "engagements"),
        page_size=12,
    )


def comments_table(asked: Asked, said: Sequence[Said]) -> Table:
    """What people said, word for word, what nobody answered first."""
    place = placing(each.comment for each in said)
    return Table(
        key="comments",
        caption="What people said, word for word, and whether it was answered",
        columns=(
            Column("comment", "Comment", sortable=False),
            Column("theme", "Theme"),
            Column("engagement", "Heard in"),
            Column("status", "Status"),
        ),
        rows=[
            (
                Cell(
                    f"“{each.comment.text('text')}”",
                    href=asked.address(each.comment),
                    note=place(each.comment),
                ),
                Cell(each.comment.text("theme") or None),
                asked.record_cell("engagements", each.comment.ref("engagement")),
                Cell(each.status, tag=STATUS_COLOURS[each.status]),
            )
            for each in sorted(said, key=lambda each: STATUSES.index(each.status))
        ],
        as_at=asked.as_at,
        source=documents_of(each.comment for each in said),
        empty=Empty("No comment is recorded yet.", "Fill in the sheet “comments” of the area's pack."),
        things=("comment", "comments"),
        page_size=12,
    )


def near_duplicates_table(asked: Asked, pairs: Sequence[Likeness]) -> Table:
    """Pairs that may say the same; both stay where they are until a person decides."""
    return Table(
        key="near-duplicates",
        caption="Comments that may say the same twice",
        columns=(
            Column("first", "One", sortable=False),
            Column("second", "The other", sortable=False),
            Column("shared", "Words that they share", sortable=False),
        ),
        rows=[
            (_comment(asked, pair.first), _comment(asked, pair.second), ", ".join(pair.shared))
            for pair in pairs
        ],
        as_at=asked.as_at,
        note="A suggestion only: a person decides whether to merge them, and both sources are kept.",
        things=("pair", "pairs"),
    )


def case_stories_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """That a story exists and whether its people agreed to its use; never the story."""
    place = placing(rows)
    return Table(
        key="case-stories",
        caption="Stories that the documents tell",
        columns=(
            Column("story", "As labelled in the document"),
            Column("exists", "Story"),
            Column("consent", "Consent"),
            Column("where", "Where it is"),
        ),
        rows=[
            (
                Cell(row.text("label"), href=asked.address(row)),
                Cell("exists" if row.text("exists") == "yes" else None),
                Cell(
                    f"consent {row.text('consent') or 'not recorded'}",
                    tag=CONSENT_COLOURS.get(row.text("consent"), "grey"),
                ),
                Cell(place(row) or None),
            )
            for row in rows
        ],
        as_at=asked.as_at,
        source=documents_of(rows),
        note="The stories themselves are not kept here: a story is used only with the recorded consent of its people.",
        empty=Empty("No case story is recorded yet.", "Fill in the sheet “case_stories” of the area's pack."),
        things=("story", "stories"),
    )


def groups_table(asked: Asked, rows: Sequence[PackRecord]) -> Table:
    """Through whom families and young people speak."""
    return Table(
        key="groups",
        caption="Through whom families and young people speak",
        columns=(Column("group", "Group"), Column("kind", "Kind"), Column("where", "Named in")),
        rows=[
            (Cell(row.title, href=asked.address(row)), Cell(row.text("kind")), Cell(place_of(row) or None))
            for row in rows
        ],
        as_at=asked.as_at,
        empty=Empty("No group is recorded yet.", "Fill in the sheet “organisations” of the area's pack."),
        things=("group", "groups"),
    )


def _comment(asked: Asked, key: str) -> Cell:
    row = asked.pack.record("comments", key)
    if row is None:
        return Cell(key)
    return Cell(f"“{row.text('text')}”", href=asked.address(row), note=place_of(row))


def _when(row: PackRecord, column: str) -> Cell:
    when = row.loose(column)
    return Cell(when.printed if when else None, sort=when.first if when else None)
