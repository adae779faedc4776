"""The roles that a person can hold, one to a file; each is found because it exists."""

from __future__ import annotations

from goldenthread.access.declarations import find
from goldenthread.access.role import Role

ROLES: dict[str, Role] = {role.key: role for role in find(Role, "roles")}

__all__ = ["ROLES", "Role"]
