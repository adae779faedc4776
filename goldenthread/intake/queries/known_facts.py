"""Where a pack contradicts what the store knows: another area's organisations, or another area of the same key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from goldenthread.access.models import Area
from goldenthread.access.organisation import OrganisationRow
from goldenthread.access.queries import organisation_differences
from goldenthread.intake.cell import Value
from goldenthread.intake.pack_reading import TypedRow
from goldenthread.intake.problem import Problem


def contradictions(rows: Mapping[str, Sequence[TypedRow]]) -> list[Problem]:
    """Problems that only the store can show; `rows` must be without errors of their own."""
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
    organisations = rows.get("organisations", ())
    row_of = {str(each.values["key"]): each.number for each in organisations}
    for difference in organisation_differences(area, [_organisation(each.values) for each in organisations]):
        problems.append(
            Problem(
                str(difference), "organisations", row_of[difference.key], difference.field, difference.given
            )
        )
    return problems


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
