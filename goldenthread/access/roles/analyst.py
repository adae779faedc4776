"""The role of the analyst."""

from goldenthread.access.permissions import (
    CHOOSE_DISCLOSURE,
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
    key="analyst",
    title="Analyst",
    sentence="Keeps the figures right: imports data, and sees the area and its money.",
    permissions=frozenset(
        {
            SEE_AREA,
            SEE_MONEY,
            IMPORT_DATA,
            CHOOSE_DISCLOSURE,
            JUDGE_FIGURES,
            MAKE_SCENARIOS,
            RESOLVE_BREAKS,
            USE_WAITING_LISTS,
        }
    ),
    order=50,
)
