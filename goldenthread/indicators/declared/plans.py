"""How many EHC plans there are, how many begin and end."""

from datetime import date

from goldenthread.indicators.declared.sources import (
    CHILD_LEVEL,
    CHILD_LEVEL_YEAR,
    OWNER,
    REVIEWED,
    SEN2,
    STATEMENTS,
    STATEMENTS_YEAR,
)
from goldenthread.indicators.indicator import Earlier, Indicator, Quotient

MAINTAINED = "children and young people aged 0 to 25 with an EHC plan that the council maintains"

EHC_PLANS = Indicator(
    key="ehc-plans",
    title="EHC plans",
    definition="EHC plans that the council maintains, on the census day in January.",
    why="It is the size of the task: what has to be provided, paid for and reviewed every year.",
    theme="Plans",
    numerator="EHC plans maintained by the council",
    denominator="",
    statistic="count",
    unit="plans",
    direction="neither",
    population=MAINTAINED,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=(
        "need", "placement", "placement-detail", "age", "age-phase", "sex", "ethnicity", "years-held",
        "years-completed", "age-when-started", "age-band", "placement-until-2022",
    ),
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(STATEMENTS, CHILD_LEVEL),
    earlier=(
        Earlier(
            date(2018, 12, 31),
            "children and young people with a statement of special educational needs or an EHC plan (plans and "
            "statements) that the council maintains",
        ),
    ),
    order=10,
)  # fmt: skip

EHC_PLANS_PER_1000 = Indicator(
    key="ehc-plans-per-1000",
    title="EHC plans per 1,000 people aged 0 to 25",
    definition=(
        "EHC plans in January for every 1,000 residents aged 0 to 25, by the newest ONS estimate that is loaded, "
        "or else that of mid-2020."
    ),
    why="It lets areas of different size be compared.",
    theme="Plans",
    numerator="EHC plans maintained by the council in January",
    denominator="Residents aged 0 to 25, mid-year estimate",
    statistic="rate",
    unit="per 1,000 people aged 0 to 25",
    direction="neither",
    population=MAINTAINED,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    source=f"{SEN2}; ONS mid-2020 population",
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(CHILD_LEVEL,),
    quotient=Quotient("ehc-plans", "population-0-25", 1000),
    order=11,
)

NEW_EHC_PLANS = Indicator(
    key="new-ehc-plans",
    title="New EHC plans",
    definition="EHC plans that began in the calendar year.",
    why="It shows how fast the task grows.",
    theme="Plans",
    numerator="EHC plans with a start date in the year",
    denominator="",
    statistic="count",
    unit="plans",
    direction="neither",
    population="children and young people whose EHC plan began in the year",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=(
        "need", "placement", "placement-detail", "age", "age-phase", "sex", "ethnicity", "age-band",
        "placement-until-2022",
    ),
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(STATEMENTS_YEAR, CHILD_LEVEL_YEAR),
    earlier=(
        Earlier(
            date(2015, 12, 31),
            "children and young people whose statement of special educational needs or EHC plan (plans and statements) "
            "began in the year",
        ),
    ),
    order=12,
)  # fmt: skip

CEASED_PLANS = Indicator(
    key="ceased-plans",
    title="EHC plans that ended",
    definition="EHC plans that ceased in the calendar year, for any reason, moves to another council among them.",
    why="With new plans it explains why the number of plans changes.",
    theme="Plans",
    numerator="EHC plans that ceased in the year",
    denominator="",
    statistic="count",
    unit="plans",
    direction="neither",
    population="children and young people whose EHC plan ceased in the year",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=("placement", "placement-detail", "age", "age-phase", "sex", "ethnicity", "years-held"),
    source=SEN2,
    owner=OWNER,
    reviewed=REVIEWED,
    order=13,
)
