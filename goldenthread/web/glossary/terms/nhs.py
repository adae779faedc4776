"""Terms of the National Health Service."""

from goldenthread.web.glossary.term import Term

TERMS = (
    Term(
        key="icb",
        short="ICB",
        full="integrated care board",
        plain="The NHS body that plans and pays for most health services of its area.",
        source="Health and Care Act 2022",
        also=("ICBs",),
        was_called="Took the place of clinical commissioning groups (CCG) on 1 July 2022.",
    ),
    Term(
        key="icp",
        short="ICP",
        full="integrated care partnership",
        plain=(
            "The committee of NHS boards, councils and others that sets the health and care strategy "
            "of a system."
        ),
        source="Health and Care Act 2022",
        also=("ICPs",),
    ),
    Term(
        key="ics",
        short="ICS",
        full="integrated care system",
        plain="The NHS organisations, councils and partners of an area who plan together.",
        source="Health and Care Act 2022",
        also=("ICSs",),
        was_called="Was a sustainability and transformation partnership (STP).",
    ),
    Term(
        key="ccg",
        short="CCG",
        full="clinical commissioning group",
        plain="The NHS body that planned and paid for health services of its area from 2013.",
        source="Health and Social Care Act 2012",
        also=("CCGs",),
        was_called="Its place was taken by the integrated care board (ICB) on 1 July 2022.",
    ),
    Term(
        key="dco",
        short="DCO",
        full="designated clinical officer",
        plain=("The nurse, therapist or other clinician through whom the NHS supports children with SEND."),
        source="SEND Code of Practice (2015), 3.45",
        also=("DCOs",),
    ),
    Term(
        key="dmo",
        short="DMO",
        full="designated medical officer",
        plain=(
            "The doctor through whom the NHS supports children with SEND; today often a designated "
            "clinical officer."
        ),
        source="SEND Code of Practice (2015), 3.45",
        also=("DMOs",),
    ),
    Term(
        key="camhs",
        short="CAMHS",
        full="child and adolescent mental health services",
        plain="NHS services for the mental health of children and young people.",
        source="NHS England",
        also=("CYPMHS",),
        was_called="Now often children and young people's mental health services (CYPMHS).",
    ),
    Term(
        key="salt",
        short="SALT",
        full="speech and language therapy",
        plain="Help with speaking, understanding, and eating and drinking safely.",
        source="NHS England",
        also=("SLT", "SaLT"),
    ),
    Term(
        key="ot",
        short="OT",
        full="occupational therapy",
        plain="Help with the things that a child does every day: dressing, writing, playing.",
        source="NHS England",
    ),
    Term(
        key="cdc",
        short="CDC",
        full="child development centre",
        plain=(
            "Where several professionals see a young child together. CDC is also the Council for "
            "Disabled Children."
        ),
        source="NHS data model and dictionary; Council for Disabled Children",
        linked=False,
    ),
    Term(
        key="chc",
        short="CHC",
        full="continuing health care",
        plain=(
            "Care that the NHS arranges and pays for because of a person's health; for children it is "
            "children's continuing care."
        ),
        source="National Framework for Children and Young People's Continuing Care (2016)",
        also=("CCC",),
    ),
    Term(
        key="nhse",
        short="NHSE",
        full="NHS England",
        plain="The national body that leads the NHS and commissions some specialised services.",
        source="Health and Care Act 2022",
    ),
    Term(
        key="rtt",
        short="RTT",
        full="referral to treatment",
        plain="The time from being referred until treatment begins.",
        source="NHS Constitution",
    ),
    Term(
        key="cetr",
        short="CETR",
        full="care, education and treatment review",
        plain=(
            "A review that keeps a child or young person with a learning disability or autism out of "
            "hospital where possible."
        ),
        source="NHS England, Dynamic support register and CETR policy (2023)",
        also=("CTR", "CETRs"),
    ),
    Term(
        key="dsr",
        short="DSR",
        full="dynamic support register",
        plain=(
            "A list of people with a learning disability or autism who may need more help to stay out "
            "of hospital."
        ),
        source="NHS England, Dynamic support register and CETR policy (2023)",
    ),
)
