"""Dimensions have words for their codes."""

import pytest

from goldenthread.indicators.dimension import DIMENSIONS, label, phase_of_age


def test_labels() -> None:
    """A code shows as words; one that is not known shows as itself."""
    assert label("need", "asd") == "Autistic spectrum disorder"
    assert label("need", "new-need") == "new-need"
    assert label("unheard-of", "code") == "code"


def test_keys_are_unique() -> None:
    """Each dimension is declared once."""
    assert len({dimension.key for dimension in DIMENSIONS}) == len(DIMENSIONS)


@pytest.mark.parametrize(
    ("code", "phase"),
    [
        ("0-2", "0-4"), ("4", "0-4"), ("5", "5-10"), ("10", "5-10"), ("11", "11-15"), ("15", "11-15"),
        ("16", "16-25"), ("25", "16-25"), ("20+", "16-25"), ("unknown", "unknown"), ("0-15", None),
    ],
)  # fmt: skip
def test_age_groups(code: str, phase: str | None) -> None:
    """Every age belongs to one group; one that spans groups to none."""
    assert phase_of_age(code) == phase
