"""The tables of need and places ahead: how the answer is worked out, every kind of place, every need and age group."""

from __future__ import annotations

from goldenthread.forecasts.sufficiency import LINES
from goldenthread.forecasts.sufficiency_ahead import EVERYBODY, Ends, coming, plans_at, words_of
from goldenthread.home.sufficiency_answer import PLACES, assumption_of, basis_words, for_whom
from goldenthread.home.sufficiency_question import KINDS, WHOMS
from goldenthread.home.sufficient import NETTED, Sufficient
from goldenthread.methods.disclosure.figures import policy_of_all
from goldenthread.methods.figure import percentage
from goldenthread.web.tables import Cell, Column, Table, Value
from goldenthread.web.words import listed


def working_table(found: Sufficient) -> Table:
    """Each step of the answer, so that it can be worked out again by hand."""
    return Table(
        key="sufficiency-answer",
        caption=f"{KINDS[found.question.line]}{for_whom(found.question.whom)}: how this is worked out",
        columns=(
            Column("step", "Step", sortable=False),
            Column("number", "Number", numeric=True, sortable=False),
            Column("low", "80%, from", numeric=True, sortable=False),
            Column("high", "80%, to", numeric=True, sortable=False),
            Column("how", "How", sortable=False),
        ),
        rows=_steps(found),
        note=f"{assumption_of(found)} Above 0 places are short; with a minus there are more than are needed.",
        source=source_of(found),
        policy=policy_of_all(found.read) if found.read else None,
        as_at=f"from January {origin_of(found)}",
        things=("step", "steps"),
    )


def _steps(found: Sufficient) -> list[tuple[Value, ...]]:
    asked, month = found.question, found.month
    now, base = found.now.get((asked.whom.key, asked.line)), found.base(asked.line)
    need, balance = found.need(asked.line, asked.whom, month), found.answer
    ahead = plans_at(base[1], month) if base is not None and month is not None else None
    if need is None or now is None or base is None or ahead is None or month is None:
        return []
    then, own = f"January {origin_of(found)}", asked.line in found.own
    whole = PLACES[asked.line] if own else "EHC plans"
    share = "100" if now == base[0] else f"{100 * now / base[0]:.2f}"
    rows: list[tuple[Value, ...]] = [
        _step(
            f"All {whole} in {month.words}",
            ahead,
            f"Forecast from the counts of {_first(found)} to {origin_of(found)}" if own else "The forecast",
        ),
        _step(
            f"Placed so in {then}",
            Ends(now),
            f"{round(now):,} of {base[0]:,.0f} {whole}, {share}%",
        ),
        _step(f"Places needed in {month.words}", need, f"The same share of all {whole} then"),
    ]
    if balance is None:
        return rows
    rows += [
        _step("Places now", Ends(balance.now.count.alone), basis_words(found, balance)),
        _step("New places by then", Ends(balance.new.alone), "Schemes with an opening date, for them alone"),
        _step("Short", balance.short, "Needed less both"),
    ]
    if balance.have.shared:
        rows += [
            _step(
                "Places for them among others", Ends(balance.have.shared), "How many they take is not known"
            ),
            _step("Short if they had all of those", balance.short_with_shared, "Less those too"),
        ]
    if balance.undated.all:
        rows += [
            _step("New places without a date", Ends(balance.undated.all), "Schemes that say no date"),
            _step("Short if all were open too", balance.short_with_all, "Less those too"),
        ]
    return rows


def _bases(found: Sufficient) -> str:
    """Which lines have a forecast of their own."""
    share = "by their share of all plans: that it may change is not in their range, which is too narrow."
    if not found.own:
        return f"Each is forecast {share}"
    own = listed([LINES[line] for line in LINES if line in found.own])
    return f"{own} {'is' if len(found.own) == 1 else 'are'} forecast from own counts, the others {share}"


def _first(found: Sufficient) -> int:
    return min(found.own[found.question.line].known)


def _step(name: str, ends: Ends, how: str) -> tuple[Value, ...]:
    return (
        name,
        _number(ends.central),
        _end(ends.low),
        _end(ends.high),
        Cell(how[:1].upper() + how[1:], raw=how),
    )


