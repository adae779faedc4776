"""How pupils with SEND do at the stages that the tables of ages 11 and 16 leave out: at 5, at 6 and at 19; and who is
neither in education nor at work at 16 and 17."""

from dataclasses import replace
from datetime import date

from goldenthread.indicators.declared.pupils import KS2_EHC_PLAN, LAIT
from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Break, Indicator

_NO_CHECK = Break(
    date(2021, 9, 1), "There was no check in 2020 and 2021; compare with the years before with care."
)
_NEW_PROFILE = Break(
    date(2021, 9, 1),
    "The profile at five was made anew from 2021/22, and not taken in the two years before; compare with care.",
)

GOOD_DEVELOPMENT_PLAN = replace(
    KS2_EHC_PLAN,
    key="good-development-ehc-plan",
    title="Children with an EHC plan who develop well at five",
    definition=(
        "Children with an EHC plan who reached a good level of development at the end of reception year, in per cent "
        "of those children."
    ),
    why="What is missed at five is dear to mend later.",
    numerator="Children with an EHC plan at a good level of development",
    denominator="Children with an EHC plan at the end of reception year",
    population="children with an EHC plan at the end of reception year in the area's schools",
    breaks=(_NEW_PROFILE,),
    whole_numbers=False,
    order=70,
)

GOOD_DEVELOPMENT_SUPPORT = replace(
    GOOD_DEVELOPMENT_PLAN,
    key="good-development-sen-support",
    title="Children with SEN and no plan who develop well at five",
    definition=GOOD_DEVELOPMENT_PLAN.definition.replace("an EHC plan", "SEN and no EHC plan"),
    numerator="Children with SEN and no plan at a good level of development",
    denominator="Children with SEN and no plan at the end of reception year",
    population="children with SEN and no plan at the end of reception year in the area's schools",
    order=71,
)

PHONICS_PLAN = replace(
    KS2_EHC_PLAN,
    key="phonics-ehc-plan",
    title="Pupils with an EHC plan who pass the phonics check",
    definition=(
        "Pupils with an EHC plan who met the expected standard of the phonics check in year 1, in per cent of those "
        "pupils."
    ),
    why="Reading opens everything else, and speech and language needs show here first.",
    numerator="Pupils with an EHC plan who met the standard of the phonics check",
    denominator="Pupils with an EHC plan in year 1",
    population="pupils with an EHC plan in year 1 of the area's schools",
    breaks=(_NO_CHECK,),
    order=72,
)

PHONICS_SUPPORT = replace(
    PHONICS_PLAN,
    key="phonics-sen-support",
    title="Pupils with SEN support who pass the phonics check",
    definition=PHONICS_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Pupils with SEN support who met the standard of the phonics check",
    denominator="Pupils with SEN support in year 1",
    population="pupils with SEN support in year 1 of the area's schools",
    order=73,
)

LEVEL_2_PLAN = Indicator(
    key="level-2-at-19-ehc-plan",
    title="Young people with an EHC plan who have level 2 at 19",
    definition=(
        "Young people who had an EHC plan at school and were qualified to level 2 (five good GCSEs or the like) by 19, "
        "in per cent of those young people."
    ),
    why="It is what education after 16 adds.",
    theme="Preparing for adulthood",
    numerator="Young people who had a plan, with level 2 by 19",
    denominator="Young people aged 19 who had an EHC plan at school",
    statistic="share",
    unit="per cent",
    direction="higher is better",
    population="young people aged 19 who had an EHC plan in the area's schools",
    timing="flow",
    frequency_months=12,
    publication_lag_months=9,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=74,
)

LEVEL_2_SUPPORT = replace(
    LEVEL_2_PLAN,
    key="level-2-at-19-sen-support",
    title="Young people with SEN support who have level 2 at 19",
    definition=LEVEL_2_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Young people who had SEN support, with level 2 by 19",
    denominator="Young people aged 19 who had SEN support at school",
    population="young people aged 19 who had SEN support in the area's schools",
    order=75,
)

LEVEL_3_PLAN = replace(
    LEVEL_2_PLAN,
    key="level-3-at-19-ehc-plan",
    title="Young people with an EHC plan who have level 3 at 19",
    definition=(
        "Young people who had an EHC plan at school and were qualified to level 3 (two A levels or the like) by 19, in "
        "per cent of those young people."
    ),
    numerator="Young people who had a plan, with level 3 by 19",
    order=76,
)

LEVEL_3_SUPPORT = replace(
    LEVEL_2_SUPPORT,
    key="level-3-at-19-sen-support",
    title="Young people with SEN support who have level 3 at 19",
    definition=LEVEL_3_PLAN.definition.replace("an EHC plan", "SEN support"),
    numerator="Young people who had SEN support, with level 3 by 19",
    order=77,
)

NOT_IN_EDUCATION_OR_WORK = Indicator(
    key="not-in-education-or-work-at-16-17",
    title="All young people of 16 and 17: not in education, work or training",
    definition=(
        "Young people aged 16 and 17 who are not in education, employment or training (NEET), in per cent of all whom "
        "the council tracks, on average of December to February."
    ),
    why="It is what the step after school must prevent. The figure is of all young people, with SEND or without.",
    theme="Preparing for adulthood",
    numerator="Young people of 16 and 17 not in education, employment or training",
    denominator="Young people of 16 and 17 whom the council tracks",
    statistic="share",
    unit="per cent",
    direction="lower is better",
    population="young people aged 16 and 17 whom the council tracks, with SEND or without",
    timing="flow",
    frequency_months=12,
    publication_lag_months=9,
    source=LAIT,
    owner=OWNER,
    reviewed=REVIEWED,
    order=78,
)
