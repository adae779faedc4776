"""The table of jointly funded services: who leads each, with whom, by what means, and what each partner pays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from goldenthread.intake.pack import PackRecord

NOT_RECORDED = "not recorded"


@dataclass(frozen=True)
class Contribution:
    """What one organisation pays in one year, as an amount, as a share, or not known."""

    organisation: str
    year: str
    amount: Decimal | None
    percent: Decimal | None

    @property
    def is_known(self) -> bool:
        return self.amount is not None or self.percent is not None


@dataclass(frozen=True)
class JointLine:
    """One row of the table; organisations by key, the empty text where none is named."""

    record: PackRecord
    number: int | None
    service: str
    jointly_funded: str
    lead: str
    partners: tuple[str, ...]
    mechanism: str
    agreement: str
    contributions: tuple[Contribution, ...]

    @property
    def is_contribution_known(self) -> bool:
        """Whether any partner's amount or share is known."""
        return any(each.is_known for each in self.contributions)


@dataclass(frozen=True)
class LeadCounts:
    """How many jointly funded services each organisation leads: `counts` sum, with `without`, to `total`."""

    counts: tuple[tuple[str, int], ...]
    without: int

    @property
    def total(self) -> int:
        return sum(count for _, count in self.counts) + self.without


def joint_lines(
    arrangements: Iterable[PackRecord], contributions: Iterable[PackRecord] = ()
) -> list[JointLine]:
    """The rows in printed order: by their number, those without one last in the order of the pack."""
    paid: dict[str, list[Contribution]] = {}
    for row in contributions:
        paid.setdefault(row.ref("arrangement"), []).append(
            Contribution(
                row.ref("organisation"), row.text("year"), row.number("amount"), row.number("percent")
            )
        )
    lines = [
        JointLine(
            record=row,
            number=_whole(row.number("number")),
            service=row.ref("service"),
            jointly_funded=row.text("jointly_funded") or NOT_RECORDED,
            lead=row.ref("lead"),
            partners=row.refs("partners"),
            mechanism=row.text("mechanism") or NOT_RECORDED,
            agreement=row.ref("agreement"),
            contributions=tuple(paid.get(row.key, ())),
        )
        for row in arrangements
    ]
    return sorted(lines, key=lambda line: (line.number is None, line.number or 0))


def lead_counts(lines: Sequence[JointLine]) -> LeadCounts:
    """Counted over the rows that are recorded as jointly funded; the largest first, equals as they first appear."""
    funded = [line for line in lines if line.jointly_funded == "yes"]
    found = Counter(line.lead for line in funded if line.lead)
    return LeadCounts(tuple(found.most_common()), sum(not line.lead for line in funded))


def _whole(number: Decimal | int | None) -> int | None:
    return None if number is None else int(number)
