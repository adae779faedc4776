"""The dimensions by which a total is broken down, and the words for each of their codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Of an area's own records, by their keys, which no list here can know.
SERVICE = "service"


@dataclass(frozen=True)
class Dimension:
    """`labels` are in the order in which pages list them. A code without a label shows as itself."""

    key: str
    title: str
    labels: Mapping[str, str] = field(default_factory=dict)
    about: str = ""

    def label(self, code: str) -> str:
        if self.key == SERVICE:
            return code.replace("-", " ").capitalize()
        return self.labels.get(code, code)


def _years(first: int, last: int) -> dict[str, str]:
    return {str(year): f"Aged {year}" for year in range(first, last + 1)}


NEEDS: Mapping[str, str] = {
    "asd": "Autistic spectrum disorder",
    "slcn": "Speech, language and communication needs",
    "semh": "Social, emotional and mental health",
    "mld": "Moderate learning difficulty",
    "sld": "Severe learning difficulty",
    "pmld": "Profound and multiple learning difficulty",
    "spld": "Specific learning difficulty",
    "hi": "Hearing impairment",
    "vi": "Vision impairment",
    "msi": "Multi-sensory impairment",
    "pd": "Physical disability",
    "ds": "Down syndrome",
    "oth": "Other difficulty or disability",
    "not-recorded": "Need not recorded",
}

PLACEMENTS: Mapping[str, str] = {
    "mainstream": "Mainstream school",
    "special": "Special school",
    "ap": "Alternative provision or pupil referral unit",
    "fe": "Further education or other post-16",
    "elsewhere": "Educated elsewhere, or not in education",
    "early-years": "Non-maintained early years",
    "not-recorded": "Placement not recorded",
}

PLACEMENT_DETAILS: Mapping[str, str] = {
    "mainstream-maintained": "Mainstream: council-maintained",
    "mainstream-maintained-resourced": "Mainstream: council-maintained, resourced provision",
    "mainstream-maintained-unit": "Mainstream: council-maintained, SEN unit",
    "mainstream-academy": "Mainstream: academy",
    "mainstream-academy-resourced": "Mainstream: academy, resourced provision",
    "mainstream-academy-unit": "Mainstream: academy, SEN unit",
    "mainstream-free": "Mainstream: free school",
    "mainstream-free-resourced": "Mainstream: free school, resourced provision",
    "mainstream-free-unit": "Mainstream: free school, SEN unit",
    "mainstream-independent": "Mainstream: independent",
    "special-maintained": "Special: council-maintained",
    "special-maintained-without-hospital": "Special: council-maintained, hospital schools left out (before 2023)",
    "special-hospital": "Special: hospital school (before 2023)",
    "special-academy-free": "Special: academy or free school",
    "special-academy": "Special: academy",
    "special-free": "Special: free school",
    "special-independent": "Special: independent",
    "special-non-maintained": "Special: non-maintained",
    "ap-academy": "Alternative provision: academy",
    "ap-free": "Alternative provision: free school",
    "ap-maintained": "Pupil referral unit",
    "fe-general": "Further education or sixth-form college",
    "fe-college": "General further education or tertiary college (before 2023)",
    "fe-sixth-form": "Sixth-form college (before 2023)",
    "fe-other": "Other further education (before 2023)",
    "fe-independent-specialist": "Independent specialist provider (2015)",
    "fe-specialist": "Specialist post-16 institution",
    "fe-ukrlp": "Registered learning provider",
    "elsewhere-home": "Elective home education",
    "elsewhere-council": "Other arrangements by the council",
    "elsewhere-parents": "Other arrangements by parents",
    "elsewhere-online": "Online provider",
    "elsewhere-wales": "School or college in Wales",
    "elsewhere-other-school": "Other school or establishment",
    "elsewhere-other": "Other placement",
    "elsewhere-neet": "Not in education, employment or training",
    "elsewhere-notice": "Not in education: notice to cease issued",
    "elsewhere-not-in-education": "Not in education: other ages",
    "elsewhere-school-age": "Not in education: of compulsory school age",
    "awaiting": "Awaiting provision (before 2023)",
    "awaiting-below-in": "Awaiting provision: below school age, in education (before 2023)",
    "awaiting-below-out": "Awaiting provision: below school age, not in education (before 2023)",
    "awaiting-school-in": "Awaiting provision: of school age, in education (before 2023)",
    "awaiting-school-out": "Awaiting provision: of school age, not in education (before 2023)",
    "awaiting-above-in": "Awaiting provision: above school age, in education (before 2023)",
    "awaiting-above-out": "Awaiting provision: above school age, not in education (before 2023)",
    "unknown-apprenticeship": "Apprenticeship (2016)",
    "unknown-internship": "Supported internship (2016)",
    "unknown-traineeship": "Traineeship (2016)",
    "unknown-work": "Work-based learning (2015)",
    "excluded": "Permanently excluded (before 2023)",
}

ETHNICITIES: Mapping[str, str] = {
    "white-british": "White: British",
    "white-irish": "White: Irish",
    "white-gypsy-roma": "White: Gypsy or Roma",
    "white-irish-traveller": "White: Traveller of Irish heritage",
    "white-other": "White: any other",
    "mixed-white-black-caribbean": "Mixed: White and Black Caribbean",
    "mixed-white-black-african": "Mixed: White and Black African",
    "mixed-white-asian": "Mixed: White and Asian",
    "mixed-other": "Mixed: any other",
    "asian-indian": "Asian: Indian",
    "asian-pakistani": "Asian: Pakistani",
    "asian-bangladeshi": "Asian: Bangladeshi",
    "asian-chinese": "Asian: Chinese",
    "asian-other": "Asian: any other",
    "black-african": "Black: African",
    "black-caribbean": "Black: Caribbean",
    "black-other": "Black: any other",
    "other": "Any other ethnic group",
    "unclassified": "Not classified",
}

AGES: Mapping[str, str] = {
    "0": "Aged under 1",
    "1": "Aged 1",
    "2": "Aged 2",
    "0-2": "Aged 2 and under",
    **_years(3, 25),
    "0-15": "Aged 15 and under",
    "20+": "Aged 20 and over",
    "unknown": "Age not known",
}

PHASES: Mapping[str, str] = {
    "0-4": "Aged 0 to 4",
    "5-10": "Aged 5 to 10",
    "11-15": "Aged 11 to 15",
    "16-25": "Aged 16 to 25",
    "unknown": "Age not known",
}

# Of the NHS's own services for children (“(CYP) …”), in its order; the code is made from its words.
WAITING_SERVICES: Mapping[str, str] = {
    "community-paediatrics": "Community paediatrics",
    "speech-and-language": "Speech and language therapy",
    "occupational-therapy": "Occupational therapy",
    "physiotherapy": "Physiotherapy",
    "dietetics": "Dietetics",
    "orthotics": "Orthotics",
    "audiology": "Audiology",
    "vision-screening": "Vision screening",
    "hearing-screening": "New-born hearing screening",
    "wheelchairs": "Wheelchairs, orthotics, prosthetics and equipment",
    "community-nursing": "Community nursing, planned and rapid response",
    "long-term-conditions": "Nursing and therapy for long-term conditions",
    "rapid-response": "Rapid response",
    "looked-after": "Looked-after children teams",
    "safeguarding": "Safeguarding",
    "immunisation": "Antenatal, new-born and children screening and immunisation",
    "child-health-information": "Child health information",
}

WEEKS_WAITING: Mapping[str, str] = {
    "0-1": "Up to 1 week",
    "1-2": "1 to 2 weeks",
    "2-4": "2 to 4 weeks",
    "4-12": "4 to 12 weeks",
    "12-18": "12 to 18 weeks",
    "18-52": "18 to 52 weeks",
    "52-104": "52 to 104 weeks",
    "104+": "Over 104 weeks",
}

AGE_BANDS: Mapping[str, str] = {
    "0-4": "Aged under 5",
    "5-10": "Aged 5 to 10",
    "11-15": "Aged 11 to 15",
    "16-19": "Aged 16 to 19",
    "20-25": "Aged 20 to 25",
}

PLACEMENTS_UNTIL_2022: Mapping[str, str] = {
    "elsewhere": "Educated elsewhere, those who await provision among them",
    "neet": "Not in education, employment or training",
    "other": "Other",
    "unknown": "Placement not known (2015 and 2016)",
}

REQUEST_SOURCES: Mapping[str, str] = {
    "family": "Parent or young person",
    "education": "School or other education setting",
    "health": "Health professional",
    "social-care": "Social care professional",
    "other": "Other",
    "unknown": "Not known",
}

_YEARS_HELD = {
    "0": "Less than a year",
    **{str(n): f"{n} years" for n in range(1, 12)},
    "12+": "12 years or more",
}

DIMENSIONS: tuple[Dimension, ...] = (
    Dimension("need", "Primary need", NEEDS),
    Dimension("placement", "Placement", PLACEMENTS),
    Dimension("placement-detail", "Type of placement", PLACEMENT_DETAILS, "The kinds within each group."),
    Dimension(
        "placement-until-2022",
        "Placement, as counted until 2022",
        PLACEMENTS_UNTIL_2022,
        "Groups that later releases count another way.",
    ),
    Dimension("age", "Age", AGES),
    Dimension("age-band", "Age band", AGE_BANDS, "As releases up to 2022 print them."),
    Dimension("age-phase", "Age group", PHASES, "Added up from single years of age; not school phase."),
    Dimension("age-when-started", "Age when the plan started", AGES),
    Dimension("sex", "Sex", {"female": "Female", "male": "Male", "unknown": "Not known"}),
    Dimension("ethnicity", "Ethnicity", ETHNICITIES),
    Dimension("request-source", "Who asked", REQUEST_SOURCES, "From the release of 2026 on."),
    Dimension("years-held", "How long the plan has been held", _YEARS_HELD, "As the plans table counts them."),
    Dimension(
        "years-completed",
        "Whole years that the plan has been held",
        _YEARS_HELD,
        "As the table of needs counts them: its “less than a year” is the plans table’s first two rows together.",
    ),
    Dimension(
        "school-phase",
        "School phase",
        {"primary": "Primary schools", "secondary": "Secondary schools", "special": "Special schools"},
        "A share by phase is of the pupils of that phase.",
    ),
    Dimension("waiting-service", "Service waited for", WAITING_SERVICES, "As the NHS names its services for children."),
    Dimension(SERVICE, "Service", about="As the area's own records name it."),
    Dimension("weeks-waiting", "Weeks waiting", WEEKS_WAITING, "How long those now waiting have waited."),
)  # fmt: skip

BY_KEY: Mapping[str, Dimension] = {dimension.key: dimension for dimension in DIMENSIONS}


def label(dimension: str, code: str) -> str:
    """The words for a code; the code itself where the dimension or the code is not known here."""
    known = BY_KEY.get(dimension)
    return known.label(code) if known else code


def phase_of_age(code: str) -> str | None:
    """The age group of an age code; None for a code that spans groups."""
    if code in ("0-2", "0-4"):
        return "0-4"
    if code == "20+":
        return "16-25"
    if code == "unknown":
        return "unknown"
    if not code.isdigit():
        return None
    age = int(code)
    return "0-4" if age <= 4 else "5-10" if age <= 10 else "11-15" if age <= 15 else "16-25"
