"""Loading an area's pack."""

from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from goldenthread.access.actor import SYSTEM
from goldenthread.access.models import Area, AuditEvent, Organisation
from goldenthread.access.refusal import Refused
from goldenthread.intake.actions import PackRefused, load_pack, load_packs
from goldenthread.intake.models import PackLoad
from goldenthread.intake.queries import area_pack
from goldenthread.records.models import Contribution, Service
from goldenthread.strategy.models import Action
from tests.intake.packs import Tables, northshire, southmere, write

pytestmark = pytest.mark.django_db


def test_a_pack_becomes_rows(tmp_path: Path) -> None:
    """Every sheet is kept in the table of its noun, with its references and the order of lists."""
    loaded = load_pack(write(tmp_path, northshire()), by=SYSTEM)
    assert loaded.area.name == "Northshire"
    assert loaded.area.council is not None
    assert loaded.area.council.key == "northshire-council"
    assert not loaded.replaced
    action = Action.objects.get(area=loaded.area)
    assert (action.leads, str(action.due), str(action.priority)) == (
        ["AJ", "LB"],
        "Dec17",
        "Speech, language and communication",
    )
    assert Contribution.objects.get().percent == Decimal("1.10")


def test_a_load_is_one_audit_event_with_counts_and_hash(tmp_path: Path) -> None:
    """One act, one event: how many rows of which sheet, and the hash of the files."""
    loaded = load_pack(write(tmp_path, northshire()), by=SYSTEM)
    event = AuditEvent.objects.get()
    assert (event.action, event.area_key, event.subject_key) == ("load-area", "northshire", "northshire")
    assert event.detail["counts"]["services"] == 2
    assert event.detail["sha256"] == loaded.sha256
    load = PackLoad.objects.get()
    assert (load.sha256, load.counts["services"]) == (loaded.sha256, 2)


def test_loading_again_replaces_the_rows_of_the_area(tmp_path: Path) -> None:
    """What is no longer in the pack is gone, what is new is there, and the area stays the same row."""
    first = load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["services"][1]["name"] = "Short breaks for families"
    del tables["comments"], tables["links"]
    second = load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    assert (second.area.pk, second.replaced) == (first.area.pk, True)
    assert sorted(Service.objects.values_list("name", flat=True)) == [
        "Short breaks for families",
        "Speech and language therapy",
    ]
    assert area_pack(second.area).rows("comments") == ()


def test_a_pack_with_an_error_changes_nothing(tmp_path: Path) -> None:
    """All or nothing: the old rows stay, no event is written, and every problem is told."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    tables["contributions"][0]["amount"] = "1,080"
    with pytest.raises(PackRefused) as refused:
        load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    assert [problem.column for problem in refused.value.problems] == ["age_max", "amount"]
    assert Service.objects.count() == 2
    assert AuditEvent.objects.count() == 1


def test_a_key_that_another_authority_has_is_refused(tmp_path: Path) -> None:
    """A pack that names an area that exists, with another authority code, does not replace it."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["area"][0]["place_code"] = "998"
    with pytest.raises(PackRefused) as refused:
        load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    assert "There is already an area “northshire”" in str(refused.value.problems[0])


def test_an_organisation_of_two_areas_is_one(tmp_path: Path) -> None:
    """Two packs that say the same of an organisation share it."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    load_pack(write(tmp_path / "2", southmere()), by=SYSTEM)
    assert Organisation.objects.filter(key="northshire-ccg").count() == 1
    assert Area.objects.count() == 2


def test_two_packs_that_disagree_about_an_organisation_are_not_both_loaded(tmp_path: Path) -> None:
    """The difference is a problem, with the row and both values."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = southmere()
    tables["organisations"][0]["name"] = "Northshire Clinical Commissioning Group"
    with pytest.raises(PackRefused) as refused:
        load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    problem = refused.value.problems[0]
    assert (problem.sheet, problem.row, problem.column) == ("organisations", 2, "name")
    assert "“Northshire CCG” in Northshire" in problem.message


