"""The tables of the page Deliver: services, joint funding, contracts, agreements and the scope of services."""

from __future__ import annotations

from collections.abc import Sequence

from goldenthread.agreements import conditions, term
from goldenthread.directory.scope import ScopeLine
from goldenthread.directory.service_map import NOT_RECORDED, CommissionerGroup, MappedService, profile
from goldenthread.funding.joint_funding import Contribution, JointLine, LeadCounts
from goldenthread.home.asked import Asked
from goldenthread.home.sources import documents_of
from goldenthread.indicators.dimension import NEEDS
from goldenthread.intake.loose_date import as_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table
from goldenthread.web.words import listed, percent, pounds

TIERS = ("universal", "targeted", "specialist", "highly specialist", NOT_RECORDED)


def services_table(asked: Asked, groups: Sequence[CommissionerGroup], filtered: bool) -> Table:
    """Every service once, by commissioner; what its ages leave out of 0 to 25 stands beside them in words."""
    shown = list(dict.fromkeys(service.record.key for group in groups for service in group.services))
    by_key = {service.record.key: service for group in groups for service in group.services}
    nothing = "No service fits these filters." if filtered else "No service is recorded yet."
    return Table(
        key="services",
        caption="Services by commissioner",
        columns=(
            Column("service", "Service"),
            Column("commissioner", "Commissioned by"),
            Column("how", "Alone or jointly"),
            Column("provider", "Delivered by"),
            Column("ages", "Ages"),
            Column("tier", "For whom"),
            Column("needs", "Needs"),
            Column("status", "Status"),
        ),
        rows=[_service_row(asked, by_key[key]) for key in shown],
        as_at=asked.as_at,
        source=documents_of(by_key[key].record for key in shown),
        empty=Empty(nothing, "" if filtered else "Fill in the sheet “services” of the area's pack."),
        things=("service", "services"),
        page_size=20,
    )


def _service_row(asked: Asked, service: MappedService) -> tuple[Cell, ...]:
    return (
        Cell(service.record.title, href=asked.address(service.record)),
        asked.names_cell(service.commissioners),
        _known(service.commissioning),
        asked.names_cell(service.providers),
        Cell(_unless_not_recorded(service.ages.words), sort=service.ages.youngest, note=_gap_note(service)),
        _known(service.tier),
        Cell(listed([NEEDS.get(code, code) for code in service.needs]) or None),
        Cell(service.status, tag=colour_of(service.status)),
    )


def _gap_note(service: MappedService) -> str | None:
    """Nothing where no age is recorded, which the cell says itself."""
    return None if service.ages.words == NOT_RECORDED else service.ages.gap or None


def commissioners_table(asked: Asked, groups: Sequence[CommissionerGroup]) -> Table:
    """How many services each commissions alone and with others."""
    return Table(
        key="commissioners",
        caption="Who commissions how many services",
        columns=(
            Column("commissioner", "Commissioner"),
            Column("alone", "The only one recorded", numeric=True),
            Column("jointly", "With others, or jointly funded", numeric=True),
            Column("all", "All", numeric=True),
        ),
        rows=[
            (
                asked.names_cell((group.commissioner,))
                if group.commissioner
                else Cell("no commissioner recorded"),
                group.alone,
                group.jointly,
                len(group.services),
            )
            for group in groups
        ],
        as_at=asked.as_at,
        note="A service with several commissioners counts for each of them, so the column can add up to more than all.",
        things=("commissioner", "commissioners"),
    )


def tiers_table(asked: Asked, services: Sequence[MappedService]) -> Table:
    """Services by tier; what nobody recorded is a row of its own."""
    return _profile_table(asked, "tiers", "Services by tier", "Tier", profile(services, "tier", TIERS))


def _profile_table(asked: Asked, key: str, caption: str, by: str, counts: Sequence[tuple[str, int]]) -> Table:
    return Table(
        key=key,
        caption=caption,
        columns=(Column("value", by), Column("count", "Services", numeric=True)),
        rows=counts,
        as_at=asked.as_at,
    )


