"""By which way figures are asked for: known at the door, so that nobody who makes a page or a file has to say it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from goldenthread.indicators.outputs import FILES, PAGES, Output

# Pictures that stand on the page are the page; everything else with an ending is taken away.
_ON_THE_PAGE = (".svg",)
_ASKED: ContextVar[Output] = ContextVar("output", default=PAGES)


def output_asked() -> Output:
    """That of the request; outside of any, that of pages."""
    return _ASKED.get()


def output_of(path: str, asked: Container[str]) -> Output:
    """A file where the address has an ending, or asks for a download."""
    last = path.rpartition("/")[2]
    is_file = "." in last and not last.lower().endswith(_ON_THE_PAGE)
    return FILES if is_file or "download" in asked else PAGES


@contextmanager
def asking_for(output: Output) -> Iterator[None]:
    """Within it, figures leave by this way."""
    token = _ASKED.set(output)
    try:
        yield
    finally:
        _ASKED.reset(token)


def says_output(get_response: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A middleware: whatever answers the request reads figures for the output that it asks for."""

    def answer(request: Any) -> Any:
        with asking_for(output_of(request.path, request.GET)):
            return get_response(request)

    return answer
