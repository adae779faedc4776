"""The chart of the page Involve: what families answered, on the whole of the scale that they were given."""

from __future__ import annotations

from datetime import date

from goldenthread.access.models import Area
from goldenthread.home.asked import Asked, asked_of
from goldenthread.home.sources import documents_of
from goldenthread.home.survey_page import Surveyed, surveys
from goldenthread.web.charts import ChartData, ChartDeclaration, Point, Series
from goldenthread.web.words import listed, number

KEY = "survey-means"
TITLE = "How families rated services"
ALL = "All answers (derived)"


def survey_means(asked: Asked, surveyed: Surveyed | None) -> ChartData:
    """One bar for each service and one for all answers together; a line marks the top of the scale."""
    if surveyed is None:
        return ChartData(
            KEY, TITLE, "No survey with results is recorded", "bar", "Service", "Mean", "", (), ""
        )
    services = [
        Point(
            f"{asked.pack.title('services', result.service)} ({_people(result.respondents)})",
            None if result.mean is None else float(result.mean),
        )
        for result in surveyed.results
    ]
    series = [Series("Mean answer", "area", tuple(services))]
    names = [point.x for point in services]
    if surveyed.pooled is not None:
        whole = Point(f"{ALL} ({number(surveyed.pooled.answers)})", float(surveyed.pooled.mean))
        series.append(Series("Mean of all answers, derived", "comparator", (whole,)))
        names.append(whole.x)
    top = surveyed.survey.number("scale_max")
    if top is not None:
        label = surveyed.survey.text("high_label")
        name = f"Top of the scale, {label}:" if label else "Top of the scale:"
        series.append(Series(name, "target", tuple(Point(x, float(top)) for x in names)))
    return ChartData(
        key=KEY,
        title=_finding(asked, surveyed),
        subtitle=f"Mean answer {surveyed.scale_sentence}, with how many answered; {surveyed.asked_words}",
        kind="bar",
        x_title="Service",
        y_title="Mean answer",
        unit="",
        series=tuple(series),
        sentence=sentence(asked, surveyed),
        source=documents_of(result.record for result in surveyed.results),
        as_at=asked.as_at,
        how=_how(surveyed),
    )


def sentence(asked: Asked, surveyed: Surveyed) -> str:
    """On a scale from 1 (extremely unhappy) to 10 …, the mean was 3 for … (165 answered) …; 2.81 over 451."""
    said = [
        f"{asked.pack.title('services', result.service)} {result.mean:f} ({_people(result.respondents)} answered)"
        for result in surveyed.results
        if result.mean is not None
    ]
    scale = f"On a scale {surveyed.scale_sentence}, the" if surveyed.scale_sentence else "The"
    words = f"{scale} mean answers were: {listed(said)}."
    if surveyed.pooled is not None:
        words += f" Over all {number(surveyed.pooled.answers)} answers the mean is {surveyed.pooled.mean:f}."
    return words


def _finding(asked: Asked, surveyed: Surveyed) -> str:
    pooled, top = surveyed.pooled, surveyed.survey.number("scale_max")
    if pooled is None or top is None:
        return f"How people answered: {surveyed.survey.title}"
    return (
        f"Services were rated {pooled.mean:f} out of {top:f} on average, by {number(pooled.answers)} answers"
    )


def _how(surveyed: Surveyed) -> str:
    if surveyed.pooled is None:
        return "Bars begin at 0, below the lowest answer that could be given."
    return (
        "Bars begin at 0, below the lowest answer that could be given. "
        "The mean of all answers is derived: each service's mean, as printed, times how many answered it, "
        f"{surveyed.pooled.how}. Somebody who rated two services counts twice."
    )


def _people(respondents: int | None) -> str:
    return "not known how many" if respondents is None else number(respondents)


def _build(area: Area, on: date) -> ChartData:
    asked = asked_of(area, on)
    return survey_means(asked, next((each for each in surveys(asked.pack, on) if each.results), None))


SURVEY_MEANS = ChartDeclaration(KEY, TITLE, _build)
