"""What a family can use now, below a threshold or while it waits."""

from goldenthread.directory.open_now import open_now
from goldenthread.directory.service_map import mapped_services
from tests.areas import printed
from tests.home.packs import record


def test_every_need_has_an_answer() -> None:
    """Universal and targeted services that run are open; a specialist or a planned one is not."""
    services = mapped_services(
        (
            record("services", "group", needs=("asd",), tier="universal", status="running"),
            record("services", "clinic", needs=("asd", "hi"), tier="specialist", status="running"),
            record("services", "line", needs=("vi",), tier="not recorded", status="running"),
            record("services", "later", needs=("hi",), tier="universal", status="planned"),
            record("services", "advice", tier="universal", status="running"),
        )
    )
    answers = {each.need: each for each in open_now(services, ("asd", "hi", "vi", "spld"))}
    assert {need: each.answer for need, each in answers.items()} == {
        "": "yes",
        "asd": "yes",
        "hi": "nothing recorded",
        "vi": "not recorded",
        "spld": "nothing recorded",
    }
    assert [each.record.key for each in answers["hi"].coming] == ["later"]


def test_where_nothing_is_recorded_nothing_is_promised() -> None:
    """Derby gives a tier to few services: no need has one that is open (R19)."""
    answers = open_now(mapped_services(printed("derby").rows("services")), ("asd", "semh", "slcn"))
    assert [each.answer for each in answers[1:]] == ["not recorded", "nothing recorded", "not recorded"]