def test_a_pack_may_mend_an_organisation_that_it_alone_lists(tmp_path: Path) -> None:
    """The area's own earlier words do not bind it, and the change is in the organisation's history."""
    load_pack(write(tmp_path / "1", northshire()), by=SYSTEM)
    tables = northshire()
    tables["organisations"][1]["ends"] = "2020-03-31"
    load_pack(write(tmp_path / "2", tables), by=SYSTEM)
    organisation = Organisation.objects.get(key="northshire-ccg")
    assert str(organisation.ends) == "2020-03-31"
    assert organisation.history.count() == 2


def renamed(tables: Tables) -> Tables:
    """The pack with another name for the organisation that both areas list."""
    for row in tables["organisations"]:
        if row["key"] == "northshire-ccg":
            row["name"] = "NHS Northshire CCG"
    return tables


def test_packs_that_change_a_shared_fact_alike_are_loaded_in_one_act(tmp_path: Path) -> None:
    """None could be loaded alone; together they can, with one audit event for each area."""
    load_packs(
        [write(tmp_path / "north-1", northshire()), write(tmp_path / "south-1", southmere())], by=SYSTEM
    )
    north, south = (
        write(tmp_path / "north-2", renamed(northshire())),
        write(tmp_path / "south-2", renamed(southmere())),
    )
    for alone in (north, south):
        with pytest.raises(PackRefused):
            load_packs([alone], by=SYSTEM)
    loaded = load_packs([north, south], by=SYSTEM)
    assert [(each.area.key, each.replaced) for each in loaded] == [("northshire", True), ("southmere", True)]
    assert Organisation.objects.get(key="northshire-ccg").name == "NHS Northshire CCG"
    events = AuditEvent.objects.order_by("id").values_list("action", "area_key", "detail__source")
    assert list(events) == [
        ("load-area", "northshire", "north-1"),
        ("load-area", "southmere", "south-1"),
        ("load-area", "northshire", "north-2"),
        ("load-area", "southmere", "south-2"),
    ]


def test_where_one_pack_has_an_error_none_is_loaded(tmp_path: Path) -> None:
    """All or nothing; the problems are told of each pack in its place."""
    tables = northshire()
    tables["services"][0]["age_max"] = "eighteen"
    with pytest.raises(PackRefused, match="The packs are refused: 1 problem") as refused:
        load_packs([write(tmp_path / "1", southmere()), write(tmp_path / "2", tables)], by=SYSTEM)
    assert [[problem.column for problem in each] for each in refused.value.of] == [[], ["age_max"]]
    assert not Area.objects.exists()
    assert not AuditEvent.objects.exists()


def test_packs_of_one_act_that_disagree_are_refused(tmp_path: Path) -> None:
    """Both hear of it, and nothing is loaded."""
    with pytest.raises(PackRefused) as refused:
        load_packs(
            [write(tmp_path / "1", northshire()), write(tmp_path / "2", renamed(southmere()))], by=SYSTEM
        )
    assert [[problem.column for problem in each] for each in refused.value.of] == [["name"], ["name"]]
    assert not Area.objects.exists()


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A missing folder or file is said in words."""
    with pytest.raises(Refused, match="There is no file or folder"):
        load_pack(tmp_path / "nothing", by=SYSTEM)


def test_the_number_of_statements_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    """Ten times the rows need no statement for each: they are written in batches."""
    load_pack(write(tmp_path / "other", southmere()), by=SYSTEM)
    counts = []
    for times in (5, 50):
        tables = southmere()
        tables["area"][0] |= {"key": f"southmere-{times}", "place_code": f"9{times:02}"}
        tables["organisations"] += [
            {"key": f"o-{times}-{n}", "name": f"Organisation {n}", "kind": "other"} for n in range(times)
        ]
        tables["services"] = [
            {"key": f"s-{n}", "name": f"Service {n}", "commissioners": "northshire-ccg"} for n in range(times)
        ]
        folder = write(tmp_path / str(times), tables)
        with CaptureQueriesContext(connection) as queries:
            load_pack(folder, by=SYSTEM)
        counts.append(len(queries))
    assert counts[1] <= counts[0] + 5
