"""The role of the NHS commissioner."""

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
    key="nhs-commissioner",
    title="NHS commissioner",
    sentence=(
        "Plans, buys and reviews services for the NHS board, sees the areas in which the board is "
        "a partner and their money, and imports data."
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
    order=20,
)
