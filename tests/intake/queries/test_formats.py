"""The declared formats of published statistics."""

import pytest

from goldenthread.indicators.actions.rows import READINGS
from goldenthread.intake.queries.formats import format_or_none, formats, keeper_of


def test_a_format_is_found_by_its_key() -> None:
    """The release on plans is declared by the package that keeps its figures."""
    found = format_or_none("dfe-ehc-plans")
    assert found is not None
    assert found.publisher == "Department for Education"
    assert formats()["dfe-ehc-plans"] is found


def test_a_format_that_is_not_declared_is_none() -> None:
    """An upload may be older than the format's end."""
    assert format_or_none("old-format") is None
    with pytest.raises(KeyError):
        keeper_of("old-format")


def test_lists_show_formats_in_their_order() -> None:
    """By order, then by key."""
    assert list(formats()) == sorted(formats(), key=lambda key: (formats()[key].order, key))


def test_the_keeper_is_the_one_that_the_format_names() -> None:
    """Intake knows it by name only."""
    assert keeper_of("dfe-ehc-plans") is READINGS


@pytest.mark.parametrize("key", sorted(formats()))
def test_every_format_can_be_kept(key: str) -> None:
    """A keeper saves and forgets; a name that leads nowhere would be met only when a file is read."""
    keeper = keeper_of(key)
    assert callable(keeper.open) and callable(keeper.forget)
