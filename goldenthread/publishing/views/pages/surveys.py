"""The public page of what people answered in surveys."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from goldenthread.intake.pack import Pack, PackRecord
from goldenthread.methods.disclosure.policy import AS_PUBLISHED
from goldenthread.publishing.public_page import FORUM, PublicPage, Step
from goldenthread.strategy.dates import said, when
from goldenthread.voice.surveys import results_of
from goldenthread.web.tables import Cell, Column, Table


def build(pack: Pack, place_code: str, on: date) -> Mapping[str, Any]:
    return {"surveys": [_survey(pack, row) for row in pack.rows("surveys")]}


def _survey(pack: Pack, survey: PackRecord) -> dict[str, Any]:
    results = results_of(survey.key, pack.rows("survey_results"))
    low, high = survey.number("scale_min"), survey.number("scale_max")
    return {
        "record": survey,
        "asked": said(when(survey, "asked_on")),
        "repeat": said(when(survey, "repeat_due")),
        "scale": _scale(survey) if low is not None and high is not None else "",
        "themes": [row for row in pack.rows("survey_themes") if row.ref("survey") == survey.key],
        "table": Table(
            policy=AS_PUBLISHED,
            key=f"results-{survey.key}",
            caption="The score of each service",
            columns=(
                Column("service", "Service"),
                Column("people", "How many people answered", numeric=True),
                Column("mean", "Average score", numeric=True),
            ),
            rows=[
                (
                    pack.title("services", each.service),
                    each.respondents,
                    Cell(f"{each.mean} out of {high}" if high is not None else f"{each.mean}", sort=each.mean)
                    if each.mean is not None
                    else None,
                )
                for each in results
            ],
            things=("service", "services"),
            downloads=False,
        )
        if results
        else None,
    }


def _scale(survey: PackRecord) -> str:
    def point(column: str, label: str) -> str:
        words = survey.text(label)
        return f"{survey.number(column)}" + (f" ({words})" if words else "")

    return (
        f"People gave a score from {point('scale_min', 'low_label')} to {point('scale_max', 'high_label')}."
    )


SURVEYS = PublicPage(
    key="surveys",
    title="What families said about services",
    question="What did parents and young people say when they were asked about the help they get?",
    template="publishing/public/surveys.html",
    build=build,
    policy=AS_PUBLISHED,
    steps=(
        Step("See what was done about it", "you-said-we-did"),
        Step("Say what you think: ask the service, or the council, when the next survey is."),
        FORUM,
    ),
    order=50,
)
