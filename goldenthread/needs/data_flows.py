"""Which data flow between partners, and which services can tell who has SEND: reviews, coverage, data gaps (R21)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goldenthread.intake.loose_date import as_loose_date
from goldenthread.methods.interval import Interval, wilson
from goldenthread.needs.service_reach import NOT_RECORDED, Row

NO_OWNER = "no owner recorded"


@dataclass(frozen=True)
class Flow:
    """One flow of data as at a day. `review` is in words; `missing` is what no record says of it."""

    key: str
    title: str
    status: str
    review: str
    overdue: bool
    missing: tuple[str, ...]
    row: Row

    @property
    def without_ground(self) -> bool:
        """Data flow, and nobody recorded on which legal ground."""
        return self.status == "in force" and "lawful basis" in self.missing

    @property
    def sentence(self) -> str:
        if self.overdue:
            return f"Its review was due by {self.review}."
        return f"Not recorded: {', '.join(self.missing)}." if self.missing else ""


@dataclass(frozen=True)
class Coverage:
    """Whether one service can tell who has SEND, and for how much of its caseload it does."""

    key: str
    title: str
    can_identify: str
    flagged: int | None
    caseload: int | None
    as_at: str
    owner: str
    due: str
    overdue: bool
    row: Row

    @property
    def contradiction(self) -> str:
        """What cannot be true of its two numbers, in words; empty where they fit."""
        if self.flagged is None:
            return ""
        if self.can_identify == "no" and self.flagged:
            return f"It is said not to tell who has SEND, and to have flagged {self.flagged:,}: one of them is wrong."
        if self.caseload is not None and self.flagged > self.caseload:
            return (
                f"{self.flagged:,} flagged are more than the {self.caseload:,} on its caseload, so no share is worked "
                "out. Perhaps one of the two is of another day, or counts more than its caseload."
            )
        return ""

    @property
    def share(self) -> float | None:
        """In per cent of the caseload; 0 for one that cannot tell at all; None where nobody knows, or where the numbers
        cannot both be right."""
        if self.contradiction:
            return None
        if self.can_identify == "no":
            return 0.0
        if self.flagged is None or not self.caseload:
            return None
        return self.flagged / self.caseload * 100

    @property
    def interval(self) -> Interval | None:
        if self.share is None or self.can_identify == "no" or self.flagged is None or not self.caseload:
            return None
        return wilson(self.flagged, self.caseload).scaled(100)

    @property
    def is_gap(self) -> bool:
        """A service with no flag at all is a gap in the data."""
        return self.share == 0.0

    @property
    def sentence(self) -> str:
        owner = f"{self.owner} answers for it" if self.owner else "nobody is recorded who answers for it"
        due = f"by {self.due}" if self.due else "no date is recorded"
        late = ", which has passed" if self.overdue else ""
        what = (
            "Its records do not show who has SEND"
            if self.can_identify == "no"
            else "None of its caseload is flagged"
        )
        return f"{what}; {owner}, {due}{late}."


def told(found: Iterable[Coverage]) -> str:
    """“Of 3 services and registers, 2 cannot tell who has SEND, and of 1 nobody recorded it.” Empty without any."""
    every = list(found)
    blind = sum(each.is_gap or each.can_identify == "no" for each in every)
    unsaid = sum(each.can_identify == NOT_RECORDED and not each.is_gap for each in every)
    able = len(every) - blind - unsaid
    if not every:
        return ""
    if len(every) == 1:
        what = (
            "cannot tell who has SEND"
            if blind
            else "can tell who has SEND"
            if able
            else "has no record of whether it can"
        )
        return f"The one service or register that is named {what}."
    said = [f"{blind} cannot tell who has SEND"] if blind else []
    said += [f"{able} can tell who has SEND" if not blind else f"{able} can"] if able else []
    said += [f"of {unsaid} nobody recorded it"] if unsaid else []
    return f"Of {len(every)} services and registers, {_listed(said)}."


def _listed(said: list[str]) -> str:
    return f"{', '.join(said[:-1])} and {said[-1]}" if len(said) > 1 else said[0]


def flows(rows: Iterable[Row], on: date) -> list[Flow]:
    """In the order of the pack. What is only wanted, or has ended, cannot be overdue."""
    found = []
    for row in rows:
        cells = row.values
        review = as_loose_date(cells.get("review_on"))
        status = str(cells.get("status") or NOT_RECORDED)
        asked = (
            ("purpose", "purpose"),
            ("lawful basis", "lawful_basis"),
            ("agreement", "agreement"),
            ("review date", "review_on"),
            ("owner", "owner"),
        )
        found.append(
            Flow(
                key=row.key,
                title=row.title,
                status=status,
                review=_said(cells.get("review_on")),
                overdue=review.last is not None and review.last < on and status not in ("wanted", "ended"),
                missing=tuple(
                    name
                    for name, column in asked
                    if not (
                        as_loose_date(cells.get(column)).readable
                        if column == "review_on"
                        else cells.get(column)
                    )
                ),
                row=row,
            )
        )
    return found


def coverage(rows: Iterable[Row], on: date) -> list[Coverage]:
    """In the order of the pack."""
    found = []
    for row in rows:
        cells = row.values
        due = as_loose_date(cells.get("due"))
        found.append(
            Coverage(
                key=row.key,
                title=row.title,
                can_identify=str(cells.get("can_identify") or NOT_RECORDED),
                flagged=_whole(cells.get("flagged")),
                caseload=_whole(cells.get("caseload")),
                as_at=_said(cells.get("as_at")),
                owner=str(cells.get("owner") or ""),
                due=_said(cells.get("due")),
                overdue=due.last is not None and due.last < on,
                row=row,
            )
        )
    return found


def _said(value: object) -> str:
    """“31 March 2020”, “March 2020”, or as printed; empty where nothing is."""
    loose = as_loose_date(value)
    if loose.last is None:
        return loose.printed
    if loose.precision == "day":
        return f"{loose.last.day} {loose.last:%B %Y}"
    return f"{loose.last:%B %Y}" if loose.precision == "month" else loose.printed


def _whole(value: object) -> int | None:
    return None if value in (None, "") else int(str(value))
