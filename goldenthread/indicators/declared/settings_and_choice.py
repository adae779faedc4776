"""Where children and young people live and learn away from home, work placements, and personal budgets."""

from goldenthread.indicators.declared.sources import OWNER, REVIEWED, SEN2
from goldenthread.indicators.indicator import Indicator

_CHILD = ("age", "age-phase", "sex", "ethnicity", "placement", "placement-detail")
_WORK = ("age", "sex", "ethnicity", "placement", "placement-detail")
_PLANS = "children and young people aged 0 to 25 with an EHC plan that the council maintains"

PERSONAL_BUDGETS = Indicator(
    key="personal-budgets",
    title="Personal budgets",
    definition="EHC plans with a personal budget in place in January.",
    why="A personal budget lets a family choose how some of the provision is made.",
    theme="Choice",
    numerator="EHC plans with a personal budget",
    denominator="",
    statistic="count",
    unit="plans",
    direction="neither",
    population=_PLANS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_CHILD,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=60,
)

RESIDENTIAL_PLACEMENTS = Indicator(
    key="residential-placements",
    title="Residential placements",
    definition="EHC plans with a residential placement of 38 weeks or more in January.",
    why="They are far from home and cost most; councils and the NHS often pay together.",
    theme="Settings",
    numerator="EHC plans with a residential placement",
    denominator="",
    statistic="count",
    unit="placements",
    direction="neither",
    population=_PLANS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_CHILD,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=61,
)

RESIDENTIAL_PLACEMENTS_52_WEEKS = Indicator(
    key="residential-placements-52-weeks",
    title="Residential placements all year round",
    definition="EHC plans with a residential placement of 52 weeks in January.",
    why="The child or young person has no other home in the year.",
    theme="Settings",
    numerator="EHC plans with a residential placement of 52 weeks",
    denominator="",
    statistic="count",
    unit="placements",
    direction="neither",
    population=_PLANS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=(*_CHILD, "age-band"),
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=62,
)

WORK_BASED_PLACEMENTS = Indicator(
    key="work-based-placements",
    title="Work-based placements",
    definition="Young people with an EHC plan in a supported internship, apprenticeship or traineeship in January.",
    why="Work is what many young people with EHC plans want and few get.",
    theme="Settings",
    numerator="Work-based placements",
    denominator="",
    statistic="count",
    unit="placements",
    direction="higher is better",
    population=_PLANS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_WORK,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=63,
)

SUPPORTED_INTERNSHIPS = Indicator(
    key="supported-internships",
    title="Supported internships",
    definition="Young people with an EHC plan in a supported internship in January.",
    why="It is the way into work that is made for young people with EHC plans.",
    theme="Settings",
    numerator="Supported internships",
    denominator="",
    statistic="count",
    unit="placements",
    direction="higher is better",
    population=_PLANS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=_WORK,
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=64,
)
