"""What we keep about areas, organisations, people, their memberships and what they did."""

from goldenthread.access.models.area import Area
from goldenthread.access.models.audit_event import AuditEvent
from goldenthread.access.models.membership import Membership
from goldenthread.access.models.organisation import Organisation
from goldenthread.access.models.pack_row import PackRow, QuotedRow
from goldenthread.access.models.person import Person
from goldenthread.access.models.rows import (
    AreaOrganisation,
    OrganisationGroupMember,
    OrganisationSuccession,
    Partner,
)

__all__ = [
    "Area",
    "AreaOrganisation",
    "AuditEvent",
    "Membership",
    "Organisation",
    "OrganisationGroupMember",
    "OrganisationSuccession",
    "PackRow",
    "Partner",
    "Person",
    "QuotedRow",
]
