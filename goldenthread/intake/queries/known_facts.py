"""Where a pack contradicts what the store knows, or a pack that is loaded in the same act.

That is: another area's organisations, or another area of the same key or authority.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.access.organisation import Difference, OrganisationRow, said
from goldenthread.access.queries import organisation_differences
from goldenthread.intake.cell import Value
from goldenthread.intake.pack_reading import TypedRow
from goldenthread.intake.problem import WARNING, Problem
from goldenthread.records.models import Place

Rows = Mapping[str, Sequence[TypedRow]]


def cautions(rows: Rows) -> list[Problem]:
    """What the store makes doubtful and lets in: an authority code that no place has, where places are loaded."""
    row = rows["area"][0]
    code = str(row.values["place_code"])
    authorities = Place.objects.filter(kind="authority")
    if not code or authorities.filter(code=code).exists() or not authorities.exists():
        return []
    return [
        Problem(
            f"No authority that is known here has the code {code}, so no published figure will stand beside this "
            "area's records. Check the code; `goldenthread places` lists them.",
            "area",
            row.number,
            "place_code",
            code,
            WARNING,
        )
    ]


def contradictions(rows: Rows, beside: Sequence[Rows] = ()) -> list[Problem]:
    """Problems that only the store, or another pack, can show; the rows must be without errors of their own.

    `beside` are the packs of other areas that are loaded in the same act: what they say counts, and not what
    the store holds of their areas.
    """
    row = rows["area"][0]
    area = Area.objects.filter(key=row.values["key"]).first()
    problems = []
    if area is not None and area.place_code != row.values["place_code"]:
        problems.append(
            Problem(
                f"There is already an area “{area.key}” ({area.name}), with the authority code {area.place_code}. "
                "Give this area a key of its own.",
                "area",
                row.number,
                "place_code",
                str(row.values["place_code"]),
            )
        )
    same = Area.objects.filter(place_code=row.values["place_code"]).exclude(key=row.values["key"]).first()
    if same is not None:
        problems.append(
            Problem(
                f"The authority {same.place_code} is the area “{same.key}” ({same.name}) already. Load the pack "
                "under that key, or mend the authority code.",
                "area",
                row.number,
                "place_code",
                str(row.values["place_code"]),
            )
        )
    row_of = {str(each.values["key"]): each.number for each in rows.get("organisations", ())}
    for difference in organisation_differences(
        area, _organisations(rows), beside=[_of_area(each, "key") for each in beside]
    ):
        loaded = [_of_area(each, "key") for each in (rows, *beside)]
        problems.append(_differing(difference, row_of, _together([*loaded, *difference.area_keys])))
    for other in beside:
        problems += _same_area(rows, other)
        problems += [_differing(each, row_of) for each in _differences(rows, other)]
    return problems


def _differing(difference: Difference, row_of: Mapping[str, int], advice: str = "") -> Problem:
    return Problem(
        f"{difference}{advice}",
        "organisations",
        row_of[difference.key],
        difference.field,
        difference.given,
    )


def _together(keys: Sequence[str]) -> str:
    return (
        " Or, if the other packs say the same by now, load them in one act: goldenthread load-area "
        f"{' '.join(keys)} (with the path of each pack)."
    )


def _same_area(rows: Rows, other: Rows) -> Iterator[Problem]:
    """Two packs of one act are of two areas and of two authorities."""
    for column, word in (("key", "area"), ("place_code", "authority")):
        value = _of_area(rows, column)
        if value == _of_area(other, column):
            yield Problem(
                f"Two of these packs are of the {word} “{value}”. Name one of them.",
                "area",
                rows["area"][0].number,
                column,
                value,
            )
            return


def _differences(rows: Rows, other: Rows) -> Iterator[Difference]:
    """Where two packs of one act say something else about the same organisation."""
    theirs = {each.key: each.facts() for each in _organisations(other)}
    for organisation in _organisations(rows):
        for field, value in organisation.facts().items():
            known = theirs.get(organisation.key, {}).get(field, value)
            if value != known:
                yield Difference(
                    organisation.key,
                    field,
                    said(value),
                    said(known),
                    (_of_area(other, "name"),),
                    (_of_area(other, "key"),),
                )


def _of_area(rows: Rows, column: str) -> str:
    return str(rows["area"][0].values[column])


def _organisations(rows: Rows) -> list[OrganisationRow]:
    return [_organisation(each.values) for each in rows.get("organisations", ())]


def _organisation(values: Mapping[str, Value]) -> OrganisationRow:
    return OrganisationRow(
        key=str(values["key"]),
        name=str(values["name"]),
        kind=str(values["kind"]),
        short_name=str(values["short_name"]),
        code=str(values["code"]),
        starts=_day(values["starts"]),
        ends=_day(values["ends"]),
    )


def _day(value: Value) -> date | None:
    return value if isinstance(value, date) else None
