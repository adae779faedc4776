"""The register of services by who commissions them."""

from goldenthread.directory.register import register
from goldenthread.directory.service_map import SHARED, Wanted, mapped_services
from tests.areas import printed
from tests.home.packs import record


def test_each_service_stands_once() -> None:
    """Under its one commissioner, under those who share it, or with nobody."""
    found = register(
        mapped_services(
            (
                record("services", "a", commissioners=("council",)),
                record("services", "b", commissioners=("board", "council")),
                record("services", "c"),
                record("services", "d", commissioners=("council",)),
            )
        )
    )
    assert [(each.commissioners, len(each.services)) for each in found.alone] == [(("council",), 2)]
    assert [each.commissioners for each in found.together] == [("board", "council")]
    assert [each.record.key for each in found.unknown] == ["c"]
    assert (found.lines, found.joint) == (3, 1)


def test_derbys_summary_of_services_regenerates() -> None:
    """15 lines of the commissioning group, 12 of the council, 2 of Public Health, 9 of NHS England, 6 joint (R47)."""
    pack = printed("derby")
    services = mapped_services(pack.rows("services"), pack.rows("joint_arrangements"))
    found = register(services)
    assert {each.commissioners[0]: len(each.services) for each in found.alone} == {
        "nhs-derby-and-derbyshire-ccg": 15,
        "derby-city-council": 12,
        "derby-public-health": 2,
        "nhs-england": 9,
    }
    assert (found.lines, found.joint) == (44, 6)
    appendix = [row for row in pack.rows("services") if row.document_place.startswith("Appendix 2")]
    assert len(appendix) == 44
    assert sum(Wanted(commissioner="nhs-england").includes(each) for each in services) == 9
    assert sum(Wanted(commissioner="derby-public-health").includes(each) for each in services) == 2
    assert sum(Wanted(how=SHARED).includes(each) for each in services) == 6


def test_derbys_ages_are_printed_for_one_line() -> None:
    """0 to 19 leaves out 20 to 25 (R19)."""
    short = [
        (each.record.title, each.ages.gap)
        for each in mapped_services(printed("derby").rows("services"))
        if each.ages.words != "not recorded" and each.ages.gap
    ]
    assert short == [("School Nurses, Health Visitors 0-19yrs", "not for 20 to 25")]
