"""What we read about areas, organisations, people, what they may do and what they did."""

from goldenthread.access.queries.organisations import organisation_differences, organisation_names
from goldenthread.access.queries.people import (
    may_reset,
    memberships_managed_by,
    people_managed_by,
)
from goldenthread.access.queries.rights import (
    area_or_none,
    areas_for,
    areas_holding,
    holds,
    holds_everywhere,
    memberships_in_force,
    organisations_of,
    permissions_of,
)
from goldenthread.access.queries.trail import content_of, events_for, links, verify_chain

__all__ = [
    "area_or_none",
    "areas_for",
    "areas_holding",
    "content_of",
    "events_for",
    "holds",
    "holds_everywhere",
    "links",
    "may_reset",
    "memberships_in_force",
    "memberships_managed_by",
    "organisation_differences",
    "organisation_names",
    "organisations_of",
    "people_managed_by",
    "permissions_of",
    "verify_chain",
]
