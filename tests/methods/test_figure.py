"""A figure is never a bare number, and what is not known is never zero."""

from dataclasses import replace
from datetime import date

import pytest

from goldenthread.methods.figure import AlsoPublished, Figure, amount, percentage, rate
from goldenthread.methods.period import january


def _figure(**fields: object) -> Figure:
    known: dict[str, object] = {
        "indicator": "x",
        "title": "X",
        "place": "840",
        "place_name": "County Durham",
        "period": january(2025),
        "value": None,
    }
    return Figure(**{**known, **fields})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"value": 5390}, "5,390"),
        ({"value": 76.2, "unit": "per cent"}, "76.2%"),
        ({"value": 34.0}, "34"),
        ({"value": 1724589, "unit": "pounds"}, "£1,724,589"),
        ({"low": 6500, "bound": "over"}, "over 6,500"),
        ({"low": 3816, "high": 4601, "bound": "range"}, "3,816 to 4,601"),
        ({"value": 12000, "bound": "about"}, "about 12,000"),
        ({"availability": "unavailable"}, "not available"),
        ({"availability": "suppressed"}, "not shown, to protect people"),
        ({"availability": "not applicable"}, "does not apply"),
        ({"availability": "not collected"}, "not collected"),
        ({"availability": "low"}, "more than 0, but too few to show"),
        ({}, "not known"),
        ({"value": 0}, "0"),
    ],
)
def test_shown(fields: dict[str, object], shown: str) -> None:
    """A value, a range, a bound (T18) or why there is none; a real zero shows as 0."""
    assert _figure(**fields).shown == shown


def test_parts() -> None:
    """A share shows the two numbers behind it."""
    assert _figure(value=76.2, unit="per cent", numerator=246, denominator=323).parts == "246 of 323"
    assert _figure(value=76.2, unit="per cent").parts == ""


def test_json_keeps_unknown_as_null_and_whole_numbers_whole() -> None:
    """A value that is not known is null; 5390 prints without a decimal point."""
    printed = _figure(value=5390.0, as_at=date(2025, 6, 26)).as_json()
    assert printed["value"] == 5390
    assert isinstance(printed["value"], int)
    assert printed["low"] is None
    assert printed["period"] == "2025-01"
    assert printed["breakdown"] == {}
    assert printed["as_at"] == "2025-06-26"
    assert _figure(availability="suppressed").as_json()["value"] is None


def test_derived_figures_say_so() -> None:
    """What we computed says what it was calculated from."""
    assert _figure(origin="derived", source="DfE", release="2025").provenance == "Calculated from DfE, 2025"
    assert _figure(source="DfE", release="2025").provenance == "DfE, 2025"


def test_percentage_rounds_half_up() -> None:
    """R1: 4,091 of 32,966 recomputes to 12.4%; T1: 4,694 of 32,966 is 14.2%, not 15%."""
    assert percentage(4091, 32966) == 12.4
    assert percentage(4694, 32966) == 14.2
    assert percentage(4946, 32966) == 15.0
    assert percentage(1, 8) == 12.5
    assert percentage(1, 16, 1) == 6.3


def test_nothing_is_divided_by_nothing() -> None:
    """A share of nothing, or of something that is not known, is not known."""
    assert percentage(5, 0) is None
    assert percentage(None, 10) is None
    assert rate(5390, 158495, 1000) == 34.0


def test_amount() -> None:
    """Thousands have commas, and no more than two decimals are shown."""
    assert amount(1234567.891) == "1,234,567.89"
    assert amount(-3) == "-3"


@pytest.mark.parametrize(
    ("value", "numerator", "denominator", "unlike"),
    [
        (84.8, 111_723, 131_586, True),
        (84.9, 111_723, 131_586, False),
        (22.3254, 20_830, 93_302, False),
        (50, 0, 0, False),
    ],
)
def test_a_percentage_that_is_not_what_its_numbers_make(
    value: float, numerator: float, denominator: float, unlike: bool
) -> None:
    """It is shown as printed, and says what its own numbers make; rounding is no difference."""
    share = _figure(value=value, numerator=numerator, denominator=denominator, unit="per cent")
    assert bool(share.unlike_parts) == unlike
    assert share.warnings == ((share.unlike_parts,) if unlike else ())
    assert replace(share, origin="derived").unlike_parts == ""


def test_another_release_that_says_otherwise() -> None:
    """“The 2022 release says 3,975; the 2025 release says 3,980”, which is used and why; silence where they agree."""
    other = AlsoPublished("DfE SEN2", "2022", 3975, "known", "3,975", False)
    figure = _figure(value=3980, source="DfE SEN2", release="2025", also_published=(other,))
    assert figure.disagreement == (
        "The 2022 release says 3,975; the 2025 release says 3,980. The newest accepted release is used: 2025."
    )
    assert figure.as_json()["warnings"] == [figure.disagreement]
    agreed = replace(figure, also_published=(replace(other, agrees=True),))
    assert agreed.disagreement == ""
    assert agreed.as_json()["also_published"][0]["release"] == "2022"


def test_the_decimals_that_a_source_prints_are_kept() -> None:
    """26.0% of a source that prints one decimal stays 26.0%; where it prints more, nothing is cut to fit."""
    assert (amount(26, "per cent", 1), amount(26, "per cent"), amount(26.25, "per cent", 1)) == (
        "26.0%",
        "26%",
        "26.25%",
    )
    assert amount(1234, places=1) == "1,234.0"
