"""What a pack says about an organisation, and how a disagreement is said."""

from datetime import date

from goldenthread.access.organisation import Difference, OrganisationRow


def test_the_facts_are_all_but_where_they_were_read() -> None:
    """Two areas may quote different documents for the same organisation."""
    row = OrganisationRow("board", "NHS Board", "NHS board", starts=date(2022, 7, 1), document_key="strategy")
    assert row.facts() == {
        "name": "NHS Board",
        "short_name": "",
        "kind": "NHS board",
        "code": "",
        "starts": date(2022, 7, 1),
        "ends": None,
    }


def test_a_difference_says_what_to_do() -> None:
    """It names the field, both values and the area that says otherwise."""
    said = str(Difference("board", "short_name", "NB", "NHSB", ("Southmere",)))
    assert said.startswith("The short name of “board” is “NB” here, but “NHSB” in Southmere.")
