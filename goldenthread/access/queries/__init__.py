"""What we read about areas, organisations, people, what they may do and what they did."""

from goldenthread.access.queries.boards import (
    acts_for_boards_alone,
    areas_of_board,
    board_or_none,
    boards_of,
)
from goldenthread.access.queries.organisations import (
    area_by_key,
    organisation_by_key,
    organisation_differences,
    organisation_names,
)
from goldenthread.access.queries.people import (
    everybody,
    may_manage,
    may_reset,
    memberships_managed_by,
    only_area_of,
    people_managed_by,
    person_by_email,
)
from goldenthread.access.queries.rights import (
    area_or_none,
    areas_for,
    areas_holding,
    holds,
    holds_everywhere,
    keep_memberships,
    memberships_in_force,
    organisations_of,
    permissions_of,
)
from goldenthread.access.queries.trail import (
    chain_end,
    content_of,
    event_with_hash,
    events_for,
    links,
    verify_chain,
)

__all__ = [
    "acts_for_boards_alone",
    "area_by_key",
    "area_or_none",
    "areas_for",
    "areas_holding",
    "areas_of_board",
    "board_or_none",
    "boards_of",
    "chain_end",
    "content_of",
    "event_with_hash",
    "events_for",
    "everybody",
    "holds",
    "holds_everywhere",
    "keep_memberships",
    "links",
    "may_manage",
    "may_reset",
    "memberships_in_force",
    "memberships_managed_by",
    "only_area_of",
    "organisation_by_key",
    "organisation_differences",
    "organisation_names",
    "organisations_of",
    "people_managed_by",
    "permissions_of",
    "person_by_email",
    "verify_chain",
]
