"""What a plan on a page says."""

from datetime import date

from goldenthread.publishing.plan_on_a_page import plan_on_a_page
from tests.strategy.made_up import pack_of, row

ON = date(2020, 3, 18)
STRATEGY = row(
    "strategies", "s", "A strategy", vision="A great place.", owner="group", starts="2019", ends="2021"
)


def test_the_strategy_chooses_what_stands_on_its_page() -> None:
    """Where it names key actions for the page, only those; where it names none, all of its actions."""
    page = row("actions", "a", strategy="s", group="Plan on a page: key actions", text="Do it", priority="p")
    other = row("actions", "b", strategy="s", group="Priority 8", text="Appoint")
    another_plan = row("actions", "c", group="Written statement of action", text="Else")
    priority = row("priorities", "p", strategy="s", number="3", title="Work together", short_title="Together")
    found = plan_on_a_page(pack_of(STRATEGY, priority, page, other, another_plan), ON)
    assert found is not None
    assert [text.key for text in found.content.actions] == [("actions", "a")]
    assert found.content.actions[0].tail == "Priority\u00a03"
    assert [(text.number, text.full, text.short) for text in found.content.priorities] == [
        ("3", "Work together", "Together")
    ]
    without = plan_on_a_page(pack_of(STRATEGY, other, another_plan), ON)
    assert without is not None
    assert [text.key[1] for text in without.content.actions] == ["b"]
    assert without.actions_from == "all actions of the strategy"


def test_the_name_of_an_outcome_is_said_once() -> None:
    """“Building Resilience, receiving …” begins with its name: the name in bold, then the rest as printed."""
    begins = row(
        "outcomes", "r", strategy="s", number="1", name="Resilience", text="Resilience, receiving support."
    )
    apart = row("outcomes", "h", strategy="s", number="2", name="Health", text="Children are well.")
    found = plan_on_a_page(pack_of(STRATEGY, begins, apart), ON)
    assert found is not None
    assert [(text.lead, text.full, text.short) for text in found.content.outcomes] == [
        ("Resilience", ", receiving support.", "Resilience"),
        ("Health:", " Children are well.", "Health"),
    ]


def test_a_list_in_a_text_is_printed_as_one_run() -> None:
    """“by:; One; Two” is printed “by: One; Two”."""
    found = plan_on_a_page(
        pack_of(STRATEGY, row("enablers", "e", strategy="s", group="Voice", text="by:; One; Two")), ON
    )
    assert found is not None
    assert found.content.bands[0].title == "Voice"
    assert found.content.bands[0].texts[0].full == "by: One; Two"


def test_the_foot_says_the_date_and_the_version_of_that_date() -> None:
    """A version of a later day is not yet the version."""
    pack = pack_of(
        STRATEGY,
        row("bodies", "group", "The Group"),
        row("strategy_versions", "v1", strategy="s", version="0.12", dated="2020-01"),
        row("strategy_versions", "v2", strategy="s", version="1.2", dated="2021-01"),
    )
    found = plan_on_a_page(pack, ON)
    assert found is not None
    assert (
        found.content.foot
        == "As at 18 March 2020 · Version: 0.12, January 2020 · Owner: The Group · Golden Thread"
    )


def test_without_a_strategy_there_is_no_page() -> None:
    """Nothing is made up."""
    assert plan_on_a_page(pack_of(), ON) is None
