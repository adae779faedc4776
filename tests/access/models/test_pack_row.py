"""A row of a pack has its place: one key in one area."""

import pytest
from django.db import IntegrityError, transaction

from goldenthread.access.models import Organisation, Partner
from tests.cast import make_area

pytestmark = pytest.mark.django_db


def test_a_key_is_used_once_in_an_area() -> None:
    """Another area may use the same key for its own row."""
    north, south = make_area("northshire", "Northshire", "999"), make_area("southmere", "Southmere", "998")
    board = Organisation.objects.get(key="northshire-nhs-board")
    for area in (north, south):
        Partner.objects.create(area=area, key="board", organisation=board, role="NHS commissioner")
    with pytest.raises(IntegrityError), transaction.atomic():
        Partner.objects.create(area=north, key="board", organisation=board, role="other")


def test_rows_keep_the_order_of_the_file() -> None:
    """By position, whatever the order in which they were written."""
    area = make_area("northshire", "Northshire", "999")
    board = Organisation.objects.get(key="northshire-nhs-board")
    for key, position in (("second", 1), ("third", 2), ("first", 0)):
        Partner.objects.create(area=area, key=key, position=position, organisation=board, role="other")
    assert [row.key for row in area.access_partner_rows.all()] == ["first", "second", "third"]
