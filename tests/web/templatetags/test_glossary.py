"""Terms are linked on every page, with those of the area whose page it is."""

import pytest

from goldenthread.access.models import Area
from goldenthread.publishing.glossary import own_terms
from goldenthread.web.templatetags.glossary import linker_of
from tests.cast import signed_in_as
from tests.durham import durham, person_of
from tests.home.packs import pack, record

pytestmark = pytest.mark.django_db


def test_a_page_links_each_term_once() -> None:
    """A record's page links what it names to the glossary, without changing its words."""
    area = durham()
    client = signed_in_as(person_of(area, "board-member"))
    page = client.get("/areas/county-durham/review/").content.decode()
    assert page.count('href="/glossary/#send"') == 1
    assert 'class="gt-term"' not in client.get("/areas/county-durham/glossary/").content.decode()


def test_an_area_has_its_own_terms() -> None:
    """What only the area's pack knows is linked to the area's glossary."""
    own = own_terms(
        pack(
            record(
                "organisations", "xyz", name="Northshire Families Together", short_name="NFT", kind="group"
            ),
            record("organisations", "plain", name="Northshire", short_name="Northshire", kind="council"),
            record("bodies", "board", name="The Board", short_name="board", kind="board"),
        )
    )
    assert [(term.short, term.full) for term in own] == [("NFT", "Northshire Families Together")]
    area = durham()
    assert 'href="/glossary/#ccg"' in linker_of(area).link("<p>CCG</p>")
    # The integrated care board of County Durham's documents was a body of 2018, not the NHS board of 2022.
    assert 'href="/areas/county-durham/glossary/#own-bodies-' in linker_of(area).link("<p>ICB</p>")
    assert linker_of(Area.objects.get(pk=area.pk)) is linker_of(area)
