"""What bears on need: money at home, care and safeguarding, mental health, and SEND among children in care.

They are of all children of the area, or of those whom social care knows; none of them is a count of pupils with SEND.
"""

from dataclasses import replace

from goldenthread.indicators.declared.pupils import LAIT
from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Indicator

LOW_INCOME = Indicator(
    key="children-in-low-income",
    title="Children under 16 in families with a low income",
    definition=(
        "Children under 16 in families with a relative low income before housing costs, in per cent of all children "
        "under 16."
    ),
    why="Special educational needs and disability are more frequent among children who grow up poor.",
    theme="Circumstances",
    numerator="Children under 16 in families with a relative low income",
    denominator="Residents under 16",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population="residents under 16",
    timing="flow",
    frequency_months=12,
    publication_lag_months=12,
    source=f"Children in low income families (DWP) in {LAIT}",
    owner=OWNER,
    reviewed=REVIEWED,
    order=90,
)

FREE_MEALS_PRIMARY = Indicator(
    key="free-meals-primary",
    title="Primary pupils with free school meals",
    definition="Pupils known to be eligible for free school meals, in per cent of the pupils of primary schools.",
    why="It is the nearest to a count of poor families that every school has.",
    theme="Circumstances",
    numerator="Primary pupils known to be eligible for free school meals in January",
    denominator="Pupils of state-funded primary schools in January",
    statistic="share",
    unit="per cent",
    direction="neither",
    population="pupils of the area's state-funded primary schools (school census)",
    timing="stock",
    frequency_months=12,
    publication_lag_months=6,
    source=f"School census in {LAIT}",
    owner=OWNER,
    reviewed=REVIEWED,
    order=91,
)

FREE_MEALS_SECONDARY = replace(
    FREE_MEALS_PRIMARY,
    key="free-meals-secondary",
    title="Secondary pupils with free school meals",
    definition="Pupils known to be eligible for free school meals, in per cent of the pupils of secondary schools.",
    numerator="Secondary pupils known to be eligible for free school meals in January",
    denominator="Pupils of state-funded secondary schools in January",
    population="pupils of the area's state-funded secondary schools (school census)",
    order=92,
)

LOOKED_AFTER = Indicator(
    key="children-looked-after",
    title="Children looked after for every 10,000",
    definition="Children whom the council looks after on 31 March, for every 10,000 residents under 18.",
    why="Many of them have special educational needs, and the council, the NHS and the carers plan for them together.",
    theme="Circumstances",
    numerator="Children looked after on 31 March",
    denominator="Residents under 18",
    statistic="rate",
    unit="for every 10,000",
    direction="neither",
    population="residents under 18",
    timing="stock",
    frequency_months=12,
    publication_lag_months=9,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=93,
)

CHILDREN_IN_NEED = replace(
    LOOKED_AFTER,
    key="children-in-need",
    title="Children in need for every 10,000",
    definition=(
        "Children in need on 31 March, for every 10,000 residents under 18. Disabled children are children in need by "
        "law (Children Act 1989, section 17)."
    ),
    why="Disabled children are among them, and short breaks are part of what they are assessed for.",
    numerator="Children in need on 31 March",
    order=94,
)

SECTION_47 = replace(
    LOOKED_AFTER,
    key="section-47-enquiries",
    title="Section 47 enquiries for every 10,000",
    definition="Section 47 enquiries that were begun in the year to March, for every 10,000 residents under 18.",
    why="Disabled children are among those whom safeguarding must reach, by people who know how to talk with them.",
    numerator="Section 47 enquiries begun in the year",
    timing="flow",
    order=95,
)

MENTAL_HEALTH_ADMISSIONS = Indicator(
    key="mental-health-admissions",
    title="Admissions to hospital for mental health for every 100,000",
    definition=(
        "Admissions to hospital of children and young people under 18 with a mental or behavioural disorder as the "
        "main diagnosis, in the year to March, for every 100,000 residents under 18."
    ),
    why="Autistic young people and those with a learning disability should not reach hospital for want of support.",
    theme="Circumstances",
    numerator="Admissions of residents under 18 for a mental or behavioural disorder",
    denominator="Residents under 18",
    statistic="rate",
    unit="for every 100,000",
    direction="lower is better",
    population="residents under 18",
    timing="flow",
    frequency_months=12,
    publication_lag_months=15,
    source=f"Fingertips (DHSC) in {LAIT}",
    owner=OWNER,
    reviewed=REVIEWED,
    order=96,
)

LOOKED_AFTER_WITH_PLAN = Indicator(
    key="looked-after-with-plan",
    title="Looked-after children with an EHC plan",
    definition=(
        "Children looked after for at least 12 months who have an EHC plan, in per cent of those of them who are found "
        "in the school census."
    ),
    why="They are in two groups at once, and often learn and live outside the area.",
    theme="Groups at risk",
    numerator="Looked-after children with an EHC plan",
    denominator="Children looked after for at least 12 months and found in the school census",
    statistic="share",
    unit="per cent",
    direction="neither",
    population="children whom the council has looked after for at least 12 months, found in the school census",
    timing="flow",
    frequency_months=12,
    publication_lag_months=12,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=100,
)

LOOKED_AFTER_WITH_SUPPORT = replace(
    LOOKED_AFTER_WITH_PLAN,
    key="looked-after-with-support",
    title="Looked-after children with SEN support",
    definition=LOOKED_AFTER_WITH_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Looked-after children with SEN support",
    order=101,
)

CHILDREN_IN_NEED_WITH_PLAN = replace(
    LOOKED_AFTER_WITH_PLAN,
    key="children-in-need-with-plan",
    title="Children in need with an EHC plan",
    definition="Children in need of school age who have an EHC plan, in per cent of those children in need.",
    why="Social care and the plan's Section H meet in them.",
    numerator="Children in need with an EHC plan",
    denominator="Children in need of school age",
    population="children in need of school age",
    order=102,
)

CHILDREN_IN_NEED_WITH_SUPPORT = replace(
    CHILDREN_IN_NEED_WITH_PLAN,
    key="children-in-need-with-support",
    title="Children in need with SEN support",
    definition=CHILDREN_IN_NEED_WITH_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Children in need with SEN support",
    order=103,
)
