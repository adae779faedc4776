"""Make area packs of places that do not exist, for tests and measurements: the same seed gives the same bytes.

    .venv/bin/python tools/make_areas.py --areas 20 --seed 1 --out DIR

Every declared sheet has rows and every declared column is filled in some of them, also those that somebody adds later.
Names are made up. The codes are those of real authorities unless `--codes made-up` is asked for, so that the pages show
published figures beside the made-up records; what an area says about itself tells so.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goldenthread.intake.layout import Column, Layout

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

Row = dict[str, str]
Tables = dict[str, list[Row]]

# Rows of each sheet at size 1, about as many as real areas have; a sheet that is not named has five.
ROWS: Mapping[str, int] = {
    "documents": 4, "bodies": 16, "needs_assessments": 8, "outcomes": 4, "aims": 7, "priorities": 8, "findings": 40,
    "gaps": 10, "success_statements": 24, "commitments": 50, "actions": 36, "action_updates": 30, "enablers": 18,
    "linked_strategies": 14, "services": 45, "joint_arrangements": 15, "contributions": 30, "contracts": 15,
    "agreements": 5, "evidence": 30, "area_indicators": 16, "indicator_set_members": 14, "stated_figures": 90,
    "stated_changes": 12, "survey_results": 6, "engagements": 25, "comments": 40, "responses": 15, "duties": 18,
    "improvements": 60, "links": 80, "posts": 8, "body_members": 30, "report_schedules": 8, "risks": 6,
    "matrix_cells": 40, "strategies": 1, "indicator_sets": 1, "strategy_versions": 3, "publications": 4,
}  # fmt: skip
FIRST = ("Alder", "Birk", "Cold", "Dun", "Elm", "Fern", "Garth", "Hazel", "Ingle", "Kestrel", "Lark", "Marsh", "Nether",
         "Oak", "Pike", "Quarry", "Rowan", "Stan", "Thorn", "Upper", "Willow", "Yarrow")  # fmt: skip
LAST = ("mere", "shire", "wold", "ford", "combe", "dale", "ness", "moor", "bourne", "stead")
VERBS = (
    "Improve",
    "Review",
    "Extend",
    "Agree",
    "Publish",
    "Commission together",
    "Shorten the wait for",
    "Simplify",
)
THINGS = ("speech and language therapy", "short breaks", "the neurodevelopmental pathway", "occupational therapy",
          "equipment and adaptations", "support in early years", "the Local Offer", "advice for EHC assessments",
          "mental health support in schools", "preparation for adulthood", "personal budgets",
          "specialist nursing")  # fmt: skip
WHOM = ("children under five", "young people aged 16 to 25", "autistic children", "families of disabled children",
        "children in care", "pupils without a plan", "all children with SEND")  # fmt: skip
TITLES = (
    "Head of SEND",
    "Commissioning manager",
    "Principal educational psychologist",
    "Director of nursing",
)
POSTS = ("Designated Clinical Officer", "Designated Medical Officer", "Designated Social Care Officer",
         "Joint commissioning manager")  # fmt: skip
NATIONAL = ("ehc-plans", "plans-in-20-weeks", "ehc-requests", "new-ehc-plans")
LINKS = (("actions", "answers", "gaps"), ("findings", "evidence for", "priorities"),
         ("services", "answers", "gaps"), ("area_indicators", "measures", "priorities"),
         ("services", "delivers", "actions"))  # fmt: skip
OPENS = date(2024, 4, 1)
AREAS_OF_A_BOARD = 7


@dataclass(frozen=True)
class MadeUp:
    """One area to make: its name and key, the code of its place, and the NHS board that it shares with others."""

    name: str
    key: str
    place_code: str
    board_key: str
    board_name: str


def made_up(areas: int, seed: int, codes: Sequence[str]) -> list[MadeUp]:
    """Names that no place has; each board has seven areas, the last one those that are left."""
    from goldenthread.records.place_list import listed_places

    real = {place.name.casefold() for place in listed_places().values()}
    chance = Random(f"areas {seed}")
    names = [f"{first}{last}" for first in FIRST for last in LAST if f"{first}{last}".casefold() not in real]
    chance.shuffle(names)
    chosen, boards = names[:areas], names[areas:]
    return [
        MadeUp(
            name,
            name.lower(),
            codes[number],
            f"nhs-{boards[number // AREAS_OF_A_BOARD].lower()}-icb",
            f"NHS {boards[number // AREAS_OF_A_BOARD]} Integrated Care Board",
        )
        for number, name in enumerate(chosen)
    ]


def place_codes(areas: int, how: str) -> list[str]:
    """Made-up codes below 200, which no authority has; or authorities that stand, without those of the real packs,
    the North East and the East Midlands first, of which the slice for tests has every figure."""
    from goldenthread.records.place_list import AUTHORITY, listed_places

    if how == "made-up":
        return [f"{number:03}" for number in range(100, 100 + areas)]
    taken = {_place_code(path) for path in (ROOT / "areas").glob("*/area.csv")}
    standing = [
        place
        for place in listed_places().values()
        if place.kind == AUTHORITY and place.stands_on(OPENS) and place.code not in taken
    ]
    near = ("E12000001", "E12000004")
    standing.sort(
        key=lambda place: (near.index(place.region) if place.region in near else len(near), place.code)
    )
    return [place.code for place in standing][:areas]


def _place_code(path: Path) -> str:
    import csv

    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.DictReader(file))["place_code"]


def make_tables(area: MadeUp, seed: int, layouts: Sequence[Layout], size: float = 1.0) -> Tables:
    """Every sheet's rows as the text of their cells, in the order of the sheets."""
    maker = _Maker(area, Random(f"{area.key} {seed}"), layouts, size)
    return {layout.key: maker.rows(layout) for layout in layouts}


