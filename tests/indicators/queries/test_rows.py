"""A row of the store knows which fact it is of."""

from goldenthread.indicators.models import Reading
from goldenthread.indicators.queries.rows import FIELDS, Row


def test_the_fields_are_the_stores() -> None:
    """In the order of the row, so that values become rows as they come."""
    columns = {field.attname for field in Reading._meta.get_fields() if hasattr(field, "attname")}
    assert set(FIELDS) <= columns and len(FIELDS) == len(Row._fields)
    row = Row(1, 2, 3, 4, 5, 6.0, None, None, None, None, 0, 0, 0, 0)
    assert row.fact == (1, 2, 3, 4) and row.upload == 5
