"""An area's own series on every page and in every file: for its people alone, and no hidden count can be worked out."""

from __future__ import annotations

import csv
import io
import json
import random
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import product

import pytest
from django.core.cache import cache
from django.test import Client
from python_calamine import CalamineWorkbook

from goldenthread.access.models import AuditEvent
from goldenthread.home.charts.own_series import own_chart
from goldenthread.home.own_series import kind_title, own_series
from goldenthread.home.tables.own_series import own_readings_table
from goldenthread.indicators.actions.output_policies import choose_policy
from goldenthread.indicators.outputs import CHECK
from goldenthread.indicators.queries import figures
from goldenthread.intake.actions import accept_upload, read_upload, receive_upload
from goldenthread.intake.models import Upload
from goldenthread.methods.breakdown import Breakdown, breakdown_of
from goldenthread.project.cli import main
from goldenthread.publishing.part import document_kinds
from tests.cast import Cast, gather, signed_in_as
from tests.methods.disclosure.solving import MOST, Solver

pytestmark = pytest.mark.django_db
KEY = "own-999-referrals"
PAGE = f"/areas/northshire/indicators/{KEY}/"
SEXES = {"female": "Female", "male": "Male"}
NEEDS = {"asd": "Autistic spectrum disorder", "semh": "Social, emotional and mental health"}
MONTHS = ("2025-04", "2025-05", "2025-06")
QUARTER = "2025-04/2025-06"
HEADER = [
    "indicator", "month", "period_start", "period_end", "statistic", "unit", "value", "numerator", "denominator",
    "sex", "need",
]  # fmt: skip
Counts = dict[tuple[Breakdown, str], int]


@pytest.fixture
def cast(settings: object, tmp_path: object) -> Cast:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]
    cache.clear()
    return gather()


def send(cast: Cast, rows: list[list[str]]) -> Upload:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([HEADER, *rows])
    analyst = cast.people["analyst"]
    upload = receive_upload(
        by=analyst,
        format_key="own-series",
        file_name="own.csv",
        pieces=[text.getvalue().encode()],
        area=cast.northshire,
    )
    upload = read_upload(by=analyst, upload=upload)
    assert upload.state == "previewed", upload.refusal
    return accept_upload(by=analyst, upload=upload)


def count(value: int, month: str = "2025-04", sex: str = "", need: str = "") -> list[str]:
    return ["Referrals", month, "", "", "count", "children", str(value), "", "", sex, need]


def rows_of(counts: Counts) -> list[list[str]]:
    rows = []
    for (part, when), value in counts.items():
        named = dict(part)
        row = count(value, when, SEXES.get(named.get("sex", ""), ""), NEEDS.get(named.get("need", ""), ""))
        if when == QUARTER:
            row[1:4] = ["", "2025-04-01", "2025-06-30"]
        rows.append(row)
    return rows


def children(made: random.Random, number: int) -> Counts:
    """Made-up children by month: totals, sexes, needs, both together, and the quarter."""
    them = [
        (made.choice(MONTHS), made.choice((*SEXES, "female")), made.choice((*NEEDS, "asd", "asd")))
        for _ in range(number)
    ]
    parts: list[dict[str, str]] = [{}]
    parts += [{"sex": sex} for sex in SEXES] + [{"need": need} for need in NEEDS]
    parts += [{"sex": sex, "need": need} for sex, need in product(SEXES, NEEDS)]
    found: Counts = {}
    for part in parts:
        for when in (*MONTHS, QUARTER):
            found[breakdown_of(part), when] = sum(
                when in (month, QUARTER) and part.get("sex", sex) == sex and part.get("need", need) == need
                for month, sex, need in them
            )
    return found


