"""Children waiting for the NHS's community services, and who did not say how many."""

from goldenthread.indicators.declared.sources import OWNER, REVIEWED
from goldenthread.indicators.indicator import Indicator

_SOURCE = "NHS England Community Health Services Waiting Times"

CHILDREN_WAITING = Indicator(
    key="children-waiting",
    title="Children waiting for community health services",
    definition=(
        "Children and young people on the waiting lists of community health services at the end of the month, by "
        "service and by weeks waited. The counts are of NHS boards, regions and providers, not of councils."
    ),
    why="Most of what a plan promises from health is one of these services.",
    theme="Waiting",
    numerator="Children and young people waiting",
    denominator="",
    statistic="count",
    unit="children",
    direction="lower is better",
    population="children and young people on the lists of the providers that submitted",
    timing="stock",
    frequency_months=1,
    publication_lag_months=2,
    dimensions=("waiting-service", "weeks-waiting"),
    source=_SOURCE,
    owner=OWNER,
    reviewed=REVIEWED,
    order=70,
    given_for="NHS boards",
)

NON_SUBMITTERS = Indicator(
    key="community-waits-non-submitters",
    title="Organisations that did not submit their waiting lists",
    definition=(
        "Organisations that are asked for their community waiting lists and did not submit any for the month."
    ),
    why="A list that nobody submitted is not an empty list: numbers of such a month are too low.",
    theme="Waiting",
    numerator="Organisations that did not submit",
    denominator="",
    statistic="count",
    unit="organisations",
    direction="lower is better",
    population="organisations that are asked for community waiting lists",
    timing="stock",
    frequency_months=1,
    publication_lag_months=2,
    source=_SOURCE,
    owner=OWNER,
    reviewed=REVIEWED,
    order=71,
    given_for="NHS boards",
)
