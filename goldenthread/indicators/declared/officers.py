"""Whether the area has its designated officers."""

from goldenthread.indicators.declared.sources import OWNER, REVIEWED, SEN2
from goldenthread.indicators.indicator import Indicator

_STATUSES = ((1.0, "Yes"), (0.0, "No"), (2.0, "Being recruited"))


def _officer(key: str, title: str, why: str, order: int) -> Indicator:
    return Indicator(
        key=key,
        title=title,
        definition=f"Whether the area said, in the January return, that it has a {title.lower()}.",
        why=why,
        theme="Designated officers",
        numerator=title,
        denominator="",
        statistic="status",
        unit="",
        direction="neither",
        population="local areas",
        timing="stock",
        frequency_months=12,
        publication_lag_months=6,
        source=SEN2,
        owner=OWNER,
        reviewed=REVIEWED,
        statuses=_STATUSES,
        order=order,
    )


DESIGNATED_MEDICAL_OFFICER = _officer(
    "designated-medical-officer",
    "Designated medical officer",
    "The Code of Practice asks the NHS for a medical or a clinical officer who joins health to the EHC process.",
    70,
)
DESIGNATED_CLINICAL_OFFICER = _officer(
    "designated-clinical-officer",
    "Designated clinical officer",
    "The Code of Practice asks the NHS for a medical or a clinical officer who joins health to the EHC process.",
    71,
)
DESIGNATED_SOCIAL_CARE_OFFICER = _officer(
    "designated-social-care-officer",
    "Designated social care officer",
    "An officer who joins social care to the EHC process; not required by law, collected from January 2024.",
    72,
)
