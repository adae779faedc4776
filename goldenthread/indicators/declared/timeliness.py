"""Whether plans are issued within the 20 weeks of the law, and reviewed in time."""

from goldenthread.indicators.declared.sources import CHILD_LEVEL_YEAR, OWNER, REVIEWED, SEN2
from goldenthread.indicators.indicator import Indicator

_DIMENSIONS = ("age", "sex", "ethnicity")
_REVIEWED = ("age", "sex", "ethnicity", "placement", "placement-detail", "years-held")
_ISSUED = "children and young people for whom a first EHC plan was issued in the year"
_REVIEWS = "children and young people whose EHC plan was due for its annual review"

PLANS_IN_20_WEEKS = Indicator(
    key="plans-in-20-weeks",
    title="Plans issued within 20 weeks, exceptions left out",
    definition=(
        "EHC plans issued within 20 weeks of the request, in per cent of those issued in the calendar year; plans to "
        "which an exception in the regulations applied are left out."
    ),
    why="Twenty weeks is the limit in law, and children wait for help until there is a plan.",
    theme="Timeliness",
    numerator="EHC plans issued within 20 weeks, exceptions left out",
    denominator="EHC plans issued, exceptions left out",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population=_ISSUED,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_DIMENSIONS,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(CHILD_LEVEL_YEAR,),
    order=30,
)

PLANS_IN_20_WEEKS_ALL = Indicator(
    key="plans-in-20-weeks-all",
    title="Plans issued within 20 weeks, exceptions included",
    definition="EHC plans issued within 20 weeks of the request, in per cent of all issued in the calendar year.",
    why="It is what families live through, whatever the reason for a delay.",
    theme="Timeliness",
    numerator="EHC plans issued within 20 weeks",
    denominator="EHC plans issued",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population=_ISSUED,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_DIMENSIONS,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(CHILD_LEVEL_YEAR,),
    order=31,
)

PLANS_AFTER_52_WEEKS = Indicator(
    key="plans-after-52-weeks",
    title="Plans issued after more than a year, exceptions left out",
    definition="EHC plans issued more than 52 weeks after the request, in per cent; exceptions are left out.",
    why="It shows how bad the worst waits are.",
    theme="Timeliness",
    numerator="EHC plans issued after 52 weeks, exceptions left out",
    denominator="EHC plans issued, exceptions left out",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population=_ISSUED,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_DIMENSIONS,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=35,
)

PLANS_AFTER_52_WEEKS_ALL = Indicator(
    key="plans-after-52-weeks-all",
    title="Plans issued after more than a year, exceptions included",
    definition="EHC plans issued more than 52 weeks after the request, in per cent of all issued.",
    why="It shows how bad the worst waits are, whatever the reason.",
    theme="Timeliness",
    numerator="EHC plans issued after 52 weeks",
    denominator="EHC plans issued",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population=_ISSUED,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_DIMENSIONS,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=36,
)

ANNUAL_REVIEWS_IN_4_WEEKS = Indicator(
    key="annual-reviews-in-4-weeks",
    title="Annual reviews decided within 4 weeks",
    definition=(
        "Annual reviews whose outcome was communicated within 4 weeks of the meeting, in per cent of those with an "
        "outcome."
    ),
    why="Four weeks is the limit in law; a late decision leaves a plan out of date.",
    theme="Annual reviews",
    numerator="Outcomes communicated within 4 weeks",
    denominator="Outcomes communicated",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population=_REVIEWS,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_REVIEWED,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=40,
)

ANNUAL_REVIEW_MEETINGS = Indicator(
    key="annual-review-meetings",
    title="Annual reviews with a meeting recorded",
    definition="Expected annual reviews for which a meeting is recorded, in per cent. The source gives both numbers.",
    why="A plan that is not reviewed may no longer fit the child.",
    theme="Annual reviews",
    numerator="Annual reviews with a meeting recorded",
    denominator="Annual reviews expected",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population=_REVIEWS,
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_REVIEWED,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=41,
)
