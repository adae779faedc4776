"""The types of need in the school census and the SEN2 return."""

from goldenthread.web.glossary.term import Term

TERMS = (
    Term(
        key="mld",
        short="MLD",
        full="moderate learning difficulty",
        plain="Learning well below what is expected in most subjects.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="sld",
        short="SLD",
        full="severe learning difficulty",
        plain="Needing support in all areas of learning, often also with moving and communicating.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="pmld",
        short="PMLD",
        full="profound and multiple learning difficulty",
        plain="Complex learning needs together with a physical disability or sensory impairment.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="spld",
        short="SpLD",
        full="specific learning difficulty",
        plain="Difficulty with one kind of learning, such as dyslexia, dyscalculia or dyspraxia.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        also=("SPLD",),
    ),
    Term(
        key="slcn",
        short="SLCN",
        full="speech, language and communication needs",
        plain=(
            "Difficulty in saying what one wants to, understanding what is said, or using the rules "
            "of talking together."
        ),
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="semh",
        short="SEMH",
        full="social, emotional and mental health",
        plain="Difficulties in feeling and behaviour, such as anxiety, withdrawal or hurting oneself.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        was_called="Took the place of behaviour, emotional and social difficulties (BESD) in 2015.",
    ),
    Term(
        key="asd",
        short="ASD",
        full="autistic spectrum disorder",
        plain="Difficulty with social communication and interaction. Many people say autism.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="hi",
        short="HI",
        full="hearing impairment",
        plain="Hearing that needs support or equipment.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        linked=False,
    ),
    Term(
        key="vi",
        short="VI",
        full="vision impairment",
        plain="Sight that needs support or equipment.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        was_called="Was visual impairment.",
        linked=False,
    ),
    Term(
        key="msi",
        short="MSI",
        full="multi-sensory impairment",
        plain="Difficulty with both sight and hearing.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="pd",
        short="PD",
        full="physical disability",
        plain="A physical need for ongoing support or equipment.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        linked=False,
    ),
    Term(
        key="ds",
        short="DS",
        full="Down syndrome",
        plain="A type of need of its own since the SEN2 return of 2025.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
        linked=False,
    ),
    Term(
        key="nsa",
        short="NSA",
        full="no specialist assessment of type of need",
        plain="SEN support before anybody has assessed which need it is; in the school census only.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
    Term(
        key="adhd",
        short="ADHD",
        full="attention deficit hyperactivity disorder",
        plain="Difficulty in keeping attention, sitting still or waiting.",
        source=(
            "Department for Education, school census and SEN2 codes; SEND Code of Practice (2015), "
            "6.28 to 6.35"
        ),
    ),
)
