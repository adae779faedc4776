"""Breaks in delivery: services that rest on no agreement, money that nobody can state."""

from __future__ import annotations

from collections.abc import Iterable

from goldenthread.thread.check import Check, Finding
from goldenthread.thread.facts import AreaFacts
from goldenthread.thread.tracing import Thread

AGREEMENT_SHEETS = ("joint_arrangements", "agreements", "contracts")


def _service_without_agreement(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("services"):
        if str(row.values.get("status")) == "ended":
            continue
        if not thread.neighbours_in(("services", row.key), AGREEMENT_SHEETS):
            said = "No contract, agreement or joint funding arrangement is recorded for it."
            yield Finding("services", row.key, row.title, said)


def _unknown_contribution(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    known = {
        str(row.values.get("arrangement"))
        for row in facts.of("contributions")
        if row.values.get("amount") is not None or row.values.get("percent") is not None
    }
    for row in facts.of("joint_arrangements"):
        if str(row.values.get("jointly_funded")) == "yes" and row.key not in known:
            said = "It is jointly funded, and no partner's contribution is known."
            yield Finding("joint_arrangements", row.key, row.title, said)


def _arrangement_without_lead(facts: AreaFacts, thread: Thread) -> Iterable[Finding]:
    for row in facts.of("joint_arrangements"):
        if not row.values.get("lead"):
            yield Finding(
                "joint_arrangements", row.key, row.title, "Nobody is named as its lead commissioner."
            )


SERVICE_WITHOUT_AGREEMENT = Check(
    key="service-without-agreement",
    title="Service without agreement",
    stage="Deliver",
    harm=2,
    why="Without one, no partner can be held to delivering or paying for it.",
    source="Children and Families Act 2014 s26(3)(b)–(c): what is to be secured, and by whom",
    who="The service's commissioner",
    mend="Record the contract, agreement or arrangement that it rests on",
    find=_service_without_agreement,
    joint=("service", "agreement and money"),
    order=10,
)
UNKNOWN_CONTRIBUTION = Check(
    key="jointly-funded-unknown-contribution",
    title="Jointly funded service with unknown contribution",
    stage="Deliver",
    harm=2,
    why="Partners who do not know what each pays cannot say whether it is good value, or share a risk.",
    source="SI 2000/617: a section 75 agreement states what each partner contributes (detail not verified)",
    who="The lead commissioner's finance officer",
    mend="Record what each partner contributes, as an amount or a share",
    find=_unknown_contribution,
    joint=("agreement and money", "performance"),
    order=20,
)
ARRANGEMENT_WITHOUT_LEAD = Check(
    key="joint-arrangement-without-lead",
    title="Joint arrangement without lead commissioner",
    stage="Deliver",
    harm=3,
    why="What everybody commissions, nobody answers for.",
    source="Children and Families Act 2014 s26(3)(c)",
    who="The joint commissioning group",
    mend="Agree which partner leads",
    find=_arrangement_without_lead,
    joint=("service", "agreement and money"),
    order=15,
)
