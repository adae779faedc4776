"""Made-up facts of a release, as a format hands them to what keeps them."""

from __future__ import annotations

from django.utils import timezone

from goldenthread.indicators.facts import KNOWN, SUPPRESSED, Cell, PlaceFacts, SourcePlace
from goldenthread.intake.models import Upload
from goldenthread.methods.period import Period, january

DURHAM = SourcePlace("840", "County Durham", "E12000001", "E06000047")
NORTHSHIRE = SourcePlace("999", "Northshire", "E12000001", "E06999999")


def upload(release: str = "2025", state: str = "reading") -> Upload:
    return Upload.objects.create(
        format="dfe-ehc-plans",
        release=release,
        file_name="caseload.csv",
        sha256=release * 16,
        state=state,
        uploaded_by_name="Analyst",
        created=timezone.now(),
    )


def plans(value: float | None, place: SourcePlace = DURHAM, period: Period | None = None) -> PlaceFacts:
    """How many plans there are, and how many of them are of girls, which is suppressed."""
    return PlaceFacts(
        place,
        period or january(2025),
        [
            Cell("ehc-plans", "", value, availability=KNOWN),
            Cell("ehc-plans", "sex=female", None, availability=SUPPRESSED),
        ],
    )
