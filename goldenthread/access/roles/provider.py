"""The role of the provider."""

from goldenthread.access.permissions import SEE_AREA, USE_WAITING_LISTS
from goldenthread.access.role import Role

ROLE = Role(
    key="provider",
    title="Provider",
    sentence=(
        "Delivers services to children and young people, and sees the area but not what each partner pays."
    ),
    permissions=frozenset({SEE_AREA, USE_WAITING_LISTS}),
    order=60,
)
