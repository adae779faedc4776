"""Suspensions and permanent exclusions from the area's schools, by phase, and of children whom social care knows.

No publication divides them by special educational needs in a place: these are of all pupils of schools in the area.
"""

from dataclasses import replace
from datetime import date

from goldenthread.indicators.declared.pupils import LAIT
from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Break, Indicator

_SCHOOLS_CLOSED = Break(
    date(2019, 9, 1),
    "In 2019/20 and 2020/21 schools were closed to most pupils for part of the year; compare with care.",
)

SUSPENSIONS = Indicator(
    key="suspensions",
    title="Suspensions for every 100 pupils",
    definition=(
        "Suspensions (fixed-term exclusions) in the school year, for every 100 pupils of the area's state-funded "
        "schools. A pupil who is suspended twice counts twice."
    ),
    why="Pupils with SEND are suspended more often than others, and a suspension often says that support is missing.",
    theme="Exclusions",
    numerator="Suspensions in the school year",
    denominator="Pupils of the area's state-funded schools in January",
    statistic="rate",
    unit="for every 100 pupils",
    direction="lower is better",
    population="pupils of the area's state-funded schools, with SEND or without",
    timing="flow",
    frequency_months=12,
    publication_lag_months=12,
    dimensions=("school-phase",),
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(_SCHOOLS_CLOSED,),
    order=80,
)

PERMANENT_EXCLUSIONS = replace(
    SUSPENSIONS,
    key="permanent-exclusions",
    title="Permanent exclusions for every 100 pupils",
    definition=(
        "Pupils excluded for good in the school year, for every 100 pupils of the area's state-funded schools."
    ),
    why="A pupil who is excluded for good loses the school; the council has to find another from the sixth day on.",
    numerator="Permanent exclusions in the school year",
    order=82,
)

PUPILS_SUSPENDED = replace(
    SUSPENSIONS,
    key="pupils-suspended",
    title="Pupils suspended at least once",
    definition=(
        "Pupils with one or more suspensions in the school year, in per cent of all pupils of the area's state-funded "
        "schools. A pupil who is suspended twice counts once."
    ),
    why="Beside the number of suspensions it shows whether the same pupils are suspended again and again.",
    numerator="Pupils with one or more suspensions in the school year",
    statistic="share",
    unit="per cent",
    order=81,
)

LOOKED_AFTER_SUSPENDED = replace(
    PUPILS_SUSPENDED,
    key="looked-after-suspended",
    title="Looked-after children suspended at least once",
    definition=(
        "Children looked after for at least 12 months who had one or more suspensions in the school year, in per cent "
        "of those children."
    ),
    why="More than half of them have special educational needs.",
    numerator="Looked-after children with one or more suspensions",
    denominator="Children looked after for at least 12 months",
    population="children whom the council has looked after for at least 12 months",
    publication_lag_months=18,
    dimensions=(),
    order=83,
)

CHILDREN_IN_NEED_SUSPENDED = replace(
    LOOKED_AFTER_SUSPENDED,
    key="children-in-need-suspended",
    title="Children in need suspended at least once",
    definition=(
        "Children in need of school age who had one or more suspensions in the school year, in per cent of those "
        "children."
    ),
    why="About half of them have special educational needs.",
    numerator="Children in need with one or more suspensions",
    denominator="Children in need of school age",
    population="children in need of school age",
    order=84,
)