class Tables(HTMLParser):
    """The text of every cell of every table of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[str]]] = []
        self._in = False

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append("")
            self._in = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._in = False

    def handle_data(self, data: str) -> None:
        if self._in:
            self.tables[-1][-1][-1] += data


Read = tuple[Breakdown, str, str]  # the part, the period, and what is said of it


def read_everything(client: Client, capsys: pytest.CaptureFixture[str]) -> Iterator[tuple[str, Read]]:
    """What each page and file says of each part and period, by the name of its policy."""
    page = client.get(PAGE).content.decode()
    policy = "suppress_lt5_secondary" if "policy suppress_lt5_secondary" in page else "nhs_star7_round5"
    parser = Tables()
    parser.feed(page)
    for table in parser.tables:
        for read in _of_table(table):
            yield policy, read
    for name in ("readings", "by-sex", "by-need", "by-need-sex"):
        for form in ("csv", "xlsx"):
            body = client.get(f"{PAGE}?download={name}&as={form}").content
            if form == "csv":
                rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"))))
                assert ", version 1" in rows[1][-1] and rows[1][-1].startswith("nhs_star7_round5")
            else:
                sheet = CalamineWorkbook.from_filelike(io.BytesIO(body)).get_sheet_by_index(0).to_python()
                rows = [[_plain(cell) for cell in row] for row in sheet]
            for read in _of_table(rows):
                yield "nhs_star7_round5", read
    rows = list(csv.reader(io.StringIO(client.get(f"{PAGE}chart.csv").content.decode("utf-8-sig"))))
    for row in rows[1:]:
        if row[1] in MONTHS:
            yield "nhs_star7_round5", ((), row[1], row[2])
    change = list(csv.reader(io.StringIO(client.get(f"{PAGE}change.csv").content.decode("utf-8-sig"))))
    for row in change[1:]:
        if row[1][:7] in MONTHS and row[1].startswith("2025") and row[2]:
            yield (
                "nhs_star7_round5",
                ((), row[1][:7] if row[1][:7] in MONTHS else QUARTER, row[2].removesuffix(".0")),
            )
    capsys.readouterr()
    for by in ("", "sex", "need", "need,sex"):
        main(
            ["figures", "--place", "999", "--indicator", KEY, "--json", *(["--breakdown", by] if by else [])]
        )
        for each in json.loads(capsys.readouterr().out):
            assert each["disclosure_policy"] == "nhs_star7_round5"
            when = each["period"] if each["period"] == QUARTER else each["period"][:7]
            said = str(each["value"]) if each["value"] is not None else each["availability"]
            yield "nhs_star7_round5", (breakdown_of(each["breakdown"]), when, said)


def _plain(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell == int(cell) else str(cell)


_PERIODS = {"during April 2025": "2025-04", "during May 2025": "2025-05", "during June 2025": "2025-06",
            "April to June 2025": QUARTER}  # fmt: skip
_PARTS = {label: {"sex": code} for code, label in SEXES.items()} | {
    label: {"need": code} for code, label in NEEDS.items()
}


def _part(text: str) -> Breakdown | None:
    found: dict[str, str] = {}
    for label, part in _PARTS.items():
        if label in text:
            found |= part
    return breakdown_of(found) if found else None


def _of_table(rows: list[list[str]]) -> Iterator[Read]:
    """A table of periods down, or of parts down and periods across."""
    header: dict[int, str] = {}
    for row in rows:
        cells = [" ".join(cell.split()) for cell in row]
        across = {at: _PERIODS[cell] for at, cell in enumerate(cells) if cell in _PERIODS and at}
        if across:
            header = across
        elif cells and cells[0] in _PERIODS and len(cells) > 1:
            yield (), _PERIODS[cells[0]], cells[1]
        elif cells and header and (part := _part(cells[0])):
            for at, when in header.items():
                yield part, when, cells[at]


def meaning(said: str, policy: str) -> tuple[int, int]:
    number = said.replace(",", "")
    if not number.isdigit():
        return 1, 7 if "too few" in said or said == "low" else MOST
    value = int(number)
    if policy == "nhs_star7_round5" and value:
        return max(value - 2, 8), value + 2
    return value, value


def attack(reads: list[tuple[str, Read]], release: str, solver: Solver) -> set[tuple[Breakdown, str]]:
    """Put all that was read into the sums; gives what is hidden somewhere."""
    hidden = set()
    for policy, (part, when, said) in reads:
        low, high = meaning(said, policy)
        if low != high:
            hidden.add((part, when))
        solver.know((release, part, when), low, high)
    names = {key[1:] for key in solver.bounds if isinstance(key, tuple) and key[0] == release}
    for part, when in sorted(names, key=repr):
        for kind, codes in (("sex", SEXES), ("need", NEEDS)):
            if kind not in dict(part):
                parts = [breakdown_of([*part, (kind, code)]) for code in codes]
                if all((each, when) in names for each in parts):
                    solver.adds_up((release, part, when), [(release, each, when) for each in parts])
        if when == QUARTER and all((part, month) in names for month in MONTHS):
            solver.adds_up((release, part, when), [(release, part, month) for month in MONTHS])
    return hidden


@pytest.mark.parametrize(("policy", "seed"), [("nhs_star7_round5", 1), ("suppress_lt5_secondary", 2)])
def test_no_hidden_count_can_be_worked_out(
    cast: Cast, capsys: pytest.CaptureFixture[str], policy: str, seed: int
) -> None:
    """A random table of small numbers is sent, and a few children later once more. All that there is to read of it
    (pages, CSV, Excel, charts, control charts, the command line) is put into sums, of both releases, and solved."""
    made = random.Random(seed)
    if policy != "nhs_star7_round5":
        choose_policy(
            by=cast.people["analyst"], area=cast.northshire, output="pages", policy=policy, reason="Agreed."
        )
    first, added = children(made, 45), children(made, 3)
    solver, hidden = Solver(), set()
    client = signed_in_as(cast.people["parent-carer-forum"])
    for release, counts in (("first", first), ("second", {key: first[key] + added[key] for key in first})):
        send(cast, rows_of(counts))
        cache.clear()
        reads = list(read_everything(client, capsys))
        assert {read[:2] for _, read in reads} == set(counts)
        for how, (part, when, said) in reads:
            low, high = meaning(said, how)
            assert low <= counts[part, when] <= high, (how, part, when, said)
        hidden |= {(release, *each) for each in attack(reads, release, solver)}
    for part, when in first:
        solver.adds_up(("second", part, when), [("first", part, when), ("added", part, when)])
    truth = {("first", *key): first[key] for key in first} | {
        ("second", *key): first[key] + added[key] for key in first
    }
    small = sorted((name for name in hidden if 0 < truth[name] <= 4), key=repr)
    assert small
    for name in made.sample(small, min(len(small), 12)):
        assert not solver.is_told(name, truth[name]), (policy, seed, name)


def test_for_the_people_of_the_area_alone(cast: Cast) -> None:
    """Another area's people, and an NHS board's officer of no such area, find nothing; every role of the area does."""
    send(cast, [count(23), count(20, "2025-05")])
    ways = ("", "change/", "change.csv", "chart.csv", "chart.svg")
    for role in ("parent-carer-forum", "board-member", "analyst"):
        client = signed_in_as(cast.people[role])
        assert client.get(PAGE).status_code == 200
    assert [client.get(PAGE + way).status_code for way in ways] == [200] * len(ways)
    outside = signed_in_as(cast.outsider)
    for way in ways:
        assert outside.get(PAGE + way).status_code == 404
        assert outside.get((PAGE + way).replace("northshire", "southmere")).status_code == 404
        assert Client().get(PAGE + way).status_code == 302
    everywhere = signed_in_as(cast.everywhere)
    assert everywhere.get(PAGE.replace("northshire", "southmere")).status_code == 404


def test_nothing_that_goes_further_says_anything_of_it(cast: Cast) -> None:
    """Public pages, regions and documents are the same with and without it."""
    ways = ("/public/", "/public/northshire/", "/regions/")
    ways += tuple(f"/areas/northshire/publish/documents/{key}/" for key in document_kinds())
    client = signed_in_as(cast.people["board-member"])

    def everything() -> list[bytes]:
        cache.clear()
        return [
            re.sub(
                rb'(csrfmiddlewaretoken" value|nonce)="[^"]+"',
                b"",
                (client if "documents" in way else Client()).get(way).content,
            )
            for way in ways
        ]

    assert client.get(ways[-1]).status_code == 200
    before = everything()
    send(cast, [count(23), count(20, "2025-05")])
    assert everything() == before


def test_its_pages_say_what_they_are(cast: Cast) -> None:
    """The list, the series, change and noise, and that it is not to be published."""
    send(cast, [count(23, month) for month in MONTHS])
    client = signed_in_as(cast.people["board-member"])
    assert b"Referrals" in client.get("/areas/northshire/understand/own-series/").content
    page = client.get(PAGE).content.decode()
    assert "Do not publish" in page and "nhs_star7_round5, version 1" in page
    assert b"Referrals (own series)" in client.get("/areas/northshire/understand/change/").content
    assert b"Referrals (own series)" in client.get(f"{PAGE}change/").content
    (found,) = own_series(cast.northshire, cast.northshire.opens_on)
    assert (found.title, found.name, found.better, found.kinds) == ("Referrals", "referrals", "neither", ())
    assert [name for name, _ in found.comparisons()] == ["the period before"]
    assert own_chart(found).policy == own_readings_table(found).policy
    assert kind_title(("need", "sex")) == "Primary need and sex"
    assert own_series(cast.southmere, cast.southmere.opens_on) == []


def test_the_analyst_checks_what_was_sent(cast: Cast) -> None:
    """Before it is accepted the numbers stand there as they are, for those who import the area's data alone."""
    text = "\n".join(",".join(row) for row in [HEADER, count(3, sex="Female"), count(23)])
    analyst = cast.people["analyst"]
    upload = receive_upload(
        by=analyst, format_key="own-series", file_name="own.csv", pieces=[text.encode()], area=cast.northshire
    )
    read_upload(by=analyst, upload=upload)
    page = signed_in_as(analyst).get(f"/data/{upload.pk}/").content.decode()
    assert "as they were sent" in page and re.search(r">\s*3\s*<", page)
    assert signed_in_as(cast.outsider).get(f"/data/{upload.pk}/").status_code == 404
    assert figures(indicator=KEY, place="999", output=CHECK) == []


