"""Parts add up to another part where a layout declares it, and nowhere else."""

from goldenthread.indicators.facts import DERIVED, PUBLISHED, SUPPRESSED, UNAVAILABLE, Cell, SourcePlace
from goldenthread.indicators.formats.dfe_ehc_plans.layout import Sum
from goldenthread.indicators.formats.dfe_ehc_plans.part_sums import PartSums
from goldenthread.methods.period import january

DURHAM = SourcePlace("840", "County Durham", "E12000001", "E06000047")
NOW = january(2026)
BOTH = Sum("a=whole", ("a=one", "a=two"), if_there=("a=three",))


def added(sums: list[Sum], *cells: Cell) -> dict[str, Cell]:
    """Each cell comes in a row of its own."""
    gathering = PartSums(sums)
    for cell in cells:
        gathering.add(DURHAM, NOW, [cell])
    return {cell.breakdown: cell for facts in gathering.facts() for cell in facts.cells}


def test_parts_add_up_within_what_they_are_crossed_with() -> None:
    """One and two are three; of girls, one and nothing else is no sum."""
    found = added(
        [BOTH],
        Cell("plans", "a=one", 1),
        Cell("plans", "a=two", 2),
        Cell("plans", "a=one;sex=female", 1),
        Cell("plans", "b=one", 9),
    )
    assert found == {"a=whole": Cell("plans", "a=whole", 3, origin=DERIVED)}


def test_a_part_that_may_be_there_is_added() -> None:
    """It counts where the file has it."""
    cells = [Cell("plans", f"a={name}", 1) for name in ("one", "two", "three")]
    assert added([BOTH], *cells)["a=whole"].value == 3


def test_an_unknown_part_makes_an_unknown_sum() -> None:
    """A suppressed half is never counted as nothing."""
    found = added([BOTH], Cell("plans", "a=one", 1), Cell("plans", "a=two", None, None, None, SUPPRESSED))
    assert (found["a=whole"].value, found["a=whole"].availability) == (None, UNAVAILABLE)


def test_what_the_file_gives_is_not_added_up() -> None:
    """Where the whole is printed it stands as printed."""
    cells = [Cell("plans", f"a={name}", 1) for name in ("one", "two", "whole")]
    assert added([BOTH], *cells) == {}


def test_another_name_for_one_part_is_as_published() -> None:
    """A sum of one part is that part."""
    found = added([Sum("b=x", ("a=one",))], Cell("plans", "a=one", 7))
    assert (found["b=x"].value, found["b=x"].origin) == (7, PUBLISHED)


def test_the_sources_own_columns_are_left_alone() -> None:
    """Only declared indicators are added up."""
    cells = [Cell("dfe-ehc-plans.t.c", f"a={name}", 1) for name in ("one", "two")]
    assert added([BOTH], *cells) == {}
