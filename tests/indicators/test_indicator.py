"""What an indicator declares about how its numbers are printed."""

from goldenthread.indicators.catalogue import declared


def test_the_decimals_are_those_that_the_source_prints() -> None:
    """A percentage has one, but for those that are published as whole numbers; a count has none, a quotient its own."""
    places = {key: declared()[key].places for key in ("sen-support", "ks2-standard-ehc-plan", "ehc-plans")}
    assert places == {"sen-support": 1, "ks2-standard-ehc-plan": 0, "ehc-plans": 0}
    quotients = [each for each in declared().values() if each.quotient]
    assert quotients and all(each.quotient and each.places == each.quotient.places for each in quotients)