class _Maker:
    """Fills sheets one after another. Keys are known beforehand, so that a cell can name a row made later."""

    def __init__(self, area: MadeUp, chance: Random, layouts: Sequence[Layout], size: float) -> None:
        self.area, self.chance = area, chance
        self.fixed = _fixed(area)
        self.keys = {
            layout.key: [row["key"] for row in self.fixed[layout.key]]
            if layout.key in self.fixed
            else [f"{layout.key.replace('_', '-')}-{n}" for n in range(1, self._count(layout.key, size) + 1)]
            for layout in layouts
        }

    @staticmethod
    def _count(sheet: str, size: float) -> int:
        one_only = sheet in ("strategies", "indicator_sets", "publications")
        return ROWS.get(sheet, 5) if one_only else max(2, round(ROWS.get(sheet, 5) * size))

    def rows(self, layout: Layout) -> list[Row]:
        if layout.key in self.fixed:
            return [{name: row.get(name, "") for name in layout.header} for row in self.fixed[layout.key]]
        return [self._row(layout, number, key) for number, key in enumerate(self.keys[layout.key])]

    def _row(self, layout: Layout, number: int, key: str) -> Row:
        row: Row = {"key": key}
        special = _SPECIAL.get(layout.key)
        known = special(self, number) if special is not None else {}
        for column in layout.columns:
            if column.name not in row:
                row[column.name] = (
                    known[column.name] if column.name in known else self._cell(layout, column, number)
                )
        return {name: row[name] for name in layout.header}

    def _cell(self, layout: Layout, column: Column, number: int) -> str:
        """By the kind of the column; what need not be there is empty in one row of four."""
        from goldenthread.intake import cell

        declared = column.declared
        if not declared.required and self.chance.random() < 0.25:
            return ""
        if column.is_reference:
            return self._keys(layout, column, number, many=column.kind == cell.REFERENCES)
        if column.kind == cell.CHOICE:
            return self.chance.choice(declared.choices)
        if column.name in _BY_NAME:
            return _BY_NAME[column.name](self)
        by_kind: Mapping[str, Callable[[], str]] = {
            cell.DATE: lambda: self.day(2022, 2024),
            cell.LOOSE_DATE: lambda: self.month(2022, 2024),
            cell.NUMBER: lambda: str(self.chance.randint(1, 100)),
            cell.WHOLE_NUMBER: lambda: str(self.chance.randint(1, 36)),
            cell.LIST: lambda: "; ".join(self.chance.sample(TITLES, 2)),
        }
        if column.kind in by_kind:
            return by_kind[column.kind]()
        return self.sentence(column.longest)

    def _keys(self, layout: Layout, column: Column, number: int, *, many: bool) -> str:
        """A row that is there; of its own sheet an earlier one, so that nothing goes round in a ring."""
        also = column.declared.also
        offered = [key for sheet in column.sheets for key in self.keys[sheet]]
        if layout.key in column.sheets:
            offered = self.keys[layout.key][:number]
        if also is not None:
            offered = offered + [key for key in NATIONAL if key in also()]
        if not offered:
            return ""
        return (
            "; ".join(self.chance.sample(offered, min(2, len(offered))))
            if many
            else self.chance.choice(offered)
        )

    def one(self, sheet: str) -> str:
        return self.chance.choice(self.keys[sheet])

    def sentence(self, longest: int | None = None) -> str:
        words = f"{self.chance.choice(VERBS)} {self.chance.choice(THINGS)} for {self.chance.choice(WHOM)}"
        return words[: longest or len(words)].rstrip()

    def month(self, first: int, last: int) -> str:
        return f"{self.chance.randint(first, last)}-{self.chance.randint(1, 12):02}"

    def day(self, first: int, last: int) -> str:
        return f"{self.month(first, last)}-{self.chance.randint(1, 28):02}"


