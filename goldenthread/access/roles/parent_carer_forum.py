"""The role of the parent carer forum."""

from goldenthread.access.permissions import SEE_AREA
from goldenthread.access.role import Role

ROLE = Role(
    key="parent-carer-forum",
    title="Parent carer forum",
    sentence="Speaks for families, and sees the area but not what each partner pays.",
    permissions=frozenset({SEE_AREA}),
    order=70,
)
