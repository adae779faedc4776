"""Which policies hold for an output: never weaker than its audience allows, and never two that tell together."""

from datetime import UTC, datetime

from goldenthread.indicators.outputs import (
    CHECK,
    COMMAND,
    FILES,
    OUTPUTS,
    PAGES,
    Choice,
    policies_of,
    policy_now,
)
from goldenthread.methods.disclosure.policy import (
    AS_PUBLISHED,
    NHS_STAR7_ROUND5,
    NONE,
    ROUND5_ONLY,
    SUPPRESS_LT5_SECONDARY,
)


def at(day: int) -> datetime:
    return datetime(2025, 5, day, tzinfo=UTC)


MILDER = Choice("pages", SUPPRESS_LT5_SECONDARY.key, at(10))


def test_the_strictest_is_the_default() -> None:
    """Without a choice everything is under the NHS rule, once."""
    for each in OUTPUTS.values():
        assert each.default is NHS_STAR7_ROUND5 and not {NONE, AS_PUBLISHED} & set(each.allowed)
        assert policies_of(each, []) == (NHS_STAR7_ROUND5,)


def test_a_choice_holds_for_what_is_accepted_from_then_on() -> None:
    """What was accepted before stays under the earlier one too, as people may have kept it."""
    assert policies_of(PAGES, [MILDER], at(11)) == (SUPPRESS_LT5_SECONDARY,)
    assert policies_of(PAGES, [MILDER], at(9)) == (NHS_STAR7_ROUND5, SUPPRESS_LT5_SECONDARY)
    assert policy_now(PAGES, [MILDER]) is SUPPRESS_LT5_SECONDARY


def test_an_output_for_more_people_is_made_of_what_others_show() -> None:
    """Files and the command line are rounded from what the pages show, so that both together tell nothing."""
    assert policies_of(FILES, [MILDER], at(11)) == (SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5)
    assert policies_of(COMMAND, [MILDER], at(11)) == (SUPPRESS_LT5_SECONDARY, NHS_STAR7_ROUND5)


def test_a_policy_that_is_not_allowed_is_never_used() -> None:
    """Whatever the store says."""
    said = [Choice("files", ROUND5_ONLY.key, at(1)), Choice("pages", NONE.key, at(1))]
    assert policies_of(FILES, said, at(2)) == (NHS_STAR7_ROUND5,)
    assert policies_of(CHECK, said, at(2)) == (NONE,)