def lines_table(found: Sufficient) -> Table:
    """Every kind of placement in the month: published, needed, and what the rise leaves when schemes have opened."""
    month = found.month
    all_now = found.plans.value if found.plans is not None else None
    rows: list[tuple[Value, ...]] = []
    for line, title in LINES.items():
        now = found.now.get(("", line))
        need = found.need(line, EVERYBODY, month)
        if now is None or not all_now or need is None:
            rows.append((title, *[None] * 8))
            continue
        share = percentage(now, all_now)
        rise = need.less(now)
        new = coming(found.schemes.dated, (line,), EVERYBODY, month).all
        undated = coming(found.schemes.undated, (line,), EVERYBODY).all
        rows.append(
            (
                Cell(title),
                round(now),
                Cell(None if share is None else f"{share:g}%", sort=share, raw=share),
                round(need.central),
                _end(need.low, "no range"),
                _end(need.high, "no range"),
                *(
                    (new, Cell(words_of(rise.less(new)), sort=rise.central - new), undated)
                    if line in NETTED
                    else (Cell("–", raw=""),) * 3
                ),
            )
        )
    return Table(
        key="need-by-placement",
        caption=f"Every kind of placement in {month.words if month else 'time to come'}",
        columns=(
            Column("placement", "Placement"),
            Column("now", f"January {origin_of(found)}", numeric=True),
            Column("share", "Share of all plans", numeric=True),
            Column("forecast", month.words if month else "Needed", numeric=True),
            Column("low", "80%, from", numeric=True),
            Column("high", "80%, to", numeric=True),
            Column("places", "New places by then", numeric=True),
            Column("left", "Rise less new places (80% range)"),
            Column("undated", "New places without a date", numeric=True),
        ),
        rows=rows,
        note=(
            "Lines that say “of which” are within the line above, and residential placements are across all of them: "
            f"they never add up. {_bases(found)} “Short” is more rise than new places, “over” more "
            "new places than rise; places that are free or overfull today are in the tables of capacity."
        ),
        source=source_of(found),
        policy=policy_of_all(found.read) if found.read else None,
        as_at=f"from January {origin_of(found)}",
        things=("placement", "placements"),
    )


def whoms_table(found: Sufficient) -> Table:
    """The kind of place that is asked for, for every need and every age group."""
    asked, month = found.question, found.month
    special = asked.line == "special"
    return Table(
        key="need-by-whom",
        caption=f"{KINDS[asked.line]}, by need and by age, in {month.words if month else 'time to come'}",
        columns=(
            Column("whom", "For whom"),
            Column("now", f"January {origin_of(found)}", numeric=True),
            *([Column("independent", "of which independent", numeric=True)] if special else []),
            Column("forecast", month.words if month else "Needed", numeric=True),
            Column("low", "80%, from", numeric=True),
            Column("high", "80%, to", numeric=True),
            Column("alone", "New places for them alone", numeric=True),
            Column("shared", "For them and others", numeric=True),
        ),
        rows=[row for whom in WHOMS if (row := _whom_row(found, whom, special)) is not None],
        note=(
            "By main need, and by age: two ways to look at the same children, so the two never add up. “Independent” "
            "is independent and non-maintained special schools. New places are those of schemes that open by then."
            if special
            else "By main need, and by age: two ways to look at the same children, so the two never add up."
        ),
        source=source_of(found),
        policy=policy_of_all(found.read) if found.read else None,
        as_at=f"from January {origin_of(found)}",
        things=("row", "rows"),
    )


def _whom_row(found: Sufficient, key: str, special: bool) -> tuple[Value, ...] | None:
    whom, line = WHOMS[key], found.question.line
    now, need = found.now.get((key, line)), found.need(line, whom, found.month)
    if now is None or need is None:
        return None
    new = coming(found.schemes.dated, (line,), whom, found.month)
    independent = found.now.get((key, "independent"))
    return (
        whom.title[:1].upper() + whom.title[1:],
        round(now),
        *((None if independent is None else round(independent),) if special else ()),
        round(need.central),
        _end(need.low, "no range"),
        _end(need.high, "no range"),
        new.alone,
        new.shared,
    )


def origin_of(found: Sufficient) -> str:
    return str(found.found.forecast.origin) if found.found.forecast is not None else ""


def source_of(found: Sufficient) -> str:
    return f"Forecast and shares from {found.found.source}" if found.found.source else ""


def _number(value: float) -> Cell:
    whole = round(value)
    return Cell(f"{'−' if whole < 0 else ''}{abs(whole):,}", sort=value, raw=whole)


def _end(value: float | None, missing: str = "–") -> Cell:
    return Cell(missing, raw="") if value is None else _number(value)