def joint_funding_table(asked: Asked, lines: Sequence[JointLine], see_money: bool) -> Table:
    """The printed table in its order; what each partner pays only for those who may see it."""
    columns = [
        Column("service", "Service"),
        Column("jointly_funded", "Jointly funded"),
        Column("lead", "Lead commissioner"),
        Column("partners", "Partners"),
        Column("mechanism", "Mechanism"),
    ]
    if see_money:
        columns.append(Column("contributions", "What each pays"))
    rows = []
    for line in lines:
        row = [
            asked.record_cell("services", line.service, note=line.record.document_place),
            Cell(line.jointly_funded, tag=colour_of(line.jointly_funded)),
            asked.names_cell((line.lead,) if line.lead else ()),
            asked.names_cell(line.partners),
            _known(line.mechanism),
        ]
        if see_money:
            row.append(Cell(contribution_words(asked, line) or None))
        rows.append(tuple(row))
    return Table(
        key="joint-funding",
        caption="Jointly funded services in the order of the document",
        columns=tuple(columns),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(line.record for line in lines),
        note="" if see_money else "What each partner pays is shown to those who may see it.",
        empty=Empty(
            "No joint funding arrangement is recorded yet.",
            "Fill in the sheet “joint_arrangements” of the area's pack.",
        ),
        things=("arrangement", "arrangements"),
    )


def contribution_words(asked: Asked, line: JointLine) -> str:
    """Such as “Durham County Council £1,200 (2019/20)”; empty where nobody said."""
    if not line.is_contribution_known:
        return ""
    return "; ".join(_paid(asked, each) for each in line.contributions)


def _paid(asked: Asked, paid: Contribution) -> str:
    said = [pounds(paid.amount)] if paid.amount is not None else []
    said += [percent(paid.percent)] if paid.percent is not None else []
    year = f" ({paid.year})" if paid.year else ""
    return f"{asked.name(paid.organisation).then} {' or '.join(said) or 'not known'}{year}"


def leads_sentence(asked: Asked, counts: LeadCounts) -> str:
    """Durham County Council leads 11 of the 15 jointly funded services, … 3 and NHS England 1."""
    if not counts.total:
        return "No jointly funded service is recorded."
    if not counts.counts and counts.total == 1:
        return "The one jointly funded service has no lead commissioner recorded."
    if not counts.counts:
        return f"None of the {counts.total} jointly funded services has a lead commissioner recorded."
    (first, most), *others = counts.counts
    services = "service" if counts.total == 1 else "services"
    said = [f"{asked.name(first).then} leads {most} of the {counts.total} jointly funded {services}"]
    said += [f"{asked.name(key).then} {count}" for key, count in others]
    missing = f" For {counts.without} no lead is recorded." if counts.without else ""
    return f"{listed(said)}.{missing}"


def contracts_table(asked: Asked, contracts: Sequence[PackRecord], see_money: bool) -> Table:
    """Each contract and whether it states outcomes and indicators and holds the provider to the SEND Promise."""
    columns = [
        Column("contract", "Contract"),
        Column("services", "Services", sortable=False),
        Column("provider", "Provider"),
        Column("buyer", "Bought by"),
        Column("standing", "Now"),
        *(Column(column, title) for column, title in conditions.CONDITIONS),
    ]
    if see_money:
        columns.append(Column("value", "Value", numeric=True))
    rows = []
    for contract in contracts:
        standing = term.standing(
            asked.on,
            as_loose_date(contract.loose("starts")).first,
            as_loose_date(contract.loose("ends")).last,
        )
        value = contract.number("value")
        row = [
            Cell(contract.title, href=asked.address(contract), note=contract.document_place or None),
            Cell("; ".join(asked.pack.title("services", key) for key in contract.refs("services")) or None),
            asked.names_cell(_one(contract.ref("provider"))),
            asked.names_cell(_one(contract.ref("buyer"))),
            Cell(standing, tag=colour_of(standing)),
            *(_answer(conditions.answer(contract, column)) for column, _ in conditions.CONDITIONS),
        ]
        if see_money:
            row.append(Cell(None if value is None else pounds(value), sort=value, raw=value))
        rows.append(tuple(row))
    return Table(
        key="contracts",
        caption="Contracts and what they state",
        columns=tuple(columns),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(contracts),
        empty=Empty("No contract is recorded yet.", "Fill in the sheet “contracts” of the area's pack."),
        things=("contract", "contracts"),
    )


