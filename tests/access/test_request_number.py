"""Every request has a number of its own."""

from goldenthread.access import request_number


def test_numbers_are_fresh_and_plain() -> None:
    """No two are the same, and each can be read out over the telephone."""
    numbers = {request_number.new() for _ in range(100)}
    assert len(numbers) == 100
    assert all(number.isalnum() and len(number) == 16 for number in numbers)


def test_the_current_number_is_remembered() -> None:
    """What is remembered is current until the next."""
    request_number.remember("one")
    assert request_number.current() == "one"
    request_number.remember("")
    assert request_number.current() == ""
