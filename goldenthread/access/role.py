"""What a role is: a name for what somebody may do, said in one sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Role:
    """`permissions` are keys of `permissions.PERMISSIONS`; `sentence` says what the role may do and for whom."""

    key: str
    title: str
    sentence: str
    permissions: frozenset[str]
    order: int = 0
