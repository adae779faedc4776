"""Facts that are kept as they were printed."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from goldenthread.access.models import Area, Organisation
from goldenthread.records.models import Contribution, JointArrangement, PrintedNumberField, Service


@pytest.mark.django_db
@pytest.mark.parametrize("printed", ["1.10", "0", "-0.50", "1724589", "0.0000001"])
def test_a_printed_number_keeps_its_digits(printed: str) -> None:
    """1.10 stays 1.10 on every store."""
    area = Area.objects.create(key="a", name="A", place_code="999", opens_on="2020-03-18")
    service = Service.objects.create(area=area, key="s", name="S")
    arrangement = JointArrangement.objects.create(area=area, key="j", service=service)
    organisation = Organisation.objects.create(key="o", name="O", kind="other")
    Contribution.objects.create(
        area=area, key="c", arrangement=arrangement, organisation=organisation, amount=Decimal(printed)
    )
    kept = Contribution.objects.get()
    assert isinstance(kept.amount, Decimal)
    assert format(kept.amount, "f") == printed
    assert kept.percent is None


def test_what_is_not_a_number_is_refused() -> None:
    """A printed number is a number."""
    with pytest.raises(ValidationError):
        PrintedNumberField().to_python("many")
