"""Appeals to the SEND Tribunal."""

from datetime import date

from goldenthread.indicators.declared.sources import OWNER, REVIEWED, TRIBUNAL
from goldenthread.indicators.indicator import Break, Indicator

_DECISIONS = "decisions about EHC assessments and plans that could be appealed"
_NEW_COLLECTION = Break(
    date(2023, 1, 1),
    "From 2023 the decisions come from a new collection; compare the rate with earlier years with care.",
)

SEN_APPEALS = Indicator(
    key="sen-appeals",
    title="Appeals to the SEND Tribunal",
    definition="Appeals registered with the First-tier Tribunal (SEND) in the calendar year.",
    why="Each one is a family and a council that could not agree.",
    theme="Disagreement",
    numerator="Appeals registered",
    denominator="",
    statistic="count",
    unit="appeals",
    direction="lower is better",
    population="appeals registered against the council",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    source=TRIBUNAL,
    owner=OWNER,
    reviewed=REVIEWED,
    order=50,
)

APPEAL_RATE = Indicator(
    key="appeal-rate",
    title="Appeal rate",
    definition=(
        "Appeals registered, in per cent of all decisions that could be appealed: requests refused, plans not issued, "
        "plans held in January, and plans ceased because needs were met."
    ),
    why="It compares disagreement between councils of different size.",
    theme="Disagreement",
    numerator="Appeals registered",
    denominator="Decisions that could be appealed",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population=_DECISIONS,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    source=TRIBUNAL,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(_NEW_COLLECTION,),
    order=51,
)

APPEAL_RATE_IN_DEVELOPMENT = Indicator(
    key="appeal-rate-in-development",
    title="Appeal rate, new method in development",
    definition=(
        "Appeals registered, in per cent of the decisions made in the year that could be appealed. Published beside "
        "the established rate from 2024; the two are not compared."
    ),
    why="It leaves out plans about which nothing was decided in the year.",
    theme="Disagreement",
    numerator="Appeals registered",
    denominator="Decisions of the year that could be appealed",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population="decisions of the year that could be appealed (method in development)",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    source=TRIBUNAL,
    owner=OWNER,
    reviewed=REVIEWED,
    order=54,
)
