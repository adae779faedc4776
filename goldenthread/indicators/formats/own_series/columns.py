"""The columns of a file of own series: what each holds, and which may be left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

# Breakdowns that a series may have: the column, and the dimension that it is of.
DIMENSIONS: Mapping[str, str] = {
    "service": "service",
    "need": "need",
    "sex": "sex",
    "age_group": "age-phase",
    "placement": "placement",
    "ethnicity": "ethnicity",
}


@dataclass(frozen=True)
class Column:
    """`example` stands in the template's example rows. `choices` are offered as a list there."""

    name: str
    help: str
    example: str = ""
    choices: tuple[str, ...] = ()


DURING, AT_END = "during the period", "on its last day"
STATISTICS = ("count", "share", "rate", "mean", "median", "percentile", "maximum")
YES, NO = "yes", "no"

COLUMNS: tuple[Column, ...] = (
    Column(
        "indicator",
        "The name of the indicator: a national one, one of the area's own in its records, or a name that you give it.",
        "Requests for an EHC needs assessment",
    ),
    Column("area", "The area's name or its three-digit code. Empty: the area that the file is sent for."),
    Column("service", "The service, as the area's records name it. Empty: all services."),
    Column(
        "month",
        "The month, such as 2025-04 or April 2025. For another length of time leave it empty.",
        "2025-04",
    ),
    Column("period_start", "Where there is no month: the first day, such as 2025-04-01."),
    Column("period_end", "Where there is no month: the last day, such as 2025-06-30."),
    Column(
        "counted",
        "Whether it is what happened during the period, or how many there were on its last day. Empty: as the national "
        "indicator has it, else during the period.",
        "",
        (DURING, AT_END),
    ),
    Column("statistic", "What sort of number it is. Empty: as the indicator has it.", "count", STATISTICS),
    Column(
        "unit",
        "What one is: children, per cent, per 1,000 people, weeks … Empty: as the indicator has it.",
        "",
    ),
    Column("value", "The number. Of a share or a rate it may be left out: it is worked out.", "43"),
    Column("numerator", "Of a share or a rate: how many.", ""),
    Column("denominator", "Out of how many. Of a mean or a median: of how many people it is.", ""),
    Column("need", "Primary need, by its name or code. Empty: all."),
    Column("sex", "Female, Male or Not known. Empty: all."),
    Column("age_group", "0-4, 5-10, 11-15 or 16-25. Empty: all."),
    Column("placement", "Placement, by its name or code. Empty: all."),
    Column("ethnicity", "Ethnicity, by its name or code. Empty: all."),
    Column("published", "yes only if everybody may read this number already. Empty: no.", "no", (NO, YES)),
    Column("source", "The system or report that it comes from.", "Case management system"),
    Column("as_at", "The day on which it was taken from there.", "2025-10-31"),
)
NAMES = tuple(each.name for each in COLUMNS)


def column_name(heading: str) -> str:
    """As the heading is meant: “Period start ” is period_start."""
    return re.sub(r"[\s_-]+", "_", heading.strip().lower())


def missing_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """What the columns lack, in words."""
    found = []
    if "indicator" not in names:
        found.append("indicator")
    if "month" not in names and not {"period_start", "period_end"} <= {*names}:
        found.append("month (or period_start and period_end)")
    if "value" not in names and not {"numerator", "denominator"} <= {*names}:
        found.append("value (or numerator and denominator)")
    return tuple(found)
