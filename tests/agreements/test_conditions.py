"""What contracts say about outcomes, indicators and the promise to children."""

from goldenthread.agreements.conditions import condition_counts
from tests.home.packs import record


def test_an_empty_cell_is_not_a_no() -> None:
    """Each condition is met, not met, or nobody has said."""
    counts = condition_counts(
        (
            record(
                "contracts", "a", outcomes_stated="yes", indicators_stated="no", send_promise="not recorded"
            ),
            record("contracts", "b", outcomes_stated="yes"),
        )
    )
    assert [(each.title, each.yes, each.no, each.not_recorded, each.total) for each in counts] == [
        ("Outcomes stated", 2, 0, 0, 2),
        ("Indicators stated", 0, 1, 1, 2),
        ("SEND Promise", 0, 0, 2, 2),
    ]
