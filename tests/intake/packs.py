"""A small made-up pack, Northshire, for tests of the pack machinery; and a way to write any pack to a folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from goldenthread.intake.layout import Layout
from goldenthread.intake.pack import Pack
from goldenthread.intake.pack_building import build_pack
from goldenthread.intake.pack_folder import read_folder
from goldenthread.intake.pack_reading import PackRead, read_pack
from goldenthread.intake.pack_writing import write_csv
from goldenthread.intake.queries import layouts, layouts_by_key

Tables = dict[str, list[dict[str, str]]]


def northshire() -> Tables:
    """Text cells by sheet, row and column; a column that is left out is empty."""
    quoted = {"document": "strategy-2019", "document_place": "Page 4"}
    return {
        "area": [
            {
                "key": "northshire",
                "name": "Northshire",
                "place_code": "999",
                "opens_on": "2020-03-18",
                "council": "northshire-council",
            }
        ],
        "organisations": [
            {"key": "northshire-council", "name": "Northshire County Council", "kind": "council"},
            {
                "key": "northshire-ccg",
                "name": "Northshire CCG",
                "kind": "clinical commissioning group",
                **quoted,
            },
        ],
        "documents": [
            {"key": "strategy-2019", "title": "The strategy", "kind": "strategy", "published": "Dec 17"}
        ],
        "strategies": [{"key": "strategy", "title": "Joint strategy", "starts": "2019", **quoted}],
        "priorities": [
            {
                "key": "priority-1",
                "strategy": "strategy",
                "number": "1",
                "title": "Speech, language and communication",
            },
            {
                "key": "priority-2",
                "strategy": "strategy",
                "number": "2",
                "title": "Autism",
                "short_title": "ASD",
            },
        ],
        "services": [
            {
                "key": "speech-therapy",
                "name": "Speech and language therapy",
                "needs": "slcn; asd",
                "age_min": "0",
                "age_max": "18",
                "commissioners": "northshire-ccg; northshire-council",
                "tier": "specialist",
            },
            {"key": "short-breaks", "name": "Short breaks", "tier": "targeted"},
        ],
        "joint_arrangements": [
            {"key": "joint-1", "number": "1", "service": "speech-therapy", "jointly_funded": "yes"},
        ],
        "contributions": [
            {
                "key": "contribution-1",
                "arrangement": "joint-1",
                "organisation": "northshire-ccg",
                "year": "2019/20",
                "amount": "1724589.10",
                "percent": "1.10",
            }
        ],
        "actions": [
            {
                "key": "action-1",
                "reference": "1.1",
                "priority": "priority-1",
                "text": "Agree a joint pathway, in “plain” words\nand publish it",
                "leads": "AJ; LB",
                "due": "Dec17",
                "services": "speech-therapy; short-breaks",
                **quoted,
            }
        ],
        "engagements": [{"key": "event", "title": "Family day", "kind": "event", "held_on": "Spring 2019"}],
        "comments": [{"key": "comment-1", "engagement": "event", "text": "-Waiting is too long"}],
        "links": [
            {
                "key": "link-1",
                "from_sheet": "comments",
                "from_key": "comment-1",
                "relation": "about",
                "to_sheet": "priorities",
                "to_key": "priority-1",
            }
        ],
    }


def southmere() -> Tables:
    """Another area that lists Northshire's clinical commissioning group."""
    return {
        "area": [{"key": "southmere", "name": "Southmere", "place_code": "998", "opens_on": "2020-03-18"}],
        "organisations": [
            {"key": "northshire-ccg", "name": "Northshire CCG", "kind": "clinical commissioning group"},
        ],
    }


def write(folder: Path, tables: Mapping[str, Sequence[Mapping[str, str]]]) -> Path:
    """Write the pack as its export would be written."""
    folder.mkdir(parents=True, exist_ok=True)
    for sheet, rows in tables.items():
        header = layouts_by_key()[sheet].header
        cells = [[row.get(name, "") for name in header] for row in rows]
        (folder / f"{sheet}.csv").write_bytes(write_csv([list(header), *cells]))
    return folder


def read(folder: Path) -> PackRead:
    return read_pack(read_folder(folder, layouts_by_key()), layouts())


def messages(folder: Path) -> list[str]:
    """Every problem of the folder as a sentence."""
    return [str(problem) for problem in read(folder).problems]


def pack_of(folder: Path) -> Pack:
    """The folder's pack, without a store."""
    understood = read(folder)
    assert not understood.errors, understood.errors
    return build_pack("northshire", layouts(), understood.values())


def layout(sheet: str) -> Layout:
    return layouts_by_key()[sheet]


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))}
