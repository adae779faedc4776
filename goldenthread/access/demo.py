"""The people of the demonstration: one for each role in each area, with made-up names and one shared password."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path
from random import Random

from goldenthread.access.private_file import kept
from goldenthread.access.roles import ROLES

_FIRST = (
    "Aisha", "Bryn", "Carys", "Dilan", "Elspeth", "Farah", "Gwil", "Hester", "Idris", "Jorun",
    "Kit", "Leona", "Marek", "Nadia", "Oisin", "Priya", "Rowan", "Saoirse", "Tamsin", "Yusuf",
)  # fmt: skip
_LAST = (
    "Ashdale", "Birkfell", "Coldbeck", "Dunmoor", "Eastlaw", "Fenwood", "Garthside", "Harebell",
    "Inglemere", "Kelbrook", "Larkrise", "Mossgill", "Netherby", "Oakshaw", "Pennyfield", "Ravensworth",
    "Stanelaw", "Thornley", "Westgarth", "Yarrowdale",
)  # fmt: skip


@dataclass(frozen=True)
class DemoPerson:
    """`role` is the role's key."""

    role: str
    name: str
    email: str


def demo_people(area_key: str) -> tuple[DemoPerson, ...]:
    """One made-up person for each role. The same area gives the same people every time."""
    chance = Random(f"the people of {area_key}")
    first, last = chance.sample(_FIRST, len(ROLES)), chance.sample(_LAST, len(ROLES))
    return tuple(
        DemoPerson(key, f"{first[i]} {last[i]}", f"{key.replace('-', '.')}@{area_key}.example")
        for i, key in enumerate(ROLES)
    )


def demo_board_person(board_key: str) -> DemoPerson:
    """One made-up commissioner of an NHS board, who sees all areas in which it is a partner."""
    chance = Random(f"the people of {board_key}")
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    return DemoPerson("nhs-commissioner", name, f"nhs.commissioner@{board_key}.example")


def demo_password(folder: Path) -> str:
    """The password that the demonstration's people share: made once, kept in the folder for its owner alone."""
    return kept(
        folder / "demo-password", lambda: f"golden-{secrets.token_hex(3)}-thread-{secrets.token_hex(3)}"
    )
