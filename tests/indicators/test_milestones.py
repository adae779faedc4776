"""Targets with their dates: which counts now, which is held, and which became easier."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from goldenthread.indicators.milestones import Revised, milestone_now, revised, targets_of
from goldenthread.indicators.standing import Target, held_words, standing
from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.intake.row_changes import ADDED, CHANGED, REMOVED, RowChange
from goldenthread.methods.period import calendar_year
from tests.methods.figures import share

AT = datetime(2026, 1, 5, tzinfo=UTC)


def target(value: float, by: str = "", **fields: object) -> Target:
    return Target("at least", value, "per cent", read_loose_date(by) if by else None, **fields)  # type: ignore[arg-type]


def test_the_milestone_that_counts() -> None:
    """The next that is due; after the last, that one; without dates, the one without."""
    first, second, some_day = target(60, "2020-12-31"), target(90, "2021-12-31"), target(95)
    every = (first, second, some_day)
    assert milestone_now(every, date(2020, 6, 1)) is first
    assert milestone_now(every, date(2021, 6, 1)) is second
    assert milestone_now(every, date(2023, 6, 1)) is second
    assert milestone_now((some_day,), date(2023, 6, 1)) is some_day
    assert milestone_now((), date(2023, 6, 1)) is None


def test_several_of_one_indicator_in_the_order_of_their_days() -> None:
    """The sheet may hold them in any order; a row without a number is none."""

    def row(key: str, value: str | None, by: str) -> PackRecord:
        number = Decimal(value) if value else None
        cells = {"indicator": "x", "comparison": "at least", "value": number, "unit": "per cent"}
        return PackRecord("targets", key, key, {**cells, "by": read_loose_date(by)})

    pack = Pack(
        "made-up", {"targets": (row("b", "90", "2021"), row("a", "60", "2020"), row("c", None, ""))}, {}
    )
    found = targets_of(pack, {("a", "at least 60% by 2020")})
    assert [(each.key, each.confirmed) for each in found["x"]] == [("a", True), ("b", False)]


def test_a_target_far_from_every_value_is_held_until_confirmed() -> None:
    """0.9 where the values are 70 to 80 per cent is a share written as a fraction."""
    readings = [share(70.0, period=calendar_year(2019)), share(80.0, period=calendar_year(2020))]
    wrong = target(0.9, key="t", indicator="x")
    assert "held until somebody confirms it" in held_words(wrong, readings)
    assert standing(readings, wrong, "higher is better", date(2021, 1, 1)).word == "held"
    right = target(0.9, key="t", indicator="x", confirmed=True)
    assert standing(readings, right, "higher is better", date(2021, 1, 1)).word == "met"
    assert held_words(target(90), readings) == ""


def change(kind: str, fields: dict[str, tuple[str, str]], key: str = "t") -> RowChange:
    return RowChange("targets", key, "", kind, fields)


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"value": ("90", "80")}, "loosened"),
        ({"value": ("90", "95")}, "tightened"),
        ({"by": ("2020", "2021")}, "later"),
        ({"by": ("2020", "2019")}, "earlier"),
        ({"by": ("2020", "")}, "later"),
        ({"value": ("90", "80"), "by": ("2021", "2020")}, "loosened"),
        ({"comparison": ("at most", "at least")}, "cannot be told"),
        ({"wording": ("a", "b")}, None),
    ],
)
def test_what_a_load_did_to_a_target(fields: dict[str, tuple[str, str]], word: str | None) -> None:
    """Easier to reach is loosened, whatever happened to its date."""
    now = {"t": target(80, "2020", key="t", indicator="x")}
    found = revised([change(CHANGED, fields)], AT, "An analyst", now)
    assert [each.word for each in found] == ([word] if word else [])


def test_one_that_went_away_was_withdrawn_and_a_new_key_hides_nothing() -> None:
    """Taking a target out is as easy as it gets; a lower one under another key is a loosening."""
    cells = {
        "indicator": ("x", ""),
        "comparison": ("at least", ""),
        "value": ("90", ""),
        "unit": ("per cent", ""),
    }
    (gone,) = revised([change(REMOVED, cells)], AT, "An analyst", {})
    assert (gone.word, gone.is_easier, gone.before) == ("withdrawn", True, "at least 90%")
    new = {name: ("", value if name != "value" else "50") for name, (value, _) in cells.items()}
    (moved,) = revised([change(REMOVED, cells), change(ADDED, new, "u")], AT, "An analyst", {})
    assert moved == Revised("u", "x", AT, "An analyst", "at least 90%", "at least 50%", "loosened")
    assert revised([change(ADDED, new)], AT, "An analyst", {}) == []
