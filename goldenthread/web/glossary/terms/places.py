"""Terms of schools and of other places of education."""

from goldenthread.web.glossary.term import Term

TERMS = (
    Term(
        key="ap",
        short="AP",
        full="alternative provision",
        plain=(
            "Education for children who cannot go to a mainstream or special school, for example "
            "after an exclusion."
        ),
        source="Education Act 1996, section 19; Alternative provision guidance",
    ),
    Term(
        key="pru",
        short="PRU",
        full="pupil referral unit",
        plain="A school of a council for children who cannot go to another school.",
        source="Education Act 1996, section 19",
        also=("PRUs",),
        was_called="Also called alternative provision academy where it is an academy.",
    ),
    Term(
        key="senco",
        short="SENCO",
        full="special educational needs co-ordinator",
        plain="The teacher who leads a school's help for children with SEN.",
        source="SEND Code of Practice (2015), 6.84",
        also=("SENCo", "SENCOs", "SENDCO", "SENDCo"),
    ),
    Term(
        key="fe",
        short="FE",
        full="further education",
        plain="Education after 16 that is not at a university, mostly in colleges.",
        source="Education Act 1996, section 2",
    ),
    Term(
        key="inmss",
        short="INMSS",
        full="independent and non-maintained special schools",
        plain="Special schools that no council runs.",
        source="Department for Education",
        also=("NMSS",),
    ),
    Term(
        key="ks",
        short="KS",
        full="key stage",
        plain=(
            "The blocks of years of the national curriculum, from key stage 1 (ages 5 to 7) to key "
            "stage 4 (14 to 16)."
        ),
        source="Education Act 2002, section 82",
    ),
    Term(
        key="eyfs",
        short="EYFS",
        full="early years foundation stage",
        plain="What children learn from birth to 5, and how they are kept safe.",
        source="Childcare Act 2006",
    ),
    Term(
        key="neet",
        short="NEET",
        full="not in education, employment or training",
        plain="A young person who neither learns nor works.",
        source="Department for Education",
    ),
    Term(
        key="si",
        short="SI",
        full="supported internship",
        plain="A study programme at a workplace for young people with an EHC plan.",
        source="Department for Education, Supported internships guidance",
        linked=False,
    ),
)
