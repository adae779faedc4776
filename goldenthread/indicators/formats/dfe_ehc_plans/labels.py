"""The labels that the release's rows carry, as the codes of our dimensions."""

from __future__ import annotations

import re
from collections.abc import Mapping

_SEXES: Mapping[str, str] = {"female": "female", "male": "male", "unknown": "unknown"}

_ETHNICITIES: Mapping[str, str] = {
    "any other ethnic group": "other",
    "asian - any other asian background": "asian-other",
    "asian - bangladeshi": "asian-bangladeshi",
    "asian - chinese": "asian-chinese",
    "asian - indian": "asian-indian",
    "asian - pakistani": "asian-pakistani",
    "black - any other black background": "black-other",
    "black - black african": "black-african",
    "black - black caribbean": "black-caribbean",
    "mixed - any other mixed background": "mixed-other",
    "mixed - white and asian": "mixed-white-asian",
    "mixed - white and black african": "mixed-white-black-african",
    "mixed - white and black caribbean": "mixed-white-black-caribbean",
    "unclassified": "unclassified",
    "white - any other white background": "white-other",
    "white - gypsy/roma": "white-gypsy-roma",
    "white - irish": "white-irish",
    "white - traveller of irish heritage": "white-irish-traveller",
    "white - white british": "white-british",
}

_NEEDS: Mapping[str, str] = {
    "autistic spectrum disorder": "asd",
    "down syndrome": "ds",
    "hearing impairment": "hi",
    "moderate learning difficulty": "mld",
    "multi-sensory impairment": "msi",
    "not reported": "not-recorded",
    "other difficulty or disability": "oth",
    "physical disability": "pd",
    "profound and multiple learning difficulty": "pmld",
    "severe learning difficulty": "sld",
    "social, emotional and mental health": "semh",
    "specific learning difficulty": "spld",
    "speech, language and communication needs": "slcn",
    "vision impairment": "vi",
}

_REQUEST_SOURCES: Mapping[str, str] = {
    "health care professional": "health",
    "not known": "unknown",
    "other": "other",
    "parent or young person": "family",
    "school or other education setting": "education",
    "social care professional": "social-care",
}

# The release writes “academy/free school” and “Academy/free schools”: one kind of school.
_PLACEMENTS: Mapping[str, tuple[str, str]] = {
    "mainstream - total": ("placement", "mainstream"),
    "special - total": ("placement", "special"),
    "ap/pru - total": ("placement", "ap"),
    "fe - total": ("placement", "fe"),
    "educated elsewhere - total": ("placement", "elsewhere"),
    "non-maintained early years": ("placement", "early-years"),
    "placement not recorded": ("placement", "not-recorded"),
    "mainstream - la maintained": ("placement-detail", "mainstream-maintained"),
    "mainstream - la maintained (resourced provision)": (
        "placement-detail",
        "mainstream-maintained-resourced",
    ),
    "mainstream - la maintained (sen unit)": ("placement-detail", "mainstream-maintained-unit"),
    "mainstream - academy": ("placement-detail", "mainstream-academy"),
    "mainstream - academy (resourced provision)": ("placement-detail", "mainstream-academy-resourced"),
    "mainstream - academy (sen unit)": ("placement-detail", "mainstream-academy-unit"),
    "mainstream - free school": ("placement-detail", "mainstream-free"),
    "mainstream - free school (resourced provision)": ("placement-detail", "mainstream-free-resourced"),
    "mainstream - free school (sen unit)": ("placement-detail", "mainstream-free-unit"),
    "mainstream - independent": ("placement-detail", "mainstream-independent"),
    "special - la maintained": ("placement-detail", "special-maintained"),
    "special - academy/free school": ("placement-detail", "special-academy-free"),
    "special - academy/free schools": ("placement-detail", "special-academy-free"),
    "special - academy": ("placement-detail", "special-academy"),
    "special - free school": ("placement-detail", "special-free"),
    "special - independent": ("placement-detail", "special-independent"),
    "special - non-maintained": ("placement-detail", "special-non-maintained"),
    "ap/pru - academy": ("placement-detail", "ap-academy"),
    "ap/pru - free school": ("placement-detail", "ap-free"),
    "ap/pru - la maintained": ("placement-detail", "ap-maintained"),
    "fe - general fe and tertiary colleges": ("placement-detail", "fe-general"),
    "fe - specialist post-16 institutions": ("placement-detail", "fe-specialist"),
    "fe - ukrlp provider": ("placement-detail", "fe-ukrlp"),
    "educated elsewhere - elective home education": ("placement-detail", "elsewhere-home"),
    "educated elsewhere - other arrangements by la": ("placement-detail", "elsewhere-council"),
    "educated elsewhere - other arrangements by parents": ("placement-detail", "elsewhere-parents"),
    "educated elsewhere - online provider": ("placement-detail", "elsewhere-online"),
    "educated elsewhere - welsh establishment": ("placement-detail", "elsewhere-wales"),
    "educated elsewhere - other schools and establishments": ("placement-detail", "elsewhere-other-school"),
    "educated elsewhere - other placement settings": ("placement-detail", "elsewhere-other"),
    "educated elsewhere - neet": ("placement-detail", "elsewhere-neet"),
    "educated elsewhere - not in education or training (notice to cease issued)": (
        "placement-detail",
        "elsewhere-notice",
    ),
    "educated elsewhere - not in education or training (other)": (
        "placement-detail",
        "elsewhere-not-in-education",
    ),
    "educated elsewhere - not in education or training (compulsory school age)": (
        "placement-detail",
        "elsewhere-school-age",
    ),
}


_BY_DIMENSION: Mapping[str, Mapping[str, str]] = {
    "sex": _SEXES,
    "ethnicity": _ETHNICITIES,
    "need": _NEEDS,
    "request-source": _REQUEST_SOURCES,
}


def code_of(dimension: str, label: str) -> tuple[str, str] | None:
    """The dimension and code of a row's label; None for a label that is not declared."""
    text = " ".join(label.split()).lower()
    if dimension == "placement":
        return _PLACEMENTS.get(text)
    code: str | None
    if dimension in ("age", "age-when-started"):
        code = _age(text)
    elif dimension in ("years-held", "years-completed"):
        code = _years(text)
    else:
        code = _BY_DIMENSION.get(dimension, {}).get(text)
    return (dimension, code) if code else None


def _age(text: str) -> str | None:
    """“age 10”, “Aged 10” → 10; “under 3”, “Aged 2 and under” → 0-2; “age 20 and over” → 20+."""
    text = re.sub(r"^aged? ", "", text)
    spans = {
        "under 3": "0-2", "2 and under": "0-2", "20 and over": "20+", "15 and under": "0-15", "25 or over": "25",
        "unknown": "unknown",
    }  # fmt: skip
    if text in spans:
        return spans[text]
    return text if re.fullmatch(r"1?[0-9]|2[0-5]", text) else None


def _years(text: str) -> str | None:
    if text in ("less than a year", "under a year"):
        return "0"
    if text in ("12 or more", "12 years and over"):
        return "12+"
    match = re.fullmatch(r"([0-9]{1,2})( years?)?", text)
    return match.group(1) if match else None
