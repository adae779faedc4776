"""What the page of one record says."""

from pathlib import Path

import pytest

from goldenthread.intake import record_page
from goldenthread.intake.cell import Value
from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.intake.queries.layouts import layouts_by_key
from goldenthread.intake.record_page import NOT_SHOWN, PROTECTED, Said, heading, lines, referring, related_in
from tests.intake.packs import northshire, pack_of, write

EVERYTHING = frozenset({"see-area", "see-money"})


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    tables = northshire()
    tables["evidence"] = [{"key": "e-1", "title": "Minutes", "kind": "document"}]
    tables["links"].append(
        {
            "key": "link-2",
            "from_sheet": "evidence",
            "from_key": "e-1",
            "relation": "evidence for",
            "to_sheet": "priorities",
            "to_key": "priority-1",
        }
    )
    return pack_of(write(tmp_path, tables))


def line_of(pack: Pack, sheet: str, title: str, permissions: frozenset[str] = EVERYTHING) -> record_page.Line:
    found = lines(pack, pack.rows(sheet)[0], permissions)
    return next(line for line in found if line.title == title)


def test_every_column_is_said_with_its_title(pack: Pack) -> None:
    """Nothing that is recorded is left out: a line for each column but the key and the document."""
    titles = [line.title for line in lines(pack, pack.rows("strategies")[0], EVERYTHING)]
    assert titles == ["Title", "From", "To", "From age", "To age", "Status", "Vision", "Owner"]


def test_a_reference_names_the_record_that_it_leads_to(pack: Pack) -> None:
    """References show titles, each with the record it stands for."""
    assert line_of(pack, "actions", "Services").items == (
        Said("Speech and language therapy", ("services", "speech-therapy")),
        Said("Short breaks", ("services", "short-breaks")),
    )


def test_what_is_empty_is_said_in_words(pack: Pack) -> None:
    """A date that is missing is not known, a choice or a name is not recorded; neither is a blank or a nought."""
    assert line_of(pack, "services", "Level of commissioning").nothing == "not recorded"
    assert line_of(pack, "strategies", "To age").nothing == "not known"
    assert line_of(pack, "strategies", "To age").items == ()


def test_an_age_of_nought_is_said(pack: Pack) -> None:
    """0 is an answer."""
    assert line_of(pack, "services", "From age").items == (Said("0"),)


def test_money_is_for_those_who_may_see_it(pack: Pack) -> None:
    """Without the permission the amount is not there, and the page says why."""
    assert line_of(pack, "contributions", "Amount in pounds").items == (Said("1,724,589.10"),)
    hidden = line_of(pack, "contributions", "Amount in pounds", frozenset({"see-area"}))
    assert (hidden.items, hidden.nothing) == ((), NOT_SHOWN)


def test_the_page_says_who_names_the_record(pack: Pack) -> None:
    """What points at a record is grouped by sheet and column."""
    priority = pack.rows("priorities")[0]
    assert next(
        (group.title, [item.text for item in group.items]) for group in referring(pack, priority)
    ) == (
        "Actions (priority)",
        ["Agree a joint pathway, in “plain” words and publish it"],
    )


def test_many_that_name_it_are_cut_with_their_number(tmp_path: Path) -> None:
    """Five thousand actions do not make a page of five thousand lines."""
    tables = northshire()
    tables["actions"] = [
        {"key": f"a-{n}", "text": f"Action {n}", "priority": "priority-1"} for n in range(60)
    ]
    pack = pack_of(write(tmp_path, tables))
    group = referring(pack, pack.rows("priorities")[0])[0]
    assert (len(group.items), group.more) == (25, 35)


def test_evidence_is_found_through_links(pack: Pack) -> None:
    """A row of links joins evidence and comments to what they are about."""
    priority = pack.rows("priorities")[0]
    assert related_in(pack, priority, "evidence") == [Said("Minutes", ("evidence", "e-1"))]
    assert related_in(pack, priority, "comments") == [Said("-Waiting is too long", ("comments", "comment-1"))]
    assert related_in(pack, pack.rows("priorities")[1], "evidence") == []


def test_two_ways_of_naming_one_kind_are_told_apart(pack: Pack) -> None:
    """A service names its commissioners and its providers: both are organisations."""
    group = pack.rows("organisations")[1]
    assert "Services (commissioners)" in [each.title for each in referring(pack, group)]


def test_words_of_our_own_say_so(pack: Pack) -> None:
    """A short title is not the document's, and the line says it."""
    autism = lines(pack, pack.rows("priorities")[1], EVERYTHING)
    assert [line.title for line in autism if line.note] == ["Short title"]


def test_the_whole_text_heads_a_page_where_it_is_short_enough() -> None:
    """Short words of our own give way to the document's up to 120 characters; a reference never heads a page."""
    layouts = layouts_by_key()

    def headed(sheet: str, title: str, /, **values: Value) -> str:
        return heading(PackRecord(sheet, "k", title, values), layouts[sheet])

    assert headed("priorities", "Support", title="Support and self help") == "Support and self help"
    assert headed("actions", "Short", text="x" * 121) == "Short"
    assert headed("joint_arrangements", "Speech therapy", service="salt") == "Speech therapy"


def test_a_number_that_nobody_has_published_is_on_no_page(tmp_path: Path) -> None:
    """Only those who keep the pack see it; one that a document states stands as it is. Which it is, its row says."""
    wait = {"service": "speech-therapy", "measure": "still waiting", "value": "3", "bands": "0-4=2; 4-12=1"}
    tables = northshire()
    tables["wait_readings"] = [
        {**wait, "key": "own"},
        {**wait, "key": "printed", "document": tables["documents"][0]["key"]},
    ]
    pack = pack_of(write(tmp_path, tables))
    own, printed = pack.rows("wait_readings")

    def said_of(record: PackRecord, permissions: frozenset[str]) -> dict[str, tuple[list[str], str]]:
        every = lines(pack, record, permissions)
        return {line.title: ([item.text for item in line.items], line.nothing) for line in every}

    for name in ("Value", "Still waiting by band"):
        assert said_of(own, EVERYTHING)[name] == ([], PROTECTED)
        assert said_of(own, EVERYTHING | {"load-areas"})[name][0]
        assert said_of(printed, EVERYTHING)[name][0]
    assert said_of(own, EVERYTHING)["How many"][1] == "not known"
