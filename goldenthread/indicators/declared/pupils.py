"""Pupils with special educational needs in the area's schools: how many, how they do, and what is spent on them.

The school census counts the pupils of schools in the area wherever they live. It is not the count of EHC plans that
the council maintains, and the two are never put side by side without saying so.
"""

from dataclasses import replace
from datetime import date

from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Break, Indicator

LAIT = "DfE Local Authority Interactive Tool"
_CENSUS = "School census in DfE Local Authority Interactive Tool"
_PUPILS = "pupils in the area's state-funded schools (school census)"
_CANCELLED = Break(
    date(2021, 9, 1),
    "There were no results in 2020 and 2021; compare with the years before with care.",
)

SEN_SUPPORT = Indicator(
    key="sen-support",
    title="Pupils with SEN support",
    definition="Pupils who have SEN support and no EHC plan, in per cent of all pupils of schools in the area.",
    why="It is need that schools meet from what they have, and where most requests for plans come from.",
    theme="Pupils",
    numerator="Pupils with SEN support in January",
    denominator="All pupils of state-funded schools in the area in January",
    statistic="share",
    unit="per cent",
    direction="neither",
    population=_PUPILS,
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    dimensions=("school-phase",),
    source=_CENSUS,
    owner=OWNER,
    reviewed=REVIEWED,
    order=60,
)

EHC_PLAN_SHARE = replace(
    SEN_SUPPORT,
    key="ehc-plan-share",
    title="Pupils with an EHC plan",
    definition=(
        "Pupils who have an EHC plan, in per cent of all pupils of schools in the area, whichever council maintains "
        "the plan. Plans of children and young people outside those schools are not in it."
    ),
    why="It shows how much of the schools' work is with pupils who have a plan.",
    numerator="Pupils with an EHC plan (until 2018 also a statement) in January",
    order=61,
)

KS2_EHC_PLAN = Indicator(
    key="ks2-standard-ehc-plan",
    title="Pupils with an EHC plan who reach the expected standard at 11",
    definition=(
        "Pupils with an EHC plan who reached the expected standard in reading, writing and mathematics at the end of "
        "key stage 2, in per cent of those pupils."
    ),
    why="It is what school does for the children whose needs are greatest.",
    theme="Attainment",
    numerator="Pupils with an EHC plan at the expected standard",
    denominator="Pupils with an EHC plan at the end of key stage 2",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population="pupils with an EHC plan at the end of key stage 2 in the area's state-funded schools",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(_CANCELLED,),
    whole_numbers=True,
    order=62,
)

KS2_SEN_SUPPORT = replace(
    KS2_EHC_PLAN,
    key="ks2-standard-sen-support",
    title="Pupils with SEN support who reach the expected standard at 11",
    definition=KS2_EHC_PLAN.definition.replace("an EHC plan", "SEN support"),
    why="It is what school does for most children with special educational needs.",
    numerator="Pupils with SEN support at the expected standard",
    denominator="Pupils with SEN support at the end of key stage 2",
    population="pupils with SEN support at the end of key stage 2 in the area's state-funded schools",
    order=63,
)

ATTAINMENT_8_EHC_PLAN = Indicator(
    key="attainment-8-ehc-plan",
    title="Attainment 8 of pupils with an EHC plan",
    definition="The average Attainment 8 score, out of 90, of pupils with an EHC plan at the end of key stage 4.",
    why="It is what pupils with a plan leave school with at 16.",
    theme="Attainment",
    numerator="",
    denominator="",
    statistic="mean",
    unit="points",
    direction="higher is better",
    population="pupils with an EHC plan at the end of key stage 4 in the area's state-funded schools",
    timing="flow",
    frequency_months=12,
    publication_lag_months=6,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    breaks=(
        Break(
            date(2019, 9, 1), "In 2020 and 2021 grades were given by schools; compare those years with care."
        ),
    ),
    order=64,
)

ATTAINMENT_8_SEN_SUPPORT = replace(
    ATTAINMENT_8_EHC_PLAN,
    key="attainment-8-sen-support",
    title="Attainment 8 of pupils with SEN support",
    definition="The average Attainment 8 score, out of 90, of pupils with SEN support at the end of key stage 4.",
    why="It is what pupils with SEN support leave school with at 16.",
    population="pupils with SEN support at the end of key stage 4 in the area's state-funded schools",
    order=65,
)

DESTINATIONS_EHC_PLAN = Indicator(
    key="destinations-ehc-plan",
    title="School leavers with an EHC plan in education, training or work",
    definition=(
        "Pupils with an EHC plan who stayed in education, training or employment for at least two terms after key "
        "stage 4, in per cent of those pupils; special schools are in it."
    ),
    why="It shows whether the step after school holds.",
    theme="Preparing for adulthood",
    numerator="Pupils with an EHC plan in education, training or employment after key stage 4",
    denominator="Pupils with an EHC plan who finished key stage 4",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population="pupils with an EHC plan who finished key stage 4 in the area's schools",
    timing="flow",
    frequency_months=12,
    publication_lag_months=18,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=66,
)

DESTINATIONS_SEN_SUPPORT = replace(
    DESTINATIONS_EHC_PLAN,
    key="destinations-sen-support",
    title="School leavers with SEN support in education, training or work",
    definition=DESTINATIONS_EHC_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Pupils with SEN support in education, training or employment after key stage 4",
    denominator="Pupils with SEN support who finished key stage 4",
    population="pupils with SEN support who finished key stage 4 in the area's schools",
    order=67,
)

IN_EDUCATION_AT_16_17 = Indicator(
    key="sen-in-education-at-16-17",
    title="Young people with SEND aged 16 and 17 in education or training",
    definition=(
        "Young people aged 16 and 17 with special educational needs or disabilities known to be in education or "
        "training, in per cent of those whom the council tracks."
    ),
    why="The law asks everybody to take part until 18, and councils to see to it.",
    theme="Preparing for adulthood",
    numerator="Young people with SEND in education or training",
    denominator="Young people with SEND aged 16 and 17 whom the council tracks",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population="young people with SEND aged 16 and 17 whom the council tracks",
    timing="flow",
    frequency_months=12,
    publication_lag_months=9,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=68,
)

SEN_WEEKLY_COST = Indicator(
    key="sen-weekly-cost",
    title="SEN services: weekly spend for every pupil with a plan",
    definition=(
        "What the council spent on SEN support services, direct payments, SEN transport and administration, for each "
        "week and each pupil with a plan in the school census, to the nearest £5."
    ),
    why="It sets what the council spends beside what others spend.",
    theme="Money",
    numerator="Spending on SEN services in the year (section 251 outturn), by week",
    denominator="Pupils with an EHC plan in January",
    statistic="rate",
    unit="pounds",
    direction="neither",
    population="spending of the council, for each pupil with a plan in the area's schools",
    timing="flow",
    frequency_months=12,
    publication_lag_months=12,
    source=f"Section 251 outturn in {LAIT}",
    owner=OWNER,
    reviewed=REVIEWED,
    order=69,
)
