"""The role of the administrator."""

from goldenthread.access.permissions import (
    IMPORT_DATA,
    LOAD_AREAS,
    MANAGE_PEOPLE,
    READ_AUDIT,
    SEE_AREA,
    SEE_MONEY,
)
from goldenthread.access.role import Role

ROLE = Role(
    key="administrator",
    title="Administrator",
    sentence=(
        "Gives people access and ends it, loads the area's pack, imports data, and reads the "
        "record of who did what."
    ),
    permissions=frozenset({SEE_AREA, SEE_MONEY, IMPORT_DATA, LOAD_AREAS, READ_AUDIT, MANAGE_PEOPLE}),
    order=100,
)
