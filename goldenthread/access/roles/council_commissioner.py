"""The role of the council commissioner."""

from goldenthread.access.permissions import (
    DECIDE_GAPS,
    IMPORT_DATA,
    JUDGE_FIGURES,
    MAKE_SCENARIOS,
    RESOLVE_BREAKS,
    SEE_AREA,
    SEE_MONEY,
    USE_WAITING_LISTS,
)
from goldenthread.access.role import Role

ROLE = Role(
    key="council-commissioner",
    title="Council commissioner",
    sentence=(
        "Plans, buys and reviews services for the council, sees the whole area and its money, and "
        "imports data."
    ),
    permissions=frozenset(
        {
            DECIDE_GAPS,
            SEE_AREA,
            SEE_MONEY,
            IMPORT_DATA,
            JUDGE_FIGURES,
            MAKE_SCENARIOS,
            RESOLVE_BREAKS,
            USE_WAITING_LISTS,
        }
    ),
    order=10,
)
