"""The page Involve of County Durham."""

import pytest

from tests.cast import signed_in_as
from tests.durham import durham, person_of

pytestmark = pytest.mark.django_db

PAGE = "/areas/county-durham/involve/"
COMMENTS, ENGAGEMENTS = f"{PAGE}comments/", f"{PAGE}engagements/"


def test_the_first_page_says_how_many_were_heard_and_answered() -> None:
    """One of 19 comments is answered; the other 18 are marked as what is to be mended."""
    client = signed_in_as(person_of(durham(), "parent-carer-forum"))
    counts = {each.words: each for each in client.get(PAGE).context["counts"]}
    assert counts["comments"].number == 19
    assert counts["comment answered"].number == 1
    assert (counts["comments not answered"].number, counts["comments not answered"].is_broken) == (18, True)
    answered = client.get(f"{PAGE}you-said/").context["answered"]
    assert [len(each["responses"]) for each in answered] == [1]


def test_the_page_shows_surveys_comments_and_what_was_done() -> None:
    """The mean of 451 answers is 2.81, derived; seven themes; one comment answered; the likely duplicate (T21)."""
    client = signed_in_as(person_of(durham(), "parent-carer-forum"))
    response = client.get(COMMENTS)
    assert response.status_code == 200
    surveyed, table = response.context["surveys"][0]
    assert (str(surveyed.pooled.mean), surveyed.pooled.answers, len(surveyed.themes)) == ("2.81", 451, 7)
    assert "derived" in table.rows[-1][0].note
    assert [(pair.first, pair.second) for pair in response.context["pairs"]] == [("hna-9", "hna-10")]
    assert response.context["answers"]["answered"] == 1
    assert client.get("/areas/county-durham/charts/survey-means.svg").status_code == 200


def test_each_part_downloads() -> None:
    """Every table is a file of its own, the survey's results with the mean of all answers."""
    client = signed_in_as(person_of(durham(), "parent-carer-forum"))
    results = client.get(COMMENTS, {"download": "survey-paediatric-therapies"}).content.decode("utf-8-sig")
    assert "All answers together,451,2.81" in results
    assert "consent not recorded" in client.get(ENGAGEMENTS, {"download": "case-stories"}).content.decode()


def test_a_case_story_is_not_told() -> None:
    """Stories exist in the documents; nothing of them stands on the page."""
    client = signed_in_as(person_of(durham(), "parent-carer-forum"))
    for page in (PAGE, COMMENTS, ENGAGEMENTS):
        assert "3 out of 10" not in client.get(page).content.decode()
