"""The role of the designated clinical officer."""

from goldenthread.access.permissions import SEE_AREA, USE_WAITING_LISTS
from goldenthread.access.role import Role

ROLE = Role(
    key="designated-clinical-officer",
    title="Designated clinical officer",
    sentence="Makes sure that health services play their part in EHC plans, and sees the area.",
    permissions=frozenset({SEE_AREA, USE_WAITING_LISTS}),
    order=40,
)
