"""The answer to what a reader asks of sufficiency, in sentences: how many needed, how many there will be, and money."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency_ahead import Balance, Ends, Whom, words_of
from goldenthread.forecasts.sufficiency_cost import cost_words
from goldenthread.home.sufficiency_question import KINDS
from goldenthread.home.sufficient import ENTERED, Sufficient

PLACES = {
    "special": "special-school places",
    "unit": "places in resourced provision or SEN units",
    "ap": "places in alternative provision",
    "residential": "residential places of 38 weeks or more",
}
assert set(PLACES) == set(KINDS)


def for_whom(whom: Whom) -> str:
    """“ for autistic spectrum disorder”, “ for those aged 5 to 10”; nothing for everybody."""
    if whom.ages is not None:
        return f" for those {whom.title}"
    return f" for {whom.title}" if whom.need else ""


def need_sentence(found: Sufficient) -> str:
    """How many are needed, or why that cannot be said."""
    asked = found.question
    what = f"{PLACES[asked.line]}{for_whom(asked.whom)}"
    need = found.need(asked.line, asked.whom, asked.month)
    if need is None or asked.month is None:
        return f"How many {what} will be needed cannot be said: {why_not(found)}"
    return (
        f"In {asked.month.words} {found.found.name} will need about {round(need.central):,} {what}"
        f"{range_words(need)}."
    )


def why_not(found: Sufficient) -> str:
    forecast = found.found.forecast
    if forecast is None:
        return found.found.why_not
    asked = found.question
    if found.plans is None:
        return f"placements of January {forecast.origin} are not among the published figures that are loaded."
    if asked.whom.key and asked.line == "residential":
        return "residential placements are published for everybody together only."
    return f"placements by {'need' if asked.whom.need else 'age'} of January {forecast.origin} are not published here."


def assumption_of(found: Sufficient) -> str:
    """On what the number needed rests, and what its range does not hold."""
    line, then = (
        found.question.line,
        f"January {found.found.forecast.origin}" if found.found.forecast else "then",
    )
    if line in found.own:
        return (
            f"{PLACES[line][:1].upper()}{PLACES[line][1:]} are forecast from their own counts in all authorities, so "
            "that more or fewer plans may end in one is in the range; each need and age group is taken to keep its "
            f"share of them as in {then}."
        )
    return (
        f"They are taken to keep their share of all plans as in {then}. The range is that of the forecast of all "
        "plans; that the share may change too is not in it, so it is too narrow."
    )


def range_words(ends: Ends) -> str:
    if ends.low is None or ends.high is None:
        return " (there is no range)"
    return f" (80% range {round(ends.low):,} to {round(ends.high):,})"


def have_sentence(found: Sufficient, balance: Balance) -> str:
    """How many there will be, and on what that rests."""
    whom = found.question.whom
    now, new = balance.now, balance.new
    basis = basis_words(found, balance)
    if new.alone:
        said = (
            f"It will have {balance.have.alone:,}: {now.count.alone:,} now, {basis}, and {new.alone:,} that planned "
            "schemes open by then."
        )
    else:
        said = f"It will have {now.count.alone:,}, {basis}. No scheme {'for them ' if whom.key else ''}opens by then."
    if balance.have.shared:
        said += (
            f" Another {balance.have.shared:,} are for {'them' if whom.key else 'everybody'} among others."
        )
    if balance.undated.all:
        said += f" Schemes without an opening date would add {balance.undated.all:,}."
    if now.basis == "recorded" and now.unknown:
        said += f" {now.unknown:,} more {'record has' if now.unknown == 1 else 'records have'} no number of places."
    return said


def basis_words(found: Sufficient, balance: Balance) -> str:
    """Where the number of today's places comes from."""
    now = balance.now
    if now.basis == "entered":
        return "as entered"
    if now.basis == "recorded":
        return f"as recorded at {now.counted:%B %Y}"
    own = "its own special schools" if found.question.line == "special" else "them"
    lacking = "for them alone " if now.records else ""
    return f"as many as were in {own} in {now.counted:%B %Y}, since no places {lacking}are recorded"


def short_sentence(found: Sufficient, balance: Balance) -> str:
    said = f"So it is {words_of(balance.short)}"
    said += (
        f"; if those among others were all theirs, {words_of(balance.short_with_shared)}."
        if balance.have.shared
        else "."
    )
    independent = found.now.get((found.question.whom.key, "independent"))
    if found.question.line == "special" and independent is not None:
        said += (
            f" {round(independent):,} were in independent or non-maintained special schools in "
            f"{found.counted:%B %Y}, and count among those who need a place."
        )
    return said


def cost_sentence(found: Sufficient) -> str:
    """What an independent place avoided saves; what all that are short would cost there."""
    held = found.savings
    if not all(found.costs):
        return f"{cost_words(*found.costs)} Enter both above to work it out."
    if len(held) != 1 or held[0].low < 0:
        return cost_words(*found.costs)
    (saving,) = held
    amount = saving.words.removesuffix(" more").replace("the same", "nothing")
    basis = "" if saving.basis == ENTERED else f" ({saving.basis})"
    said = f"Each independent place avoided saves {amount} a year{basis}."
    balance = found.answer
    total = saving.of(balance.short) if balance is not None and found.question.line == "special" else None
    if total is not None:
        said += (
            " Were all that are short bought from independent schools, that would cost "
            f"{pounds_between(*total)} a year more than places of its own."
        )
    return said


def pounds_between(low: float, high: float) -> str:
    """In whole pounds below a million, in millions above it."""
    if round(low) == round(high):
        return _pounds(high)
    return f"{_pounds(low)} to {_pounds(high)}"


def _pounds(value: float) -> str:
    return f"£{value / 1_000_000:,.1f} million" if value >= 1_000_000 else f"£{round(value):,}"
