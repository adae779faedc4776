"""Which published lists of the NHS are of a kind with a service."""

import pytest

from goldenthread.indicators.dimension import WAITING_SERVICES
from goldenthread.waits.published import phrases, published_services


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Paediatric Speech and Language Therapy Service", ("speech-and-language",)),
        (
            "Children’s Therapies (PT/SLT/OT)",
            ("speech-and-language", "occupational-therapy", "physiotherapy"),
        ),
        ("Wheelchair services", ("wheelchairs",)),
        ("Audiology & Ophthalmology", ("audiology",)),
        ("Short breaks", ()),
        ("Robotics club", ()),
    ],
)
def test_by_the_words_of_the_name(name: str, codes: tuple[str, ...]) -> None:
    """Whole words only: “robotics” is no occupational therapy (OT)."""
    assert published_services(name) == codes


def test_what_a_council_alone_does_is_on_no_list() -> None:
    """By who commissions and provides it, or by its own name."""
    assert published_services("Occupational therapy", ["council"]) == ()
    assert published_services("Occupational therapy", ["council", "NHS trust"]) == ("occupational-therapy",)
    assert published_services("Speech therapies (SALT): provided by the local authority") == ()


def test_every_phrase_names_a_published_service() -> None:
    """The list knows only services that the tables have."""
    assert set(phrases().values()) <= set(WAITING_SERVICES)
