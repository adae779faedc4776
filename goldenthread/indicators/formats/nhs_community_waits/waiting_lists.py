"""The services that the NHS counts: those for children are ours, those for adults keep the source's own titles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from goldenthread.indicators.facts import SourceIndicator, SourceTitles
from goldenthread.indicators.formats.nhs_community_waits import FORMAT_KEY
from goldenthread.indicators.formats.table import BadRow

CHILDREN, ADULTS = "(CYP)", "(A)"
WAITING = "children-waiting"
NON_SUBMITTERS = "community-waits-non-submitters"
ALL_CHILDREN, ALL_ADULTS, EVERYBODY = "CYP services", "Adult services", "England"
# As printed, lower case, after “(CYP) ”.
_CODES: Mapping[str, str] = {
    "antenatal, new-born and children screening and immunisation services": "immunisation",
    "audiology": "audiology",
    "child health information service": "child-health-information",
    "community nursing services (planned care and rapid response teams)": "community-nursing",
    "community paediatric service": "community-paediatrics",
    "looked after children teams": "looked-after",
    "new-born hearing screening": "hearing-screening",
    "nursing and therapy teams support for long term conditions": "long-term-conditions",
    "rapid response services": "rapid-response",
    "safeguarding": "safeguarding",
    "therapy interventions: dietetics": "dietetics",
    "therapy interventions: occupational therapy": "occupational-therapy",
    "therapy interventions: orthotics": "orthotics",
    "therapy interventions: physiotherapy": "physiotherapy",
    "therapy interventions: speech and language": "speech-and-language",
    "vision screening": "vision-screening",
    "wheelchair, orthotics, prosthetics and equipment": "wheelchairs",
}
_ADULTS = (
    "Adult safeguarding",
    "Audiology",
    "Clinical support to social care, care homes and domiciliary care",
    "Community nursing services",
    "Home oxygen assessment services",
    "Intermediate care and reablement",
    "Musculoskeletal service",
    "Neurorehabilitation (multi-disciplinary)",
    "Nursing and Therapy support for LTCs: Continence/ colostomy",
    "Nursing and Therapy support for LTCs: Diabetes",
    "Nursing and Therapy support for LTCs: Falls",
    "Nursing and Therapy support for LTCs: Heart failure",
    "Nursing and Therapy support for LTCs: Lymphoedema",
    "Nursing and Therapy support for LTCs: MND",
    "Nursing and Therapy support for LTCs: MS",
    "Nursing and Therapy support for LTCs: Respiratory/COPD",
    "Nursing and Therapy support for LTCs: Stroke",
    "Nursing and Therapy support for LTCs: TB",
    "Nursing and Therapy support for LTCs: Tissue viability",
    "Podiatry and podiatric surgery",
    "Rehabilitation bed-based care",
    "Rehabilitation services (integrated)",
    "Therapy interventions: Dietetics",
    "Therapy interventions: Occupational therapy",
    "Therapy interventions: Orthotics",
    "Therapy interventions: Physiotherapy",
    "Therapy interventions: Speech and language",
    "Urgent Community Response/Rapid Response team",
    "Weight management and obesity services",
    "Wheelchair, orthotics, prosthetics and equipment",
)
_TOTALS = {
    ALL_CHILDREN: (WAITING, ""),
    ALL_ADULTS: (f"{FORMAT_KEY}.adults", ""),
    EVERYBODY: (f"{FORMAT_KEY}.everybody", ""),
}


def part_of(service: str) -> tuple[str, str]:
    """The indicator and the part of it that a service is, as text. Raises BadRow for one that is not declared."""
    text = " ".join(service.split())
    if text in _TOTALS:
        return _TOTALS[text]
    kind, _, name = text.partition(" ")
    code = _CODES.get(name.lower()) if kind == CHILDREN else None
    if code is not None:
        return WAITING, f"waiting-service={code}"
    if kind == ADULTS and name.lower() in {each.lower() for each in _ADULTS}:
        return adult_key(name), ""
    raise BadRow(
        "service",
        service,
        "This service is not known. Services for children begin with (CYP), those for adults with (A).",
    )


def adult_key(name: str) -> str:
    return f"{FORMAT_KEY}.adult-{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')}"


def _source_indicators() -> Iterator[SourceIndicator]:
    table = "Community health services waiting lists, adults"
    yield SourceIndicator(f"{FORMAT_KEY}.adults", "Adults waiting, all services", table, "people", "count")
    yield SourceIndicator(
        f"{FORMAT_KEY}.everybody",
        "Children and adults waiting, all services",
        "Community health services waiting lists",
        "people",
        "count",
    )
    for name in _ADULTS:
        yield SourceIndicator(adult_key(name), f"(A) {name}", table, "people", "count")


TITLES = SourceTitles(FORMAT_KEY, _source_indicators)
