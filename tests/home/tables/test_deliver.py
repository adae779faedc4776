"""The tables of the page Deliver."""

from datetime import date
from decimal import Decimal

from goldenthread.directory.scope import scope_lines
from goldenthread.directory.service_map import by_commissioner, mapped_services
from goldenthread.funding.joint_funding import joint_lines, lead_counts
from goldenthread.home.tables import deliver as tables
from goldenthread.intake.loose_date import read_loose_date
from tests.home.asking import asking, cell, texts
from tests.home.packs import record

SALT = record(
    "services",
    "salt",
    "Speech therapy",
    commissioners=("council",),
    needs=("slcn",),
    age_min=0,
    age_max=18,
    tier="specialist",
)
CHAIRS = record("services", "chairs", "Wheelchairs", status="running", level="service")
ARRANGEMENT = record(
    "joint_arrangements",
    "j1",
    number=1,
    service="salt",
    jointly_funded="yes",
    lead="council",
    mechanism="not recorded",
)
COUNCIL = record("organisations", "council", name="Durham County Council")
PAID = record(
    "contributions", "p1", arrangement="j1", organisation="council", year="2019/20", amount=Decimal(1200)
)
ASKED = asking(SALT, CHAIRS, ARRANGEMENT, COUNCIL)
SERVICES = mapped_services((SALT, CHAIRS), (ARRANGEMENT,))


def test_a_service_says_what_its_ages_leave_out() -> None:
    """Ages that do not cover 0 to 25 are marked in words; ages that nobody recorded are not known (R19)."""
    table = tables.services_table(ASKED, by_commissioner(SERVICES), filtered=False)
    assert texts(table)[0][:5] == [
        "Speech therapy",
        "Durham County Council",
        "jointly funded",
        None,
        "0 to 18",
    ]
    assert cell(table, 0, "ages").note == "not for 19 to 25"
    assert (cell(table, 1, "ages").text, cell(table, 1, "ages").note) == (None, None)
    assert cell(table, 0, "needs").text == "Speech, language and communication needs"


def test_filters_that_find_nothing_say_so() -> None:
    """An empty list is not an empty page."""
    empty = tables.services_table(ASKED, [], filtered=True).empty
    assert empty is not None and empty.sentence == "No service fits these filters."


def test_commissioners_are_counted_alone_and_jointly() -> None:
    """Each commissioner with what it commissions alone, jointly and in all; then what nobody does (R47)."""
    assert texts(tables.commissioners_table(ASKED, by_commissioner(SERVICES))) == [
        ["Durham County Council", "0", "1", "1"],
        ["no commissioner recorded", "0", "0", "1"],
    ]


def test_the_profile_has_a_row_for_what_nobody_recorded() -> None:
    """The profile by tier prints (R19)."""
    assert ["not recorded", "1"] in texts(tables.tiers_table(ASKED, SERVICES))


def test_what_each_pays_is_shown_to_those_who_may_see_it() -> None:
    """Contributions stand in the table only for those who may see money; unknown is said (R48)."""
    lines = joint_lines((ARRANGEMENT,), (PAID,))
    with_money = tables.joint_funding_table(ASKED, lines, see_money=True)
    assert texts(with_money) == [
        [
            "Speech therapy",
            "yes",
            "Durham County Council",
            None,
            None,
            "Durham County Council £1,200 (2019/20)",
        ]
    ]
    without = tables.joint_funding_table(ASKED, lines, see_money=False)
    assert "£" not in str(without.rows) and "contributions" not in [column.key for column in without.columns]
    assert (
        texts(tables.joint_funding_table(ASKED, joint_lines((ARRANGEMENT,)), see_money=True))[0][-1] is None
    )


def test_the_leads_are_said_in_one_sentence() -> None:
    """The largest first, of how many in all; a service without a lead is said."""
    other = record("joint_arrangements", "j2", jointly_funded="yes")
    assert tables.leads_sentence(ASKED, lead_counts(joint_lines((ARRANGEMENT, other)))) == (
        "Durham County Council leads 1 of the 2 jointly funded services. For 1 no lead is recorded."
    )
    assert tables.leads_sentence(ASKED, lead_counts(())) == "No jointly funded service is recorded."
    assert tables.leads_sentence(ASKED, lead_counts(joint_lines((other,)))) == (
        "The one jointly funded service has no lead commissioner recorded."
    )
    assert "None of the 2" in tables.leads_sentence(ASKED, lead_counts(joint_lines((other, other))))


def test_a_contract_shows_what_it_states_and_how_it_stands() -> None:
    """Conditions are yes, no or not recorded; the value only for those who may see money."""
    contract = record(
        "contracts",
        "c1",
        "Participation",
        services=("salt",),
        buyer="council",
        outcomes_stated="yes",
        ends=read_loose_date("17 March 2020"),
    )
    table = tables.contracts_table(ASKED, (contract,), see_money=False)
    assert texts(table) == [
        [
            "Participation",
            "Speech therapy",
            None,
            "Durham County Council",
            "ended",
            "yes",
            "not recorded",
            "not recorded",
        ]
    ]
    assert tables.contracts_table(ASKED, (contract,), see_money=True).columns[-1].key == "value"
    assert texts(tables.conditions_table(ASKED, (contract,)))[0] == ["Outcomes stated", "1", "0", "0", "1"]


def test_an_agreement_past_its_review_says_so() -> None:
    """A date of review that has passed is not a running agreement."""
    row = record("agreements", "a1", "Protocol", kind="joint protocol", review_on=date(2020, 1, 1))
    assert cell(tables.agreements_table(ASKED, (row,)), 0, "standing").text == "review overdue"


def test_a_line_of_the_scope_is_quoted_and_mapped() -> None:
    """The document's words, the services recorded for them, and whether anybody commissions them (R37)."""
    lines = scope_lines(
        (
            record("commitments", "1", kind="service line", text="Speech therapy", services=("salt",)),
            record("commitments", "2", kind="service line", text="Habilitation"),
        ),
        SERVICES,
    )
    table = tables.scope_table(ASKED, lines)
    assert cell(table, 0, "line").text == "“Speech therapy”"
    assert (cell(table, 0, "status").text, cell(table, 1, "status").text) == ("mapped", "not mapped")
    assert cell(table, 1, "status").tag == "red"
