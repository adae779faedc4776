"""The public page of services that are paid for together."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.funding.joint_funding import joint_lines, lead_counts
from goldenthread.intake.pack import Pack
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.public_page import ASK, LOCAL_OFFER, PublicPage, Step
from goldenthread.web.tables import Cell, Column, Table


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    """Who leads and who helps to pay. Amounts are not shown, and the page says so."""
    lines = [line for line in joint_lines(pack.rows("joint_arrangements")) if line.jointly_funded == "yes"]
    leads = lead_counts(lines)
    partners_known = any(line.partners for line in lines)
    rows = [
        (
            pack.title("services", line.service),
            Cell(pack.title("organisations", line.lead) if line.lead else None),
            Cell(", ".join(pack.title("organisations", key) for key in line.partners) or None),
        )
        for line in lines
    ]
    columns = (
        Column("service", "Service"),
        Column("lead", "Who leads"),
        Column("partners", "Who helps to pay"),
    )
    shown = len(columns) if partners_known else len(columns) - 1
    return {
        "leads": [(pack.title("organisations", key), count) for key, count in leads.counts],
        "count": len(lines),
        "partners_known": partners_known,
        "table": Table(
            policy=AS_PUBLISHED,
            key="services",
            caption="Services that are paid for together",
            columns=columns[:shown],
            rows=[row[:shown] for row in rows],
            things=("service", "services"),
            downloads=False,
        ),
    }


JOINT_FUNDING = PublicPage(
    key="joint-funding",
    title="Services that are paid for together",
    question="Which services do the council and the NHS pay for together, and who is in charge of each?",
    template="publishing/public/joint_funding.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("If a service does not work for your child, tell the organisation that leads it."),
        LOCAL_OFFER,
        ASK,
    ),
    order=30,
)
