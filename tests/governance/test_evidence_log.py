"""Evidence references as the one-year-on report prints them (T9, T10, T10b)."""

from goldenthread.governance.evidence_log import Citation, expand, natural_order, read_log


def citations(*references: tuple[str, str]) -> list[Citation]:
    return [Citation(f"e{n}", reference, title) for n, (reference, title) in enumerate(references)]


def test_a_range_stands_for_every_label_between_its_ends() -> None:
    """T10: "1.1 – 1.8" is eight references."""
    assert expand("1.1 – 1.8") == [f"1.{n}" for n in range(1, 9)]
    assert expand("2.15") == ["2.15"]


def test_what_is_no_reference_is_said_and_not_guessed() -> None:
    """A backward range, or a range over two series, is unreadable."""
    log = read_log(citations(("1.8-1.1", "a"), ("1.1-2.3", "b"), ("Annex", "c")))
    assert log.unreadable == ("1.8-1.1", "1.1-2.3", "Annex")
    assert log.labels == ()


def test_order_is_natural() -> None:
    """1.10 comes after 1.9, and 1.09 beside it."""
    assert sorted(["1.10", "1.9", "1.09", "1.1"], key=natural_order) == ["1.1", "1.09", "1.9", "1.10"]


def test_one_reference_for_two_items_is_a_repeat() -> None:
    """T9: 4.1 is cited for the Future Event and for Fulfilling Lives."""
    log = read_log(citations(("4.1", "Future Event"), ("4.1", "Fulfilling Lives"), ("4.2", "Workshops")))
    assert [(repeat.label, repeat.titles) for repeat in log.repeats] == [
        ("4.1", ("Future Event", "Fulfilling Lives"))
    ]


def test_a_citation_inside_a_range_is_a_repeat_of_that_kind() -> None:
    """T10: 1.7 is in 1.1–1.8 and cited again singly."""
    log = read_log(citations(("1.1 – 1.8", "Terms of reference"), ("1.7", "Quality group's terms")))
    assert [(repeat.label, repeat.in_range) for repeat in log.repeats] == [("1.7", True)]


def test_a_number_skipped_is_missing() -> None:
    """T10: 3.1 is cited nowhere although 3.2–3.6 are."""
    log = read_log(citations(*((f"3.{n}", f"item {n}") for n in range(2, 7))))
    assert log.missing == ("3.1",)


def test_a_zero_padded_label_is_kept_and_reported() -> None:
    """T10b: "1.09" keeps its label, is not missing as 1.9, and does not silently become it."""
    log = read_log(citations(("1.1 – 1.8", "a"), ("1.09", "High needs report"), ("1.10", "CCG report")))
    assert "1.09" in log.labels
    assert "1.9" not in log.labels
    assert log.missing == ()
    assert [(p.printed, p.collides_with, p.both_cited) for p in log.padded] == [("1.09", "1.9", False)]
