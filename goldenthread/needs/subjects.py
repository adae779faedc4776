"""What an area needs to know besides plans: each subject with the words by which stated figures belong to it, and who
would collect it where there is nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from goldenthread.needs.service_reach import Row


@dataclass(frozen=True)
class Subject:
    """`words` is looked for in a stated figure's topic, title and breakdown; `published` are the indicators that
    belong to it. `owner` is who would see that it is collected where there is nothing."""

    key: str
    title: str
    about: str
    words: str
    owner: str
    page: str
    published: tuple[str, ...] = ()


SUBJECTS = (
    Subject(
        "attainment", "What pupils with SEND achieve",
        "How pupils with SEND do at 5, 6, 11 and 16, beside England and similar areas.",
        r"\bKS\s?\d|attainment|stage=|level [23]\b|expected standard|EYFS",
        "The council's education analyst", "outcomes",
        ("good-development-ehc-plan", "good-development-sen-support", "phonics-ehc-plan", "phonics-sen-support",
         "ks2-standard-ehc-plan", "ks2-standard-sen-support", "attainment-8-ehc-plan", "attainment-8-sen-support"),
    ),
    Subject(
        "exclusions", "Exclusions, and the support given",
        "How often pupils are excluded, from which schools, and what was done to prevent it. What is published counts "
        "all pupils of the area's schools: it is not divided by SEND.",
        r"exclu|crisis|return from", "The council's head of inclusion", "outcomes",
        ("suspensions", "pupils-suspended", "permanent-exclusions", "looked-after-suspended",
         "children-in-need-suspended"),
    ),
    Subject(
        "after-16", "After 16",
        "Education, employment and training, qualifications at 19, internships and work experience.",
        r"post-?16|\bN?EET\b|internship|work experience|DurhamWorks|employment|bespoke opportunit",
        "The council's post-16 lead", "outcomes",
        ("destinations-ehc-plan", "destinations-sen-support", "sen-in-education-at-16-17",
         "not-in-education-or-work-at-16-17", "level-2-at-19-ehc-plan", "level-2-at-19-sen-support",
         "level-3-at-19-ehc-plan", "level-3-at-19-sen-support"),
    ),
    Subject(
        "advice", "What families ask the advice line",
        "Themes of calls to SENDIASS and other advice lines. A theme is a share of the calls, not of children.",
        r"\bcalls?\b|advice line|helpline", "The manager of SENDIASS", "context",
    ),
    Subject(
        "short-breaks", "Demand for short breaks",
        "Several answers can be true of one referral, so these shares are never added up.",
        r"short break|respite", "The council's short-breaks commissioner", "context",
    ),
    Subject(
        "care", "Care and safeguarding", "Children in need, looked after and placed outside the area.",
        r"children in need|\bCIN\b|looked after|section 47|out of area|external placement|residential placement",
        "The council's head of children's social care", "context",
        ("children-looked-after", "children-in-need", "section-47-enquiries"),
    ),
    Subject(
        "disability", "Disability", "How many are disabled, and in which ways; one child can have several.",
        r"disab", "The council's child disability register", "context",
    ),
    Subject(
        "mental-health", "Mental health",
        "Modelled shares and numbers. One young person can have several conditions, so they are never added up.",
        r"mental|disorder|emotional health", "The NHS board's mental health lead", "context",
        ("mental-health-admissions",),
    ),
    Subject(
        "wider", "What else bears on need", "Deprivation, poverty, free school meals and who lives in the area.",
        r"depriv|poverty|free school meal|socioeconomic|minority ethnic", "The director of public health", "context",
        ("children-in-low-income", "free-meals-primary", "free-meals-secondary"),
    ),
    Subject(
        "views", "What people think of services", "Shares of those who answered; “just over half” stays as it is said.",
        r"parents/carers|stakeholders|respondents|survey|views",
        "The parent carer forum with both commissioners", "context",
    ),
)  # fmt: skip


# Children in care and children in need who also have SEND: groups that overlap.
AT_RISK = (
    "looked-after-with-plan",
    "looked-after-with-support",
    "children-in-need-with-plan",
    "children-in-need-with-support",
)


def subject_of(row: Row) -> Subject | None:
    """The first that fits; None for a figure of none of them."""
    return next((each for each in SUBJECTS if re.search(each.words, _said(row), re.IGNORECASE)), None)


def whose(row: Row) -> str:
    """Who sees that a figure is collected: the owner on record, or in words who it would be for."""
    if row.values.get("owner"):
        return f"Owner: {row.values['owner']}."
    subject = subject_of(row)
    if subject is None:
        return "Nobody is recorded who would see that it is collected."
    return (
        f"No owner is recorded. It would be for {subject.owner[:1].lower()}{subject.owner[1:]} to see that it is "
        "collected."
    )


def by_subject(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The stated figures of each subject, in the order of the documents. A figure stands under the first that fits."""
    found: dict[str, list[Row]] = {subject.key: [] for subject in SUBJECTS}
    for row in rows:
        subject = subject_of(row)
        if subject is not None:
            found[subject.key].append(row)
    return found


def _said(row: Row) -> str:
    """Its topic, title and breakdown. Whom it counts is not in it: disabled children can be counted for much."""
    cells = row.values
    breakdown = cells.get("breakdown") or ()
    return " · ".join([str(cells.get("topic") or ""), row.title, *map(str, breakdown)])