def _fixed(area: MadeUp) -> Mapping[str, list[Row]]:
    """The sheets whose rows hang together: who there is, who followed whom and who is a partner."""
    ccg, council, forum = f"{area.key}-ccg", f"{area.key}-council", f"{area.key}-forum"
    trust, group = f"{area.key}-trust", f"{area.key}-commissioners"
    codes = "" if area.place_code < "200" else " Its published figures are those of a real authority's code."
    organisations = [
        {"key": council, "name": f"{area.name} Council", "kind": "council"},
        {"key": ccg, "name": f"NHS {area.name} Clinical Commissioning Group", "kind": "clinical commissioning group",
         "ends": "2022-06-30"},
        {"key": area.board_key, "name": area.board_name, "kind": "NHS board", "starts": "2022-07-01"},
        {"key": trust, "name": f"{area.name} NHS Foundation Trust", "kind": "NHS trust"},
        {"key": forum, "name": f"{area.name} Parent Carer Forum", "kind": "parent carer forum"},
        {"key": group, "name": f"{area.name} commissioners", "kind": "group"},
    ]  # fmt: skip
    partners = ((council, "council", "", ""), (ccg, "NHS commissioner", "", "2022-06-30"),
                (area.board_key, "NHS commissioner", "2022-07-01", ""), (trust, "NHS provider", "", ""),
                (forum, "family voice", "", ""))  # fmt: skip
    return {
        "area": [
            {"key": area.key, "name": area.name, "place_code": area.place_code, "opens_on": OPENS.isoformat(),
             "council": council, "about": f"A made-up area for tests and measurements.{codes}"},
        ],
        "organisations": organisations,
        "organisation_successions": [
            {"key": f"{ccg}-to-board", "predecessor": ccg, "successor": area.board_key, "on": "2022-07-01"},
        ],
        "organisation_members": [{"key": f"{group}-{one}", "group": group, "member": one} for one in (ccg,)],
        "partners": [
            {"key": key, "organisation": key, "role": role, "starts": starts, "ends": ends}
            for key, role, starts, ends in partners
        ],
    }  # fmt: skip


def _stated(maker: _Maker, number: int) -> Row:
    value = str(maker.chance.randint(5, 9000))
    unknown = dict.fromkeys(("low", "high", "numerator", "denominator", "breakdown", "part_of", "parts", "ranked_in",
                             "stated_rank", "period_start", "period_end"), "")  # fmt: skip
    return {
        **unknown,
        "value": value,
        "bound": "exact",
        "availability": "",
        "statistic": "count",
        "unit": "children",
    }


def _link(maker: _Maker, number: int) -> Row:
    source, relation, target = LINKS[number % len(LINKS)]
    ends = {"from_key": maker.one(source), "to_key": maker.one(target)}
    return {"from_sheet": source, "relation": relation, "to_sheet": target, **ends}


def _change(maker: _Maker, number: int) -> Row:
    first, second = maker.chance.sample(maker.keys["stated_figures"], 2)
    return {
        "from_figure": first,
        "to_figure": second,
        "change_kind": "direction",
        "stated": "rise",
        "stated_value": "",
    }


def _line(maker: _Maker, number: int) -> Row:
    bodies = maker.keys["bodies"]
    lower = 1 + number % (len(bodies) - 1)
    return {"from_body": bodies[lower], "to_body": bodies[maker.chance.randrange(lower)]}


