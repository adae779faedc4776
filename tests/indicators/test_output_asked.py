"""By which way figures leave is read from the address."""

from types import SimpleNamespace

import pytest

from goldenthread.indicators.output_asked import asking_for, output_asked, output_of, says_output
from goldenthread.indicators.outputs import COMMAND, FILES, PAGES, Output


@pytest.mark.parametrize(
    ("path", "asked", "output"),
    [
        ("/areas/a/understand/", {}, PAGES),
        ("/areas/a/understand/", {"download": "readings"}, FILES),
        ("/areas/a/indicators/x/change.csv", {}, FILES),
        ("/areas/a/indicators/x/change.svg", {}, PAGES),
        ("/areas/a/charts/x.png", {}, FILES),
        ("/areas/a/publish/documents/board-paper.docx", {}, FILES),
        ("/areas/a.b/understand/", {}, PAGES),
    ],
)
def test_what_is_taken_away_is_a_file(path: str, asked: dict[str, str], output: Output) -> None:
    """A download, or an address with an ending; the picture that stands on the page is the page."""
    assert output_of(path, asked) is output


def test_it_holds_for_the_request_alone() -> None:
    """Also where the request ends in an error."""
    seen = []

    def answer(request: object) -> str:
        seen.append(output_asked())
        raise RuntimeError

    with pytest.raises(RuntimeError):
        says_output(answer)(SimpleNamespace(path="/x.csv", GET={}))
    assert seen == [FILES] and output_asked() is PAGES
    with asking_for(COMMAND):
        assert output_asked() is COMMAND
