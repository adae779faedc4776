"""The demonstration has one made-up person for each role, and one password that is kept for its owner."""

from pathlib import Path

from goldenthread.access.demo import demo_password, demo_people
from goldenthread.access.roles import ROLES


def test_there_is_one_person_for_each_role() -> None:
    """Addresses say the role and the area; names are made up and all different."""
    people = demo_people("northshire")
    assert [person.role for person in people] == list(ROLES)
    assert people[0].email == "council.commissioner@northshire.example"
    assert len({person.name for person in people}) == len(people)


def test_the_same_area_gives_the_same_people() -> None:
    """The names do not change between starts; another area has others."""
    assert demo_people("northshire") == demo_people("northshire")
    assert [person.name for person in demo_people("northshire")] != [
        person.name for person in demo_people("southmere")
    ]


def test_the_password_is_made_once_and_readable_by_its_owner_alone(tmp_path: Path) -> None:
    """It stays the same at the next start, and is not the same on two machines."""
    password = demo_password(tmp_path / "one")
    assert demo_password(tmp_path / "one") == password
    assert demo_password(tmp_path / "two") != password
    assert len(password) >= 12
    assert (tmp_path / "one" / "demo-password").stat().st_mode & 0o777 == 0o600
