"""Services, actions and decisions by level of commissioning."""

from goldenthread.directory.levels import level_lines
from goldenthread.directory.service_map import mapped_services
from goldenthread.intake.sheet import LEVELS
from tests.areas import printed


def test_what_nobody_gave_a_level_is_counted() -> None:
    """An empty level is not recorded; decisions that nobody keeps are no zero."""
    lines = level_lines(LEVELS, ["locality", "", "locality"], ["not recorded"], None)
    found = {line.level: (line.services, line.actions, line.decisions) for line in lines}
    assert found["locality"] == (2, 0, None)
    assert found["not recorded"] == (1, 1, None)
    assert level_lines(LEVELS, [], [], ["service"])[2].decisions == 1


def test_northumberlands_five_levels() -> None:
    """Table 1 names five; every service and action stands at one of them or is not recorded (R36)."""
    pack = printed("northumberland")
    services = mapped_services(pack.rows("services"))
    lines = level_lines(
        LEVELS,
        (each.level for each in services),
        (row.text("level") for row in pack.rows("actions")),
        None,
        pack.rows("local_rules"),
    )
    assert [line.title for line in lines] == [
        "Individual Payments", "Locality", "Service", "Strategic", "Regional/National", "not recorded",
    ]  # fmt: skip
    assert sum(line.services for line in lines) == len(services)
    assert sum(line.actions for line in lines) == 6
