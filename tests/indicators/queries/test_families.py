"""What an output shows of unpublished readings is found beside everything that is kept with them."""

from __future__ import annotations

import pytest
from django.utils import timezone

from goldenthread.access.models import Area
from goldenthread.indicators.actions.output_policies import choose_policy
from goldenthread.indicators.actions.rows import READINGS
from goldenthread.indicators.facts import PUBLISHED, UNPUBLISHED, Cell, PlaceFacts, SourcePlace
from goldenthread.indicators.outputs import CHECK, COMMAND, FILES, PAGES, Output
from goldenthread.indicators.queries import figures
from goldenthread.intake.models import Upload
from goldenthread.methods.disclosure.figures import policy_of
from goldenthread.methods.period import january
from tests.cast import Cast, gather
from tests.indicators.actions.made_facts import upload

pytestmark = pytest.mark.django_db
PLACE = SourcePlace("999", "Northshire", "", "")


@pytest.fixture
def cast() -> Cast:
    return gather()


def keep(*cells: Cell) -> Upload:
    sent: Upload = upload(state="accepted")
    Upload.objects.filter(pk=sent.pk).update(accepted_at=timezone.now())
    saving = READINGS.open(sent.pk, "dfe-ehc-plans")
    saving.add([PlaceFacts(PLACE, january(2025), list(cells))])
    saving.finish()
    return sent


def cell(value: float, part: str = "", origin: int = UNPUBLISHED) -> Cell:
    return Cell("ehc-plans", part, value, origin=origin)


def shown(output: Output = PAGES, by: str | None = None) -> list[float | None]:
    return [each.value for each in figures(indicator="ehc-plans", place="999", by=by, output=output)]


def milder(cast: Cast, area: Area | None = None) -> None:
    choose_policy(
        by=cast.people["analyst"],
        area=area or cast.northshire,
        output="pages",
        policy="suppress_lt5_secondary",
        reason="Agreed.",
    )


def test_the_part_that_would_tell_is_hidden_though_nobody_asks_for_it(cast: Cast) -> None:
    """A page with the total and one part alone does not show the other part's complement."""
    milder(cast)
    keep(cell(23), cell(3, "sex=female"), cell(20, "sex=male"))
    assert shown() == [23]
    assert [each.value for each in figures(indicator="ehc-plans", place="999", breakdown="sex=male")] == [
        None
    ]


def test_each_output_has_its_policy_and_says_it(cast: Cast) -> None:
    """The pages as chosen; files and the command line rounded from what the pages show; the check as it is."""
    milder(cast)
    keep(cell(23), cell(3, "sex=female"), cell(12, "sex=male"), cell(8, "sex=unknown"))
    assert shown() == [23] and shown(FILES) == [25] and shown(COMMAND) == [25]
    assert shown(CHECK, "sex") == [3, 12, 8]
    (figure,) = figures(indicator="ehc-plans", place="999", output=FILES)
    assert policy_of(figure).key == "nhs_star7_round5"
    (figure,) = figures(indicator="ehc-plans", place="999")
    assert policy_of(figure).key == "suppress_lt5_secondary"


def test_a_milder_policy_does_not_reach_what_was_shown_before(cast: Cast) -> None:
    """Whoever kept yesterday's rounded file does not learn more from today's page."""
    keep(cell(23), cell(3, "sex=female"), cell(20, "sex=male"))
    assert shown() == [25]
    milder(cast)
    assert shown() == [25]


def test_what_is_published_is_heard_before_what_is_not(cast: Cast) -> None:
    """Also where it is older; and the published figure tells nothing of the other."""
    keep(cell(41, origin=PUBLISHED))
    keep(cell(43))
    (figure,) = figures(indicator="ehc-plans", place="999")
    assert (figure.value, figure.origin, figure.also_published) == (41, "published", ())


def test_a_published_total_counts(cast: Cast) -> None:
    """It is known exactly, so a part beside it that would tell the other is hidden."""
    keep(cell(9, origin=PUBLISHED))
    keep(cell(1, "sex=female"), cell(8, "sex=male"))
    assert shown() == [9]
    assert shown(by="sex") == [None, None]


def test_two_releases(cast: Cast) -> None:
    """A change of two between them is not shown."""
    milder(cast)
    keep(cell(23), cell(3, "sex=female"), cell(20, "sex=male"))
    assert shown(by="sex") == [None, None]
    keep(cell(25), cell(5, "sex=female"), cell(20, "sex=male"))
    assert shown() == [None] and shown(by="sex") == [None, None]
