"""The published vectors of NHSRplotthedots: limits as printed, classes exactly."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from goldenthread.methods.spc.assurance import assurance
from goldenthread.methods.spc.limits import limits_of
from goldenthread.methods.spc.rules import in_shift, in_trend, in_two_of_three
from tests.methods.spc.series import chart_of

FILE = Path(__file__).resolve().parents[2] / "data" / "nhsrplotthedots" / "nhsrplotthedots_vectors.json"
VECTORS: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"), parse_float=Decimal)
RULES = VECTORS["rules"]


def printed(value: Decimal) -> Decimal:
    """Half of the last digit that is printed."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent) / 2


@pytest.mark.parametrize("vector", VECTORS["limits"], ids=lambda vector: vector["id"])
def test_limits_and_classes(vector: dict[str, Any]) -> None:
    """Mean and limits agree to the digits that the package prints, and so do the classes that it counts."""
    chart = chart_of(vector["y"], screen_outliers=vector["screen_outliers"], direction="increase")
    expect = vector["expect"]
    first = chart.points[0]
    for name, value in (("mean", first.mean), ("lpl", first.lower), ("upl", first.upper)):
        if name in expect:
            assert value == pytest.approx(
                float(expect[name]), abs=float(vector.get("tol", printed(expect[name])))
            )
    kinds = [point.kind for point in chart.points]
    assert len(kinds) == expect.get("n", len(kinds))
    assert kinds.count("common_cause") == expect.get("common_cause", kinds.count("common_cause"))
    assert kinds[-2:] == expect.get("last2_point_type", kinds[-2:])


def test_the_example_of_screening() -> None:
    """The vignette's series: one outlier, screened 1.9444 (−0.7156 to 4.6044), unscreened −3.0626 to 6.9515."""
    values = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
    screened, every = limits_of(values), limits_of(values, screen=False)
    assert screened is not None and every is not None
    assert (screened.mean, screened.lower, screened.upper) == pytest.approx(
        (1.9444, -0.7156, 4.6044), abs=5e-5
    )
    assert (every.lower, every.upper) == pytest.approx((-3.0626, 6.9515), abs=5e-5)
    assert screened.screened == 2


@pytest.mark.parametrize(("sides", "ends"), RULES["seven_point_one_side_mean"])
def test_seven_on_one_side(sides: list[int], ends: list[int]) -> None:
    """Every point of a run of seven is flagged: those where the run is complete and the six before."""
    assert in_shift(sides) == parts(ends)


@pytest.mark.parametrize(("values", "ends"), RULES["seven_point_trend"])
def test_seven_point_trend(values: list[int], ends: list[int]) -> None:
    """Seven that all rise or all fall; an equal neighbour breaks it."""
    assert in_trend(values) == parts(ends)


@pytest.mark.parametrize(("ends", "flagged"), RULES["part_of_seven_trend"])
def test_part_of_seven(ends: list[int], flagged: list[int]) -> None:
    """The published expansion from the ends of runs to their points is the one that these tests use."""
    assert parts(ends) == [bool(each) for each in flagged]


@pytest.mark.parametrize(("near", "sides", "windows"), RULES["two_in_three_close_rel_expected"])
def test_two_in_three(near: list[int], sides: list[int], windows: list[int]) -> None:
    """Two of three near a limit, all three on one side; only those that are near are flagged."""
    expected = [bool(window and close) for window, close in zip(windows, near, strict=True)]
    assert in_two_of_three([bool(each) for each in near], sides) == expected


@pytest.mark.parametrize(("near", "sides", "flagged"), RULES["part_of_two_in_three"])
def test_part_of_two_in_three(near: list[int], sides: list[int], flagged: list[int]) -> None:
    """Of those near a limit, only the ones that share a window of three with another."""
    assert in_two_of_three([bool(each) for each in near], sides) == [bool(each) for each in flagged]


@pytest.mark.parametrize("vector", RULES["assurance"], ids=str)
def test_assurance(vector: dict[str, Any]) -> None:
    """The target against the limits of the last point, strictly."""
    found = assurance(vector["target"], vector["lpl"], vector["upl"], vector["direction"])
    assert found == vector["expect"]


def parts(ends: list[int]) -> list[bool]:
    """A point is part of seven where it or one of the six after it completes seven."""
    return [any(ends[i : i + 7]) for i in range(len(ends))]
