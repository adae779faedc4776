"""An NHS board's part in one area on a day: since when it is a partner, in whose place, what it leads and pays for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from goldenthread.access.succession import Succession, successors
from goldenthread.funding.joint_funding import JointLine, joint_lines
from goldenthread.intake.pack import Pack, PackRecord


@dataclass(frozen=True)
class Joined:
    """A joint arrangement in which the board, or one in whose place it stands, has a part."""

    line: JointLine
    leads: bool
    pays: str


@dataclass(frozen=True)
class Part:
    """`here` is whether the board itself is a partner on the day. `instead_of` are the partners of the area's documents
    in whose place it stands; `was` those that were partners on the day, where the board came only later."""

    pack: Pack
    here: bool
    since: date | None
    instead_of: tuple[str, ...]
    was: tuple[str, ...]
    arrangements: tuple[Joined, ...]
    services: tuple[PackRecord, ...]

    @property
    def leads(self) -> int:
        return sum(each.leads for each in self.arrangements)

    @property
    def unknown(self) -> int:
        """Arrangements of which what the board pays is not known."""
        return sum(each.pays == "not known" for each in self.arrangements)


def part_of(pack: Pack, board: str, on: date) -> Part:
    """`board` is the organisation's key."""
    stands = standing_for(pack, board, on)
    before = _predecessors(pack, board)
    partners = [row for row in pack.rows("partners") if _in_force(row, on)]
    own = [row for row in pack.rows("partners") if row.ref("organisation") == board]
    lines = joint_lines(pack.rows("joint_arrangements"), pack.rows("contributions"))
    here = any(row.ref("organisation") == board for row in partners)
    return Part(
        pack=pack,
        here=here,
        since=next((row.day("starts") for row in own), None),
        instead_of=tuple(
            pack.title("organisations", row.ref("organisation"))
            for row in pack.rows("partners")
            if row.ref("organisation") in before and stands(row.ref("organisation"))
        ),
        was=()
        if here
        else tuple(
            pack.title("organisations", row.ref("organisation"))
            for row in partners
            if row.ref("organisation") in before
        ),
        arrangements=tuple(
            _joined(line, stands) for line in lines if any(stands(key) for key in (line.lead, *line.partners))
        ),
        services=tuple(
            row for row in pack.rows("services") if any(stands(key) for key in row.refs("commissioners"))
        ),
    )


def standing_for(pack: Pack, board: str, on: date) -> Callable[[str], bool]:
    """Whether the board is the organisation of this key, or stands in its place on the day. A named group is the
    board's where all its members, or those in their places, are the board. On a day before it came, the board is seen
    through those whose places it took later."""
    successions = _successions(pack)
    started = [each.on for each in successions if each.successor == board]
    at = max(on, min(started)) if started else on
    members: dict[str, list[str]] = {}
    for row in pack.rows("organisation_members"):
        members.setdefault(row.ref("group"), []).append(row.ref("member"))

    def stands(key: str) -> bool:
        if not key:
            return False
        if key == board or board in successors(key, successions, at):
            return True
        return bool(members.get(key)) and all(
            member == board or board in successors(member, successions, at) for member in members[key]
        )

    return stands


def _joined(line: JointLine, stands: Callable[[str], bool]) -> Joined:
    own = [each for each in line.contributions if stands(each.organisation)]
    return Joined(line, stands(line.lead), "known" if any(each.is_known for each in own) else "not known")


def _predecessors(pack: Pack, board: str) -> set[str]:
    """All in whose places the board came, one after another, whenever that was."""
    every = _successions(pack)
    last = date.max
    return {each.predecessor for each in every if board in successors(each.predecessor, every, last)}


def _successions(pack: Pack) -> list[Succession]:
    return [
        Succession(row.ref("predecessor"), row.ref("successor"), on)
        for row in pack.rows("organisation_successions")
        if (on := row.day("on")) is not None
    ]


def _in_force(row: PackRecord, on: date) -> bool:
    starts, ends = row.day("starts"), row.day("ends")
    return (starts is None or starts <= on) and (ends is None or on <= ends)
