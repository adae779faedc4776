"""A cadence that a person chose holds for its words alone (T8)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from goldenthread.needs.chosen_refresh import holds, with_chosen
from tests.needs.made_up_map import Row


@dataclass(frozen=True)
class Choice:
    wording: str = "Bi-annual refresh"
    months: int = 24
    reason: str = "The board said so."
    chosen_by: str = "A Person"


def assessment(**cells: object) -> Row:
    return Row("needs_assessments", "jsna", "JSNA", {"refresh_wording": "Bi-annual refresh", **cells})


def test_the_choice_fills_the_months() -> None:
    """The printed words stay; the row that was read is not changed."""
    row = assessment()
    (chosen,) = with_chosen([row], {"jsna": Choice()})
    assert chosen.values == {"refresh_wording": "Bi-annual refresh", "refresh_months": Decimal(24)}
    assert "refresh_months" not in row.values


def test_other_words_or_months_of_the_document_undo_it() -> None:
    """A choice never stands over what the document itself says."""
    assert not holds(assessment(refresh_wording="Annual refresh"), Choice())
    assert not holds(assessment(refresh_months=6), Choice())
    assert not holds(assessment(), None)
    assert with_chosen([assessment(refresh_months=6)], {"jsna": Choice()})[0].values["refresh_months"] == 6
