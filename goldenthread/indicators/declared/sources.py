"""What the declared indicators share: who publishes them, who looks after the declaration, when it was last read."""

from datetime import date

from goldenthread.indicators.indicator import Break

SEN2 = "DfE Education, health and care plans (SEN2)"
TRIBUNAL = "Ministry of Justice and DfE, SEND Tribunal appeal rate"
OWNER = "Golden Thread"
REVIEWED = date(2026, 11, 21)

STATEMENTS = Break(
    date(2019, 1, 1),
    "Until January 2018 statements of special educational needs are counted with EHC plans; EHC plans began in "
    "September 2014.",
)
STATEMENTS_YEAR = Break(
    date(2016, 1, 1),
    "Until 2015 new statements of special educational needs are counted with new EHC plans; EHC plans began in "
    "September 2014.",
)
CHILD_LEVEL = Break(
    date(2023, 1, 1),
    "From 2023 the figures are collected child by child instead of as totals; compare with earlier years with care.",
)
CHILD_LEVEL_YEAR = Break(
    date(2022, 1, 1),
    "From the 2022 calendar year the figures are collected child by child; compare with earlier years with care.",
)
