"""The role of the auditor."""

from goldenthread.access.permissions import READ_AUDIT, SEE_AREA, SEE_MONEY
from goldenthread.access.role import Role

ROLE = Role(
    key="auditor",
    title="Auditor",
    sentence="Sees the area and its money, and reads and exports the record of who did what.",
    permissions=frozenset({SEE_AREA, SEE_MONEY, READ_AUDIT}),
    order=90,
)
