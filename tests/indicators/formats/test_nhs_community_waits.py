"""The format nhs-community-waits, from good and bad files to facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldenthread.access.refusal import Refused
from goldenthread.indicators.catalogue import declared, source_indicator
from goldenthread.indicators.dimension import WAITING_SERVICES, WEEKS_WAITING
from goldenthread.indicators.facts import DERIVED, KNOWN, NOT_COLLECTED, PUBLISHED
from goldenthread.indicators.formats.nhs_community_waits.places import plain
from goldenthread.indicators.formats.nhs_community_waits.release import NHS_COMMUNITY_WAITS
from goldenthread.indicators.formats.nhs_community_waits.tables import month_in_name, month_of
from goldenthread.indicators.formats.nhs_community_waits.waiting_lists import adult_key, part_of
from goldenthread.methods.period import month_instant
from tests.indicators.formats.reading_files import facts, problems, read_file, write_csv

SLICE = Path(__file__).resolve().parents[2] / "data" / "nhs_chs_2025" / "nhs_community_waits_2025-10.zip"
HEADER = ["org_type", "org_code", "org_name", "service", "weeks_band", "waiting"]
MONTHS = ["service", "month", "waiting"]
SUBMITTERS = ["org_type", "org_name", "month", "non_submitters"]
SPEECH = "(CYP) Therapy interventions: Speech and language"
OCTOBER = month_instant(2025, 10)
NAME = "chs_waiting_oct2025_long.csv"


def row(
    band: str = "total", waiting: str = "10", service: str = SPEECH, code: str = "QHM", level: str = "ICB"
) -> list[str]:
    return [level, code, "NORTH EAST AND NORTH CUMBRIA", service, band, waiting]


def test_the_boards_of_the_four_areas() -> None:
    """October 2025, waiting and over 52 weeks: the North East's speech and language 3,218 and 72, and the others."""
    understood, rows = read_file(NHS_COMMUNITY_WAITS, SLICE)
    assert (understood.release, problems(rows)) == ("October 2025", [])
    found = facts(rows)
    expected = {
        ("QHM", "community-paediatrics"): (2713, 664),
        ("QHM", "speech-and-language"): (3218, 72),
        ("QHM", "physiotherapy"): (2402, 45),
        ("QHM", "occupational-therapy"): (1253, 0),
        ("QJ2", "community-paediatrics"): (3164, 2212),
        ("QJ2", "speech-and-language"): (884, 1),
        ("QJ2", "physiotherapy"): (273, 75),
    }
    for (board, service), (waiting, over) in expected.items():
        part = f"waiting-service={service}"
        assert found[board, OCTOBER, "children-waiting", part] == (waiting, KNOWN, 0, PUBLISHED)
        long = [
            found[board, OCTOBER, "children-waiting", f"{part};weeks-waiting={weeks}"][0] or 0
            for weeks in ("52-104", "104+")
        ]
        assert sum(long) == over, (board, service)


def test_englands_total_is_the_printed_one() -> None:
    """304,042 in October as the table of months prints it; a board's total is added up, and says so."""
    found = facts(read_file(NHS_COMMUNITY_WAITS, SLICE)[1])
    assert found["E92000001", OCTOBER, "children-waiting", ""] == (304042, KNOWN, 0, PUBLISHED)
    assert found["E92000001", month_instant(2025, 4), "children-waiting", ""][0] == 322510
    assert found["QHM", OCTOBER, "children-waiting", ""][3] == DERIVED
    assert found["QHM", month_instant(2025, 4), "community-waits-non-submitters", ""][0] == 0
    assert found["E92000001", OCTOBER, "community-waits-non-submitters", ""][0] == 2


def test_nobody_submitted_is_not_zero(tmp_path: Path) -> None:
    """An empty cell is not collected; a 0 is 0, and is in the total; the total has what was submitted."""
    path = write_csv(tmp_path / NAME, [HEADER, row(waiting=""), row("0-1", "0"), row("1-2", "4")])
    found = facts(read_file(NHS_COMMUNITY_WAITS, path)[1])
    part = "waiting-service=speech-and-language"
    assert found["QHM", OCTOBER, "children-waiting", part][:2] == (None, NOT_COLLECTED)
    assert found["QHM", OCTOBER, "children-waiting", f"{part};weeks-waiting=0-1"][:2] == (0, KNOWN)
    assert found["QHM", OCTOBER, "children-waiting", "weeks-waiting=1-2"] == (4, KNOWN, 0, DERIVED)
    assert ("QHM", OCTOBER, "children-waiting", "") not in found


def test_bands_that_do_not_add_up_are_said_and_kept(tmp_path: Path) -> None:
    """10 in all, 9 in the bands: both are kept, and the preview says so."""
    path = write_csv(tmp_path / NAME, [HEADER, row(), row("0-1", "9")])
    said, rows = read_file(NHS_COMMUNITY_WAITS, path)
    assert not problems(rows)
    assert "total 10, bands 9" in said.notes[0]
    part = "waiting-service=speech-and-language"
    found = facts(rows)
    assert found["QHM", OCTOBER, "children-waiting", part][0] == 10
    assert found["QHM", OCTOBER, "children-waiting", f"{part};weeks-waiting=0-1"][0] == 9


