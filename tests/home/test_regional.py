"""A region's authorities in one indicator: ranked, with ties said and the missing named."""

from goldenthread.home.regional import choices, within
from goldenthread.indicators.catalogue import declared
from goldenthread.methods.period import calendar_year
from tests.home.made_region import PLACES, REGION, figure, marches


def test_equal_values_share_a_rank_and_the_next_one_is_left_out() -> None:
    """Two joint first; whoever follows is third."""
    found = marches(figure("103", 2024, 10))
    assert [(each.place.name, each.rank_words) for each in found.rows] == [
        ("Alder", "joint 1"),
        ("Birk", "joint 1"),
        ("Cold", "3"),
    ]


def test_those_without_a_figure_are_named_and_have_no_rank() -> None:
    """2 of 3 authorities have a figure; Cold has none. One that had ended is said apart."""
    found = marches()
    assert found.how_many == "2 of 3 authorities have a figure. Cold has none."
    assert found.rows[-1].rank is None and found.rows[-1].rank_words == ""
    assert "Dun (until 31 March 2020)" in found.ended


def test_an_authority_that_has_a_figure_counts_though_it_ended() -> None:
    """In 2019 Dun stood; in 2024 it did not."""
    found = marches(figure("104", 2019, 70), period=calendar_year(2019))
    assert found.period == calendar_year(2019) and found.ended == ""
    assert [each.place.name for each in found.known] == ["Dun"]


def test_less_is_better_where_the_indicator_says_so() -> None:
    """The lowest is first, and the words say what 1 means."""
    late = choices(declared())["plans-after-52-weeks"]
    assert late.direction == "lower is better"
    found = marches(figure("103", 2024, 10), measured=late)
    assert found.rows[0].place.name == "Cold"
    assert found.order_words == "1 is the best, here the lowest."


def test_the_region_and_england_are_as_published() -> None:
    """They are never worked out: without a figure of the source there is none."""
    found = marches()
    assert (found.figure and found.figure.value, found.england and found.england.value) == (55, 46.4)
    assert found.sentence == "Alder and Birk (60%). As published: The Marches 55%; England 46.4%."
    assert found.rows[0].with_england is not None and found.rows[0].with_england.word == "better"
    older = marches(period=calendar_year(2023))
    assert older.figure is None and older.sentence == "Alder (40%)."


def test_a_period_that_nobody_has_gives_the_newest() -> None:
    """The address may ask for anything."""
    assert marches(period=calendar_year(1990)).period == calendar_year(2024)
    assert [each.key for each in marches().periods] == ["2024", "2023"]


def test_a_status_cannot_be_chosen_and_the_needs_can() -> None:
    """Whether there is an officer has no rank; the share of plans by need is no better high or low."""
    offered = choices(declared())
    assert "designated-medical-officer" not in offered and "population-0-25" not in offered
    assert offered["need-asd"].direction == "neither" and offered["need-asd"].statistic == "share"
    assert "so the order says nothing" in marches(measured=offered["ehc-plans"]).order_words


def test_a_region_has_its_authorities_and_england_its_regions() -> None:
    """In order of name, those that ended too."""
    assert [each.name for each in within(REGION, PLACES)] == ["Alder", "Birk", "Cold", "Dun"]
    assert [each.name for each in within(PLACES["E92000001"], PLACES)] == ["The Marches"]