def conditions_table(asked: Asked, contracts: Sequence[PackRecord]) -> Table:
    """Of all contracts, how many state each thing; those of which nobody has said are a column of their own."""
    return Table(
        key="conditions",
        caption="How many contracts state what",
        columns=(
            Column("condition", "Condition"),
            Column("yes", "Yes", numeric=True),
            Column("no", "No", numeric=True),
            Column("not_recorded", "Not recorded", numeric=True),
            Column("all", "Contracts", numeric=True),
        ),
        rows=[
            (count.title, count.yes, count.no, count.not_recorded, count.total)
            for count in conditions.condition_counts(contracts)
        ],
        as_at=asked.as_at,
        things=("condition", "conditions"),
    )


def agreements_table(asked: Asked, agreements: Sequence[PackRecord]) -> Table:
    """What partners have put their names to, and whether it still holds."""
    rows = []
    for row in agreements:
        starts, ends, review = row.day("starts"), row.day("ends"), row.day("review_on")
        standing = term.standing(asked.on, starts, ends, review)
        rows.append(
            (
                Cell(row.title, href=asked.address(row), note=row.document_place or None),
                Cell(row.text("kind")),
                asked.names_cell(row.refs("parties")),
                Cell("; ".join(asked.pack.title("services", key) for key in row.refs("services")) or None),
                starts,
                ends,
                review,
                Cell(standing, tag=colour_of(standing)),
            )
        )
    return Table(
        key="agreements",
        caption="Agreements between partners",
        columns=(
            Column("agreement", "Agreement"),
            Column("kind", "Kind"),
            Column("parties", "Parties"),
            Column("services", "Covers", sortable=False),
            Column("starts", "From"),
            Column("ends", "To"),
            Column("review", "Review by"),
            Column("standing", "Now"),
        ),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(agreements),
        empty=Empty("No agreement is recorded yet.", "Fill in the sheet “agreements” of the area's pack."),
        things=("agreement", "agreements"),
    )


def scope_table(asked: Asked, lines: Sequence[ScopeLine]) -> Table:
    """Each line of the scope in the document's words, with the services recorded for it."""
    rows = []
    for line in lines:
        priority = asked.pack.title("priorities", line.record.ref("priority")) or "under none"
        rows.append(
            (
                Cell(
                    f"“{line.record.text('text')}”",
                    href=asked.address(line.record),
                    note=line.record.document_place,
                ),
                Cell(priority),
                Cell("; ".join(each.record.title for each in line.services) or "none recorded"),
                asked.names_cell(line.commissioners) if line.services else Cell("none recorded"),
                Cell(line.jointly_funded),
                Cell(
                    line.status,
                    tag="red" if not line.services else "green" if line.commissioners else "yellow",
                ),
            )
        )
    return Table(
        key="scope",
        caption="Lines of the scope and the services recorded for each",
        columns=(
            Column("line", "Line of the scope", sortable=False),
            Column("priority", "Priority"),
            Column("services", "Services recorded for it", sortable=False),
            Column("commissioners", "Commissioned by"),
            Column("joint", "Jointly funded"),
            Column("status", "Mapped"),
        ),
        rows=rows,
        as_at=asked.as_at,
        source=documents_of(line.record for line in lines),
        empty=Empty(
            "No line of a scope of services is recorded yet.",
            "Give commitments of the kind “service line” in the sheet “commitments” of the area's pack.",
        ),
        things=("line", "lines"),
    )


def _known(word: str) -> Cell:
    return Cell(_unless_not_recorded(word))


def _unless_not_recorded(word: str) -> str | None:
    """None, which a table shows as “not known”, where the pack says “not recorded”."""
    return None if word == NOT_RECORDED else word


def _answer(said: str) -> Cell:
    return Cell(said, tag=colour_of(said))


def _one(key: str) -> tuple[str, ...]:
    return (key,) if key else ()
