"""The role of the SEND caseworker."""

from goldenthread.access.permissions import SEE_AREA
from goldenthread.access.role import Role

ROLE = Role(
    key="caseworker",
    title="SEND caseworker",
    sentence="Looks after EHC plans for the council, and sees the area.",
    permissions=frozenset({SEE_AREA}),
    order=30,
)
