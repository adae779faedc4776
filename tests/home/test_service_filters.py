"""The filters of the service map."""

from goldenthread.directory.service_map import Wanted, mapped_services
from goldenthread.home.service_filters import service_filters
from tests.home.packs import record

SERVICES = mapped_services(
    (
        record(
            "services", "salt", needs=("slcn",), commissioners=("ccgs",), tier="specialist", status="running"
        ),
    )
)


def test_each_filter_offers_what_services_have_and_keeps_the_choice() -> None:
    """What is chosen in the address stays chosen, and what nobody recorded can be asked for."""
    filters = service_filters(SERVICES, Wanted(need="slcn"), str.upper)
    assert [each["name"] for each in filters] == [
        "need", "age", "tier", "commissioner", "how", "provider", "status",
    ]  # fmt: skip
    need, age, _, commissioner, how, provider, _ = (
        [(item["text"], item["selected"]) for item in each["items"]] for each in filters
    )
    assert need == [("Any", False), ("Speech, language and communication needs", True), ("Not known", False)]
    assert (age[0], age[1], age[-2]) == (("Any", True), ("0", False), ("25", False))
    assert commissioner[1] == ("CCGS", False)
    assert how == [("Any", True), ("Only one recorded", False), ("Not known", False)]
    assert provider == [("Any", True), ("Not known", False)]
