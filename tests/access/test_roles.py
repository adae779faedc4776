"""Ten roles, each with a sentence and permissions that exist."""

import pytest

from goldenthread.access.permissions import PERMISSIONS
from goldenthread.access.roles import ROLES, Role

NAMED = [
    "council-commissioner",
    "nhs-commissioner",
    "caseworker",
    "designated-clinical-officer",
    "analyst",
    "provider",
    "parent-carer-forum",
    "board-member",
    "auditor",
    "administrator",
]


def test_there_are_the_ten_roles() -> None:
    """The ten roles are found in their files, in the order in which people speak of them."""
    assert list(ROLES) == NAMED


@pytest.mark.parametrize("role", ROLES.values(), ids=lambda role: role.key)
def test_each_role_says_what_it_may_do(role: Role) -> None:
    """A role has a title, one whole sentence, and only permissions that exist; everyone sees their own area."""
    assert role.title
    assert role.sentence.endswith(".")
    assert role.sentence[0].isupper()
    assert role.permissions <= set(PERMISSIONS)
    assert "see-area" in role.permissions


def test_every_permission_is_given_by_some_role() -> None:
    """A permission that no role gives would lock a page for everyone."""
    assert set(PERMISSIONS) == set().union(*(role.permissions for role in ROLES.values()))


@pytest.mark.parametrize(
    ("permission", "holders"),
    [
        ("manage-people", {"administrator"}),
        ("load-areas", {"administrator"}),
        ("read-audit", {"auditor", "administrator"}),
        ("import-data", {"council-commissioner", "nhs-commissioner", "analyst", "administrator"}),
    ],
)
def test_who_holds_what_is_rare(permission: str, holders: set[str]) -> None:
    """The permissions that change things or show the trail belong to a few named roles."""
    assert {role.key for role in ROLES.values() if permission in role.permissions} == holders


@pytest.mark.parametrize("role", ["provider", "parent-carer-forum"])
def test_those_outside_the_partners_do_not_see_what_each_pays(role: str) -> None:
    """A provider and a parent carer forum see the area but not its money."""
    assert "see-money" not in ROLES[role].permissions
