"""Linking terms where they first stand on a page."""

from __future__ import annotations

import re

import pytest

from goldenthread.web.glossary.linking import Linker
from goldenthread.web.glossary.term import Term

ICB = Term("icb", "ICB", "integrated care board", "Plans health services.", "an act", also=("ICBs",))
PLAN = Term("ehc-plan", "EHC plan", "education, health and care plan", "A plan.", "an act", also=("EHCP",))
EHC = Term("ehc", "EHC", "education, health and care", "Three things.", "an act")
VI = Term("vi", "VI", "vision impairment", "Sight.", "a code set", linked=False)
LINKER = Linker([(term, f"/glossary/#{term.key}") for term in (ICB, PLAN, EHC, VI)])


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


def test_the_first_place_of_each_term_is_linked_and_no_other() -> None:
    """Once on a page, also where another form of it comes later; the title spells it out."""
    html = LINKER.link("<p>The ICB and the ICBs.</p><p>ICB</p>")
    assert html == (
        '<p>The <a class="gt-term" href="/glossary/#icb" title="integrated care board">ICB</a> and the ICBs.</p>'
        "<p>ICB</p>"
    )


def test_the_longest_form_is_taken() -> None:
    """“EHC plan” is one term, and “EHC” alone another."""
    html = LINKER.link("<p>An EHC plan, and EHC.</p>")
    assert ">EHC plan</a>" in html and ">EHC</a>" in html


@pytest.mark.parametrize(
    "html",
    [
        '<a href="/x">ICB</a>',
        "<h2>ICB <span>ICB</span></h2>",
        "<button>ICB</button><label>ICB</label><summary>ICB</summary>",
        '<img alt="ICB > EHCP"><p title="ICB">x</p>',
        "<script>ICB</script><style>ICB{}</style><!-- ICB -->",
        "<p>ICBX MICB ICB-wide /ICB a.ICB VI</p>",
        "<p>&lt;ICBs</p>".replace("ICBs", "icb"),
    ],
)
def test_what_is_left_alone(html: str) -> None:
    """Links, headings, buttons, labels, attributes, code, parts of words and letters that mean other things."""
    assert LINKER.link(html) == html


def test_wording_stays_exact() -> None:
    """Not a letter of a quotation changes, and what was escaped stays escaped."""
    html = "<q>the ICB’s “offer” &amp; &lt;b&gt; EHCP</q>"
    linked = LINKER.link(html)
    assert linked != html
    assert words(linked) == words(html)


def test_a_page_that_never_closes_a_tag_is_read_in_one_pass() -> None:
    """However long and however broken: no step back, so no page takes long."""
    html = "<p " + "a=\"b' " * 20_000 + "ICB " * 20_000
    assert words(LINKER.link(html)).count("ICB") == words(html).count("ICB")


def test_a_heading_before_it_does_not_take_the_link_away() -> None:
    """The first place where a link may stand is the one that is linked."""
    assert 'href="/glossary/#icb"' in LINKER.link("<h1>ICB</h1><p>ICB</p>")
