"""Breaks in understanding: assessments that lapsed, indicators that nobody reads, figures that do not add up."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.methods.months import add_months
from goldenthread.thread.check import Check, Finding
from goldenthread.thread.dates import last_day, words
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread


def _past_refresh(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("needs_assessments"):
        values = row.values
        due, published, months = values.get("next_due"), values.get("published"), values.get("refresh_months")
        due_day, published_day = last_day(due), last_day(published)
        if due_day is not None:
            if due_day < facts.on:
                yield Finding(
                    "needs_assessments", row.key, row.title, f"Its refresh was due by {words(due)}."
                )
        elif published_day is not None and months:
            lapses = add_months(published_day, int(months))
            if lapses < facts.on:
                every = f"to be refreshed every {int(months)} months"
                said = f"Published {words(published)}, {every}: due by {words(lapses)}."
                yield Finding("needs_assessments", row.key, row.title, said)


def _cadence_ambiguous(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("needs_assessments"):
        values = row.values
        if values.get("refresh_wording") and not values.get("refresh_months") and not values.get("next_due"):
            said = (
                f"Its refresh is “{values['refresh_wording']}”, which can be read more than one way, "
                "so nobody can say when it lapses."
            )
            yield Finding(
                "needs_assessments", row.key, row.title, said, stated=str(values["refresh_wording"])
            )


def _not_collected(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("stated_figures"):
        if row.values.get("availability") == "not collected" and not row.values.get("owner"):
            said = "It is not collected, and nobody is named who is to see that it will be."
            yield Finding("stated_figures", row.key, row.title, said, stated=str(row.values.get("value")))


def _no_timely_reading(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for member in facts.of("indicator_set_members"):
        key = str(member.values.get("indicator") or "")
        heading = str(member.values.get("heading") or member.title)
        if not key:
            said = f"“{heading}” is to be reported, and no indicator with readings stands for it."
            yield Finding("indicator_set_members", member.key, heading, said)
            continue
        reading = facts.readings.get(key)
        if reading is None or reading.period_end is None:
            own = (row.title for row in facts.of("area_indicators") if row.key == key)
            said = f"No reading of “{next(own, heading)}” that is dated by {words(facts.on)} is held for this area."
            yield Finding("indicator_set_members", member.key, heading, said)
            continue
        if reading.frequency_months is None:
            continue
        late_after = add_months(reading.period_end, reading.frequency_months + reading.publication_lag_months)
        if late_after < facts.on:
            said = (
                f"The latest reading is of {reading.period_words}; with its frequency and publication lag a newer one "
                f"was due by {words(late_after)}."
            )
            yield Finding("indicator_set_members", member.key, heading, said)


PAST_REFRESH = Check(
    key="needs-assessment-past-refresh",
    title="Needs assessment past its refresh",
    stage="Understand",
    harm=2,
    why="Priorities that rest on an assessment which has lapsed answer yesterday's needs.",
    source="Children and Families Act 2014 s26(6)–(7): arrangements are kept under review (not verified)",
    who="The lead of the assessment",
    mend="Agree the date of the refresh, in months, and publish it",
    find=_past_refresh,
    order=20,
)
CADENCE_AMBIGUOUS = Check(
    key="cadence-ambiguous",
    title="Needs assessment whose refresh can be read in two ways",
    stage="Understand",
    harm=1,
    why="“Bi-annual” is twice a year to one reader and every two years to another.",
    source="The words of the document, kept as printed; the cadence is kept in months and must be chosen",
    who="The lead of the assessment",
    mend="Choose the number of months between refreshes, and say who decided it",
    find=_cadence_ambiguous,
    order=21,
    irregularity="T8",
)
NOT_COLLECTED = Check(
    key="figure-not-collected-without-owner",
    title="Figure that is not collected, without an owner",
    stage="Understand",
    harm=2,
    why="What nobody counts, nobody can plan for; and without an owner nobody will begin.",
    source="The document itself, which says that the figure is not gathered",
    who="The analysts of the council and of the NHS board",
    mend="Name the role that will see that it is collected",
    find=_not_collected,
    order=40,
)
NO_TIMELY_READING = Check(
    key="indicator-without-timely-reading",
    title="Indicator without a timely reading",
    stage="Understand",
    harm=2,
    why="A board that watches an indicator without a reading watches nothing.",
    source="The area's own promise to report the indicator; late means beyond its frequency and its publication lag",
    who="The analyst who owns the indicator",
    mend="Load the newest release, or say that the indicator is not collected",
    find=_no_timely_reading,
    joint=("performance", "outcome"),
    order=30,
)
