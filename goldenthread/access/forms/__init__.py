"""What people send to manage access and to search the audit trail."""

from goldenthread.access.forms.audit import AuditSearch
from goldenthread.access.forms.people import AddPerson, EndAccess, GiveAccess

__all__ = ["AddPerson", "AuditSearch", "EndAccess", "GiveAccess"]
