"""What documents say of waiting without a number."""

from goldenthread.waits.in_words import in_words
from tests.home.packs import pack, record


def test_what_the_documents_say_in_words() -> None:
    """By the services that a row names, and those that a link names for it; other words do not count."""
    rows = pack(
        record("gaps", "g", text="Unacceptable waiting times", services=("asd",)),
        record("findings", "f", text="Families wait long."),
        record("findings", "o", text="Families awaiting nothing."),
        record("links", "l", from_sheet="findings", from_key="f", to_sheet="services", to_key="short-breaks"),
    )
    assert [(each.record.key, each.services) for each in in_words(rows)] == [
        ("f", ("short-breaks",)),
        ("g", ("asd",)),
    ]
