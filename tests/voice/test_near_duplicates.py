"""Comments that may say the same thing twice."""

from goldenthread.voice.near_duplicates import near_duplicates, subject_words

# County Durham Joint Commissioning Strategy 2019-21, voice of children, young people and parents, 5 to 10.
VOICES = (
    (
        "hna-5",
        "The ability for children and young people to access therapeutic support/services and/or interventions in "
        "their educational settings.",
    ),
    (
        "hna-6",
        "Develop a more co-ordinated approach to the delivery of key health services in and through educational "
        "settings;",
    ),
    ("hna-8", "Some concerns accessing mental health support."),
    ("hna-9", "Specialists Dental Health Services in educational settings"),
    (
        "hna-10",
        "Provision of specialist dental health services in educational settings is seen as a high priority",
    ),
)


def test_the_specialist_dental_finding_appears_twice() -> None:
    """Near-duplicate comments are suggested for merging, and others about settings are not (T21)."""
    found = near_duplicates(VOICES)
    assert [(pair.first, pair.second) for pair in found] == [("hna-9", "hna-10")]
    assert found[0].shared == ("dental", "educational", "health", "service", "setting", "specialist")
    assert found[0].likeness == 1.0


def test_few_shared_words_are_no_likeness() -> None:
    """Two short comments on one subject are two comments."""
    assert near_duplicates((("a", "Mental health support"), ("b", "Mental health nurses and support"))) == []


def test_words_are_compared_in_the_singular() -> None:
    """Plurals, capitals and hyphens make no difference."""
    assert subject_words("Co-ordinated Therapies, classes") == {"coordinated", "therapy", "classe"}


def test_thousands_of_comments_are_compared_in_a_moment() -> None:
    """Five thousand comments, of which one says again what another said, give that one pair."""
    many = [
        (f"c{at}", f"waiting for appointment number{at} at clinic{at % 97} in town{at % 89}")
        for at in range(5000)
    ]
    again = ("again", "We are waiting for appointment number7 at clinic7 in town7")
    assert [(pair.first, pair.second) for pair in near_duplicates([*many, again])] == [("c7", "again")]
