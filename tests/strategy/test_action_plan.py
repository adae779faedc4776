"""The action plan as at a date."""

from datetime import date

from goldenthread.strategy.action_plan import Wanted, action_plan, group_counts, wanted_lines
from tests.areas import printed
from tests.strategy.made_up import pack_of, row

PRIORITY = row("priorities", "priority-1", "Improve services", number="1")


def test_overdue_is_after_the_last_day_that_the_date_can_mean() -> None:
    """“Dec 17” may mean any day of December 2017: overdue from 1 January 2018, not before (R30)."""
    pack = pack_of(row("actions", "mediation", text="Mediation", due="Dec 17", status="planned"))
    assert not action_plan(pack, date(2017, 12, 31))[0].overdue
    first = action_plan(pack, date(2018, 1, 1))[0]
    assert first.overdue
    assert first.days_overdue == 1
    assert first.due_words == "Dec 17"


def test_dates_written_for_machines_are_said_in_words() -> None:
    """A month that the pack writes as 2019-12 reads “December 2019”; printed words stay as they are."""
    pack = pack_of(
        row("actions", "a", due="2019-12"), row("actions", "b", due="Spring 2019"), row("actions", "c")
    )
    assert [line.due_words for line in action_plan(pack, date(2019, 1, 1))] == [
        "December 2019",
        "Spring 2019",
        "",
    ]


def test_an_action_without_a_date_that_can_be_read_is_never_overdue() -> None:
    """Nobody can be late for a day that nobody named."""
    pack = pack_of(row("actions", "a"), row("actions", "b", due="ongoing"))
    assert not any(line.overdue for line in action_plan(pack, date(2030, 1, 1)))


def test_an_action_that_is_done_is_not_overdue() -> None:
    """Done is done, whatever its date."""
    pack = pack_of(row("actions", "a", due="2018", status="done"))
    assert not action_plan(pack, date(2020, 3, 18))[0].overdue


def test_the_status_is_that_of_the_newest_update_by_the_date() -> None:
    """An update of 18 March 2020 does not change how things stood in January 2020."""
    pack = pack_of(
        row("actions", "director", due="2019-12", status="planned"),
        row("action_updates", "appointed", action="director", dated="2020-03-18", status="done"),
        row("action_updates", "advertised", action="director", dated="November 2019", status="under way"),
    )
    before = action_plan(pack, date(2020, 1, 10))[0]
    assert (before.status, before.overdue) == ("under way", True)
    after = action_plan(pack, date(2020, 3, 18))[0]
    assert (after.status, after.overdue) == ("done", False)
    assert [update.key for update in after.updates] == ["advertised", "appointed"]


def test_leads_are_roles_as_printed_and_organisations_by_name() -> None:
    """Both lists name leads, in their order."""
    pack = pack_of(
        row("organisations", "council", "The Council"),
        row("actions", "a", leads=("AJ", "LB"), lead_organisations=("council",)),
    )
    assert action_plan(pack, date(2020, 1, 1))[0].leads == ("AJ", "LB", "The Council")


def test_readers_can_ask_for_a_part() -> None:
    """By priority, by none, by status, by group and by overdue, together."""
    pack = pack_of(
        PRIORITY,
        row("actions", "a", priority="priority-1", status="planned", group="One", due="2018"),
        row("actions", "b", status="planned", group="Two", due="2018"),
        row("actions", "c", priority="priority-1", status="done", group="Two", due="2018"),
    )
    lines = action_plan(pack, date(2020, 1, 1))

    def keys(wanted: Wanted) -> list[str]:
        return [line.record.key for line in wanted_lines(lines, wanted)]

    assert keys(Wanted()) == ["a", "b", "c"]
    assert keys(Wanted(priority="priority-1")) == ["a", "c"]
    assert keys(Wanted(priority="none")) == ["b"]
    assert keys(Wanted(status="planned", group="Two")) == ["b"]
    assert keys(Wanted(priority="priority-1", overdue=True)) == ["a"]


def test_an_action_may_serve_several_priorities() -> None:
    """“Priorities 2 & 3”: the action stands under each of them, and a filter by either finds it (R30)."""
    second = row("priorities", "priority-2", "Support and self-help", number="2")
    pack = pack_of(
        PRIORITY, second, row("actions", "a", priority="priority-1", other_priorities=("priority-2",))
    )
    lines = action_plan(pack, date(2020, 1, 1))
    assert [each.key for each in lines[0].priorities] == ["priority-1", "priority-2"]
    for key in ("priority-1", "priority-2"):
        assert wanted_lines(lines, Wanted(priority=key)) == lines
    assert wanted_lines(lines, Wanted(priority="none")) == []


def test_derbys_actions_stand_under_three_headings() -> None:
    """5, 25 and 6; the first under priority 4 has three parts; the 25 serve priorities 2 and 3 (R30)."""
    lines = action_plan(printed("derby"), date(2021, 5, 1))
    counts = group_counts(lines)
    assert [(each.actions, each.sub_actions) for each in counts] == [(5, 0), (25, 0), (6, 3)]
    assert [each.without_date for each in counts] == [5, 25, 6]
    first = next(line for line in lines if line.record.key == "p4-1")
    assert [part.split()[0] for part in first.sub_actions] == ["Developing", "Reviewing", "Reviewing"]
    assert len(wanted_lines(lines, Wanted(priority="priority-2"))) == 25
    assert len(wanted_lines(lines, Wanted(priority="priority-3"))) == 25


def test_northumberlands_six_actions_have_leads_and_months() -> None:
    """“Dec17” is December 2017; “KO'B VB” are two leads; overdue depends on the day that is chosen (R30, T13)."""
    pack = printed("northumberland")
    lines = action_plan(pack, date(2018, 1, 1))
    assert [set(line.leads) for line in lines] == [
        {"AJ", "LB"}, {"SB", "RP"}, {"VB", "AJ", "SB"}, {"CM", "AJ", "VB"}, {"KO'B", "VB"}, {"RP", "AJ", "CM"},
    ]  # fmt: skip
    assert [line.due_words for line in lines] == ["Dec 17", "Dec 17", "Mar 18", "Dec17", "Sep 18", "Sep 18"]
    assert lines[3].last_due_day == lines[0].last_due_day == date(2017, 12, 31)
    assert [line.overdue for line in lines] == [True, True, False, True, False, False]
    assert not any(line.overdue for line in action_plan(pack, date(2017, 12, 31)))
    assert all(line.overdue for line in action_plan(pack, date(2018, 10, 1)))