def test_an_analyst_chooses_and_others_do_not(cast: Cast) -> None:
    """The page says what holds; the choice has a reason and is on the record; what is weaker is refused in words."""
    way = "/areas/northshire/understand/own-series/disclosure/"
    client = signed_in_as(cast.people["analyst"])
    assert client.get(way).status_code == 200
    said = {"output": "pages", "policy": "suppress_lt5_secondary", "reason": "Agreed in May."}
    assert client.post(way, {**said, "reason": ""}).status_code == 200
    assert client.post(way, {**said, "output": "files", "policy": "round5_only"}).status_code == 409
    assert client.post(way, said).status_code == 302
    assert AuditEvent.objects.filter(action="choose-disclosure-policy").count() == 1
    assert b"Agreed in May." in client.get(way).content
    other = signed_in_as(cast.people["provider"])
    assert other.get(way).status_code == 200 and other.post(way, said).status_code == 404
    assert signed_in_as(cast.outsider).post(way, said).status_code == 404


def test_a_month_is_written_once_on_the_axes(cast: Cast) -> None:
    """2025-04, and not 2025-04/2025-04, on the chart of the series and on its control chart."""
    send(cast, [count(23 + at, month) for at, month in enumerate(MONTHS)])
    client = signed_in_as(cast.people["analyst"])
    for way in ("chart.csv", "change.json"):
        said = client.get(PAGE + way).content.decode()
        assert "2025-04" in said and "2025-04/2025-04" not in said
