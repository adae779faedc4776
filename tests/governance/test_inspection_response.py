"""The answer to an inspection: claims with their evidence, and what is still to do."""

from __future__ import annotations

from datetime import date

from goldenthread.governance.inspection_response import inspection_response
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord

ON = date(2020, 3, 18)


def row(sheet: str, key: str, **values: object) -> PackRecord:
    return PackRecord(sheet, key, str(values.get("text", key)), values)  # type: ignore[arg-type]


def pack(*rows: PackRecord) -> Pack:
    sheets: dict[str, tuple[PackRecord, ...]] = {}
    for each in rows:
        sheets[each.sheet] = (*sheets.get(each.sheet, ()), each)
    return Pack("made-up", sheets, {})


def link(key: str, start: tuple[str, str], relation: str, end: tuple[str, str]) -> PackRecord:
    return row(
        "links",
        key,
        from_sheet=start[0],
        from_key=start[1],
        relation=relation,
        to_sheet=end[0],
        to_key=end[1],
    )


AREA = row("weakness_areas", "area-2", number="2", text="poor use of performance information")


def test_claims_come_by_kind_with_their_figures_and_evidence() -> None:
    """A claim with a figure or a reference is supported; one with neither is counted as said without proof."""
    found = inspection_response(
        pack(
            AREA,
            row("stated_figures", "backlog", value="480", unit="referrals"),
            row("evidence", "ref-2-10", reference="2.10"),
            row(
                "improvements",
                "a",
                weakness_area="area-2",
                kind="impact",
                text="Backlog down",
                figures=("backlog",),
            ),
            row(
                "improvements",
                "b",
                weakness_area="area-2",
                kind="achievement",
                text="Evaluated",
                evidence=("ref-2-10",),
            ),
            row("improvements", "c", weakness_area="area-2", kind="achievement", text="Agreed"),
        ),
        ON,
    )[0]
    assert list(found.claims) == ["impact", "achievement"]
    assert found.claims["impact"][0].figures[0][1].shown == "480"
    assert (found.claimed, found.supported) == (3, 2)


def test_what_was_due_and_is_not_done_is_overdue() -> None:
    """Due in September 2019 and still planned on 18 March 2020."""
    action = row(
        "actions", "emp", text="Three new provisions", due=read_loose_date("2019-09"), status="planned"
    )
    answers = link("l", ("actions", "emp"), "answers", ("weakness_areas", "area-2"))
    found = inspection_response(pack(AREA, action, answers), ON)[0]
    assert [(each.due, each.overdue) for each in found.developments] == [("September 2019", True)]
    assert found.overdue == 1
    assert inspection_response(pack(AREA, action, answers), date(2019, 9, 30))[0].overdue == 0


def test_parts_of_an_action_follow_it() -> None:
    """An action that is part of another answers the same weakness, once."""
    rows = (
        AREA,
        row("actions", "whole", text="Agreed approach"),
        row("actions", "part", text="Alternative provision"),
        link("l1", ("actions", "whole"), "answers", ("weakness_areas", "area-2")),
        link("l2", ("actions", "part"), "part of", ("actions", "whole")),
    )
    found = inspection_response(pack(*rows), ON)[0]
    assert [each.record.key for each in found.developments] == ["whole", "part"]


def test_a_statement_has_no_day_to_miss() -> None:
    """A further development is dated by when it was said; that is no due date."""
    said = row(
        "improvements", "d", weakness_area="area-2", kind="further development", text="Train all leaders",
        dated=read_loose_date("2018"),
    )  # fmt: skip
    found = inspection_response(pack(AREA, said), ON)[0]
    assert found.claimed == 0
    assert not found.developments[0].overdue


def test_a_weakness_without_an_answer_is_still_there() -> None:
    """Nothing is left out because nothing was done."""
    found = inspection_response(pack(AREA), ON)
    assert (len(found), found[0].claimed, found[0].developments) == (1, 0, ())
