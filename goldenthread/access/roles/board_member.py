"""The role of the board member."""

from goldenthread.access.permissions import SEE_AREA, SEE_MONEY
from goldenthread.access.role import Role

ROLE = Role(
    key="board-member",
    title="Board member",
    sentence="Sits on the area's boards, and sees the whole area and its money.",
    permissions=frozenset({SEE_AREA, SEE_MONEY}),
    order=80,
)
