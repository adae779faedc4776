"""What a pack says about an organisation, and where two packs disagree about the same one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

KINDS = (
    "council",
    "clinical commissioning group",
    "NHS board",
    "NHS trust",
    "NHS national body",
    "commissioning support",
    "group",
    "parent carer forum",
    "young people's group",
    "voluntary organisation",
    "school or college",
    "regulator",
    "government",
    "provider",
    "professional association",
    "other",
)

PARTNER_ROLES = (
    "council",
    "NHS commissioner",
    "NHS provider",
    "national commissioner",
    "provider",
    "family voice",
    "other",
)


@dataclass(frozen=True)
class OrganisationRow:
    """One row of the sheet of organisations. `kind` is one of KINDS; a date that is not known is None."""

    key: str
    name: str
    kind: str
    short_name: str = ""
    code: str = ""
    starts: date | None = None
    ends: date | None = None
    document_key: str = ""
    document_place: str = ""

    def facts(self) -> dict[str, str | date | None]:
        """What must be the same wherever the organisation is listed."""
        return {
            "name": self.name,
            "short_name": self.short_name,
            "kind": self.kind,
            "code": self.code,
            "starts": self.starts,
            "ends": self.ends,
        }


def said(value: object) -> str:
    """A fact in words; one that nobody gives is “not stated”."""
    return "not stated" if value in (None, "") else str(value)


@dataclass(frozen=True)
class Difference:
    """This pack gives one value where `known` stands in the packs of the areas named.

    `areas` are their names and `area_keys` their keys, each in its own order.
    """

    key: str
    field: str
    given: str
    known: str
    areas: tuple[str, ...]
    area_keys: tuple[str, ...] = ()

    def __str__(self) -> str:
        return (
            f"The {self.field.replace('_', ' ')} of “{self.key}” is “{self.given}” here, "
            f"but “{self.known}” in {' and '.join(self.areas)}. "
            "Make them the same, or give this organisation a key of its own."
        )