def test_a_provider_is_kept_by_its_code_and_adults_are_the_sources_own(tmp_path: Path) -> None:
    """A provider is in no list of ours; a service for adults is a catalogue row under its own title."""
    podiatry = "(A) Podiatry and podiatric surgery"
    rows = [HEADER, row(code="RXP", level="Provider"), row(service=podiatry)]
    read = read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / NAME, rows))[1]
    assert read[0].items[0].place.kind == "NHS provider"
    assert ("QHM", OCTOBER, "nhs-community-waits.adult-podiatry-and-podiatric-surgery", "") in facts(read)
    assert part_of(podiatry) == (adult_key("Podiatry and podiatric surgery"), "")
    title = source_indicator("nhs-community-waits", adult_key("Podiatry and podiatric surgery"))
    assert title is not None and title.title == podiatry


@pytest.mark.parametrize(
    ("bad", "column"),
    [
        (row(waiting="*"), "waiting"),
        (row(waiting="1,234"), "waiting"),
        (row(band="5-6"), "weeks_band"),
        (row(service="(CYP) Something new"), "service"),
        (row(service="Speech and language"), "service"),
        (row(code="QZZ"), "org_code"),
        (row(code="Y63"), "org_code"),
        (row(code="", level="Provider"), "org_code"),
        (row(level="Council"), "org_type"),
    ],
)
def test_what_cannot_be_read_is_a_problem(tmp_path: Path, bad: list[str], column: str) -> None:
    """An undeclared marker, band, service, place or level: the row is rejected, the others are read."""
    path = write_csv(tmp_path / NAME, [HEADER, bad, row("0-1", "3")])
    rows = read_file(NHS_COMMUNITY_WAITS, path)[1]
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(2, column)]
    assert facts(rows)


def test_the_other_tables_have_problems_too(tmp_path: Path) -> None:
    """A month that is none, a board that no name fits, and the same fact twice in each table."""
    months = [MONTHS, [SPEECH, "Oct-25", "1"], [SPEECH, "Oct-25", "1"], [SPEECH, "October", "1"]]
    rows = read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / "m.csv", months))[1]
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(3, "service"), (4, "month")]
    board = ["ICB", "Derby and Derbyshire", "Oct-25", "1"]
    submitters = [SUBMITTERS, board, board, ["ICB", "Narnia", "Oct-25", "1"]]
    rows = read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / "s.csv", submitters))[1]
    assert [(number, where) for number, where, _, _ in problems(rows)] == [(3, "org_name"), (4, "org_name")]
    assert list(facts(rows)) == [("QJ2", OCTOBER, "community-waits-non-submitters", "")]
    twice = write_csv(tmp_path / NAME, [HEADER, row(), row(waiting="11")])
    assert [number for number, *_ in problems(read_file(NHS_COMMUNITY_WAITS, twice)[1])] == [3]


def test_another_file_is_refused(tmp_path: Path) -> None:
    """The wrong file, a missing and a renamed column, a table without a month, and a table twice."""
    with pytest.raises(Refused, match="is not a table of the NHS's community waiting lists"):
        read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / "x.csv", [["time_period", "la_name"]]))
    with pytest.raises(Refused, match="missing: weeks_band"):
        read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / NAME, [[n for n in HEADER if n != "weeks_band"]]))
    renamed = ["band" if name == "weeks_band" else name for name in HEADER]
    with pytest.raises(Refused, match=r"not known: band"):
        read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / NAME, [renamed]))
    with pytest.raises(Refused, match="does not say which month"):
        read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / "waiting.csv", [HEADER, row()]))
    for name in ("oct2025_a.csv", "oct2025_b.csv"):
        write_csv(tmp_path / "both" / name, [HEADER, row()])
    with pytest.raises(Refused, match="are both"):
        read_file(NHS_COMMUNITY_WAITS, tmp_path / "both")


def test_a_byte_order_mark_and_windows_1252_are_read(tmp_path: Path) -> None:
    """The mark is no part of the first column; other bytes are named in the preview."""
    rows = [HEADER, row()]
    assert facts(read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / NAME, rows, "utf-8-sig"))[1])
    named = ["Provider", "RXP", "SOINS À DOMICILE", SPEECH, "total", "1"]
    said, read = read_file(NHS_COMMUNITY_WAITS, write_csv(tmp_path / NAME, [HEADER, named], "cp1252"))
    assert facts(read) and "Windows-1252" in said.notes[0]


def test_words_that_must_agree() -> None:
    """Every service and band has its words, months are read as printed, names of boards in any case."""
    assert set(declared()["children-waiting"].dimensions) == {"waiting-service", "weeks-waiting"}
    assert (len(WAITING_SERVICES), len(WEEKS_WAITING)) == (17, 8)
    assert (month_of("Oct-25"), month_of("10-25"), month_of("Okt-25")) == (OCTOBER, None, None)
    assert (month_in_name(NAME), month_in_name("October 2025.csv"), month_in_name("x.csv")) == (
        OCTOBER,
        OCTOBER,
        None,
    )
    assert plain("NHS Hampshire and Isle of Wight Integrated Care Board") == plain(
        "Hampshire and Isle Of Wight"
    )
