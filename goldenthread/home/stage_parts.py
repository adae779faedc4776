"""The pages of a stage that has more than one: what they are called and which one this is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

UNDERSTAND = (
    ("understand", "At a glance"),
    ("understand-live", "Live needs assessment"),
    ("understand-profile", "Profile of need"),
    ("understand-plans", "Who has a plan"),
    ("understand-process", "Getting and keeping a plan"),
    ("understand-assessments", "Assessments, findings and gaps"),
    ("understand-gaps", "Gaps and duplication"),
    ("understand-waits", "Waiting for the NHS"),
    ("understand-forecast", "Forecast"),
    ("understand-sufficiency", "Sufficiency"),
    ("understand-change", "What changed and what is noise"),
    ("understand-stated", "What the documents state"),
    ("understand-own", "Own series"),
    ("understand-releases", "Where published figures differ"),
    ("understand-data-flows", "Data flows and flags"),
)
PROFILE = (
    ("understand-profile", "Who has which needs"),
    ("understand-outcomes", "Outcomes and exclusions"),
    ("understand-context", "Demand, groups at risk and context"),
)
# A stage of many pages says which of them belong together: the words stand before the first of each group.
GROUPS = {
    "understand-live": "Who needs what",
    "understand-waits": "Waits and forecasts",
    "understand-change": "Which figures to trust",
}
# What each page of a stage tells, in a sentence, by the name of its address.
ABOUT = {
    "understand-live": "Every figure by topic, when it was last refreshed, and which are older than they should be.",
    "understand-profile": (
        "Who has which needs: by need, age, sex and ethnicity, beside England, over time, and set against the "
        "population; outcomes, exclusions and what families ask for."
    ),
    "understand-plans": (
        "How many plans for every 1,000 people, for which needs, in which schools and at what age."
    ),
    "understand-process": (
        "Requests and refusals, the 20 weeks with and without exceptions, annual reviews and appeals."
    ),
    "understand-assessments": (
        "What the needs assessments found, which gaps they show, what answers them, and what is due again."
    ),
    "understand-gaps": (
        "Needs set against the services that there are: what is missing, doubled or unequal, and who decided what."
    ),
    "understand-stated": (
        "The figures that the area’s own documents print, beside the published ones, and their changes worked out "
        "again."
    ),
    "understand-waits": (
        "How many children wait for therapies and other community services of the area’s NHS board, and how long."
    ),
    "understand-forecast": "How many EHC plans there may be in years to come, and how far that can be relied on.",
    "understand-sufficiency": (
        "How many places will be needed for which needs and ages, how many there will be, and what each independent "
        "place avoided saves."
    ),
    "understand-change": "Which figures have really changed, and which only go up and down as they always do.",
    "understand-own": (
        "What the area counts itself, month by month, and has not published; how small numbers in it are protected."
    ),
    "understand-releases": (
        "Figures that two releases give otherwise, which one is used and why, and percentages that are not what their "
        "numbers make."
    ),
    "understand-data-flows": (
        "Which services can tell who has SEND, which data flow between partners, and under which agreement."
    ),
}
PLAN = (
    ("plan", "At a glance"),
    ("plan-actions", "Action plan"),
    ("plan-commitments", "Commitments and choice"),
    ("plan-wider", "Wider priorities"),
    ("plan-linked", "Linked strategies and forward plan"),
    ("plan-versions", "Versions and sections"),
)
DELIVER = (
    ("deliver", "Service map"),
    ("deliver-commissioners", "Who commissions what"),
    ("deliver-now", "What families can use now"),
    ("deliver-waits", "Waits"),
    ("deliver-funding", "Joint funding"),
    ("deliver-contracts", "Contracts and agreements"),
    ("deliver-scope", "Scope of services"),
)
REVIEW = (
    ("review", "Indicators and targets"),
    ("review-targets", "Targets and their dates"),
    ("review-weaknesses", "Areas of weakness"),
    ("review-evidence", "Evidence log"),
)
GOVERN = (
    ("govern", "Who answers to whom"),
    ("govern-bodies", "Bodies and seats of families"),
    ("govern-people", "People and posts"),
    ("govern-duties", "Duties, risks and reports"),
    ("govern-decisions", "Decisions people took"),
)
INVOLVE = (
    ("involve", "At a glance"),
    ("involve-comments", "What people said"),
    ("involve-you-said", "You said, we did"),
    ("involve-engagements", "Engagements, groups and case stories"),
)


@dataclass(frozen=True)
class Part:
    text: str
    href: str
    current: bool
    about: str = ""
    group: str = ""


def parts_of(pages: Sequence[tuple[str, str]], area_key: str, here: str) -> list[Part]:
    found, group = [], ""
    for name, title in pages:
        group = GROUPS.get(name, group)
        address = reverse(name, kwargs={"area_key": area_key})
        found.append(Part(title, address, name == here, ABOUT.get(name, ""), group))
    return found
