"""Who does an act: a person who is signed in, or a named part of the system itself."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from typing import Protocol


class Actor(Protocol):
    """Anyone whom the audit trail can name. A person is one, and so is a `NamedActor`."""

    @property
    def actor_id(self) -> str: ...

    @property
    def actor_name(self) -> str: ...


@dataclass(frozen=True)
class NamedActor:
    """An actor who is not a person with an account."""

    actor_id: str
    actor_name: str


SYSTEM = NamedActor("system", "Golden Thread")


def command_line() -> NamedActor:
    """Whoever typed a command: the name by which the machine knows them."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "unknown"
    return NamedActor(f"command-line:{name}", f"Command line ({name})")
