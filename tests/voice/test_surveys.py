"""What people answered on a scale."""

from decimal import Decimal

from goldenthread.intake.loose_date import read_loose_date
from goldenthread.intake.pack import PackRecord
from goldenthread.voice.surveys import changes, pooled_mean, results_of, wave_before
from tests.home.packs import record


def result(survey: str, service: str, respondents: int | None, mean: str | None) -> PackRecord:
    return record(
        "survey_results",
        f"{survey}-{service}",
        survey=survey,
        service=service,
        respondents=respondents,
        mean=None if mean is None else Decimal(mean),
    )


# County Durham Joint Commissioning Strategy 2019-21, Joint Needs Assessment: Children's Therapy Service table.
THERAPIES = (
    result("w1", "salt", 165, "3"),
    result("w1", "physio", 131, "2.7"),
    result("w1", "ot", 155, "2.7"),
)


def test_the_mean_of_all_answers_is_weighted_by_how_many_answered() -> None:
    """165 at 3, 131 at 2.7 and 155 at 2.7 pool to 2.81 over 451 (R15)."""
    pooled = pooled_mean(results_of("w1", THERAPIES))
    assert pooled is not None
    assert (pooled.mean, pooled.answers) == (Decimal("2.81"), 451)
    assert pooled.how == "(165 × 3 + 131 × 2.7 + 155 × 2.7) ÷ 451"


def test_a_result_without_its_number_cannot_be_pooled() -> None:
    """A mean of which nobody says how many gave it has no weight, so there is no pooled mean."""
    assert pooled_mean(results_of("w1", (*THERAPIES, result("w1", "x", None, "9")))) is None
    assert pooled_mean(()) is None


def test_a_second_wave_shows_the_change_with_both_numbers() -> None:
    """Each service is compared with itself in the wave before (R15)."""
    surveys = tuple(
        record(
            "surveys",
            key,
            title="Therapies",
            asked_on=read_loose_date(asked),
            scale_min=Decimal(1),
            scale_max=Decimal(10),
        )
        for key, asked in (("w2", "June 2019"), ("w1", "2018"))
    )
    before = wave_before(surveys[0], surveys)
    assert before is not None and before.key == "w1"
    assert wave_before(surveys[1], surveys) is None
    second = (result("w2", "salt", 150, "4.5"), result("w2", "new", 10, "5"))
    found = changes(results_of("w1", THERAPIES), results_of("w2", second))
    assert [
        (each.service, each.difference, each.before.respondents, each.after.respondents) for each in found
    ] == [("salt", Decimal("1.5"), 165, 150)]


def test_another_scale_is_no_earlier_wave() -> None:
    """Means on different scales are not compared."""
    one = record("surveys", "a", title="T", asked_on=read_loose_date("2018"), scale_max=Decimal(5))
    two = record("surveys", "b", title="T", asked_on=read_loose_date("2019"), scale_max=Decimal(10))
    assert wave_before(two, (one, two)) is None