def _matrix(maker: _Maker, number: int) -> Row:
    rows, columns = maker.keys["priorities"], maker.keys["wider_priorities"]
    return {
        "row_sheet": "priorities",
        "row_key": rows[number % len(rows)],
        "column": columns[number // len(rows) % len(columns)],
    }


_PAGES = ("plan-on-a-page", "priorities", "you-said-we-did", "governance")
# What the cells of one row must say together, by sheet.
_SPECIAL: Mapping[str, Callable[[_Maker, int], Row]] = {
    "stated_figures": _stated,
    "stated_changes": _change,
    "links": _link,
    "reporting_lines": _line,
    "matrix_cells": _matrix,
    "bodies": lambda maker, n: {"name": f"Board {n + 1} for children and families", "apex": "no" if n else "yes",
                                "starts": "2022-09-01", "ends": ""},
    "publications": lambda maker, n: {"page": _PAGES[n % len(_PAGES)]},
    "posts": lambda maker, n: {"title": POSTS[n % len(POSTS)] if n < len(POSTS) else maker.chance.choice(TITLES)},
    "duties": lambda maker, n: {"instrument": "Code of Practice", "reference_from": f"3.{n + 1}", "reference_to": ""},
    "case_stories": lambda maker, n: {"label": f"School {chr(65 + n % 26)}"},
    "contributions": lambda maker, n: {"year": "2023/24", "amount": str(maker.chance.randint(5, 900) * 1000)},
    "targets": lambda maker, n: {"comparison": "at least", "value": "90", "unit": "per cent"},
    "surveys": lambda maker, n: {"scale_min": "1", "scale_max": "5"},
    "survey_results": lambda maker, n: {"mean": f"{maker.chance.randint(10, 50) / 10:.1f}"},
}  # fmt: skip
# Columns that mean the same in every sheet.
_BY_NAME: Mapping[str, Callable[[_Maker], str]] = {
    "age_min": lambda maker: "0",
    "age_max": lambda maker: maker.chance.choice(("18", "25")),
    "starts": lambda maker: maker.day(2022, 2023),
    "ends": lambda maker: maker.day(2025, 2027),
    "due": lambda maker: maker.month(2023, 2026),
    "needs": lambda maker: "; ".join(maker.chance.sample(("asd", "slcn", "semh", "mld", "pd"), 2)),
    "number": lambda maker: str(maker.chance.randint(1, 20)),
    "document_place": lambda maker: f"Page {maker.chance.randint(1, 40)}",
    "version": lambda maker: f"1.{maker.chance.randint(0, 9)}",
    "percent": lambda maker: str(maker.chance.choice((25, 50, 75))),
    "leads": lambda maker: maker.chance.choice(TITLES),
}


def write_folder(tables: Mapping[str, Sequence[Row]], layouts: Sequence[Layout], folder: Path) -> None:
    """The pack as a folder of CSV files."""
    from goldenthread.intake.pack_writing import write_csv

    folder.mkdir(parents=True, exist_ok=True)
    for layout in layouts:
        rows = [[row[name] for name in layout.header] for row in tables[layout.key]]
        if rows:
            (folder / f"{layout.key}.csv").write_bytes(write_csv([list(layout.header), *rows]))


def write_workbook_of(folder: Path, layouts: Sequence[Layout], path: Path) -> None:
    """The same pack as one Excel workbook."""
    from goldenthread.intake.pack_building import build_pack
    from goldenthread.intake.pack_folder import read_folder
    from goldenthread.intake.pack_reading import read_pack
    from goldenthread.intake.workbook_writing import write_workbook

    read = read_pack(read_folder(folder, {layout.key for layout in layouts}), layouts)
    values = read.values()
    path.write_bytes(write_workbook(build_pack(str(values["area"][0]["key"]), layouts, values)))


def make_areas(
    out: Path, areas: int, seed: int, *, codes: str = "published", size: float = 1.0
) -> list[Path]:
    """The folders of the packs, which exist then. Django must be set up, as the models give the columns' kinds."""
    from goldenthread.intake.queries import layouts

    folders = []
    for area in made_up(areas, seed, place_codes(areas, codes)):
        write_folder(make_tables(area, seed, layouts(), size), layouts(), out / area.key)
        folders.append(out / area.key)
    return folders


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--areas", type=int, default=20, help="how many (default: 20)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other areas (default: 1)")
    parser.add_argument(
        "--out", type=Path, required=True, help="the folder in which each pack gets its own folder"
    )
    parser.add_argument(
        "--size", type=float, default=1.0, help="how many times the usual number of rows (default: 1)"
    )
    parser.add_argument(
        "--codes",
        choices=("published", "made-up"),
        default="published",
        help="codes of authorities that have published figures, or codes that no authority has",
    )
    parser.add_argument("--workbooks", action="store_true", help="write each pack as an Excel workbook, too")
    asked = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.project.settings")
    import django

    django.setup()
    from goldenthread.intake.queries import layouts

    for folder in make_areas(asked.out, asked.areas, asked.seed, codes=asked.codes, size=asked.size):
        if asked.workbooks:
            write_workbook_of(folder, layouts(), asked.out / f"{folder.name}.xlsx")
        print(folder)
    return 0  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
