"""The board paper: where joint commissioning stands, for a board that decides."""

from __future__ import annotations

from goldenthread.publishing.part import DocumentKind

BOARD_PAPER = DocumentKind(
    key="board-paper",
    title="Board paper",
    about=(
        "For the board that oversees joint commissioning: where things stand, what is late, where the golden thread "
        "breaks, and what the board is asked to decide. Every figure says where it comes from and when it was true."
    ),
    asks="Decisions that the board is asked for",
    asks_hint="One on each line. They stand first in the paper; they are not kept.",
    order=10,
)
