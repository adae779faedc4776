"""The lines of a strategy's scope of services."""

from goldenthread.directory.scope import scope_lines
from goldenthread.directory.service_map import mapped_services
from tests.areas import printed
from tests.home.packs import record

SERVICES = mapped_services(
    (
        record("services", "salt", commissioners=("ccgs",)),
        record("services", "chairs"),
        record("services", "supplies"),
    ),
    (record("joint_arrangements", "salt", service="salt", jointly_funded="yes"),),
)


def test_a_line_without_a_service_is_not_mapped() -> None:
    """Each line of the scope says whether a service is recorded for it, and who commissions it (R37)."""
    lines = scope_lines(
        (
            record("commitments", "1", kind="service line", text="Speech therapy", services=("salt",)),
            record(
                "commitments", "2", kind="service line", text="Wheelchairs", services=("chairs", "supplies")
            ),
            record("commitments", "3", kind="service line", text="Habilitation", services=()),
            record("commitments", "4", kind="commitment", text="We will meet", services=()),
        ),
        SERVICES,
    )
    assert [(each.record.key, each.status, each.commissioners, each.jointly_funded) for each in lines] == [
        ("1", "mapped", ("ccgs",), "yes"),
        ("2", "mapped, commissioner not recorded", (), "not recorded"),
        ("3", "not mapped", (), "not recorded"),
    ]


def test_northumberlands_scope_has_fourteen_items() -> None:
    """What joint commissioning must cover (R37): habilitation has no service and stays “not mapped” until it has."""
    pack = printed("northumberland")
    lines = {
        line.record.text("text"): line.status
        for line in scope_lines(pack.rows("commitments"), mapped_services(pack.rows("services")))
    }
    assert len(lines) == 14
    assert lines["habilitation training"] == "not mapped"
    assert lines["physiotherapy"] == "mapped"
