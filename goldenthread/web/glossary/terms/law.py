"""Terms of the law on special educational needs and disabilities."""

from goldenthread.web.glossary.term import Term

TERMS = (
    Term(
        key="ehc-plan",
        short="EHC plan",
        full="education, health and care plan",
        plain=(
            "A legal document that says what help a child or young person aged 0 to 25 needs, and who "
            "must give it."
        ),
        source="Children and Families Act 2014, Part 3, section 37",
        also=("EHCP", "EHCPs", "EHC plans", "EHCNA"),
        was_called="Took the place of the statement of special educational needs from September 2014.",
    ),
    Term(
        key="send",
        short="SEND",
        full="special educational needs and disabilities",
        plain=(
            "Needs or a disability for which a child or young person must have help that others do not need."
        ),
        source="SEND Code of Practice (2015), introduction",
        also=("SEN", "SEND&I"),
    ),
    Term(
        key="sen-support",
        short="SEN support",
        full="special educational needs support",
        plain="Extra help that a school or nursery gives without an EHC plan.",
        source="SEND Code of Practice (2015), 6.44",
        also=("SEN Support",),
        was_called="Took the place of School Action and School Action Plus in September 2014.",
    ),
    Term(
        key="local-offer",
        short="LO",
        full="Local Offer",
        plain=(
            "The list that every council must publish of the help there is for children and young "
            "people with SEND."
        ),
        source="Children and Families Act 2014, Part 3, section 30",
        linked=False,
    ),
    Term(
        key="pfa",
        short="PfA",
        full="preparing for adulthood",
        plain=("Getting ready for adult life: work, a home of one's own, friends and community, and health."),
        source="SEND Code of Practice (2015), chapter 8",
        also=("PFA",),
    ),
    Term(
        key="section-47",
        short="s47",
        full="section 47 of the Children Act 1989",
        plain=(
            "A council's enquiry when it has reason to suspect that a child suffers or may suffer "
            "significant harm."
        ),
        source="Children Act 1989, section 47",
        also=("S47",),
    ),
    Term(
        key="section-75",
        short="S75",
        full="section 75 agreement",
        plain=(
            "A written agreement by which the council and the NHS pool money, or one commissions for both."
        ),
        source="National Health Service Act 2006, section 75",
        also=("s75",),
    ),
    Term(
        key="section-19",
        short="s19",
        full="section 19",
        plain=(
            "The principles of Part 3 (views, wishes and feelings; taking part; information; best "
            "outcomes); in the Education Act 1996, the duty to arrange education for a child who "
            "cannot go to school."
        ),
        source="Children and Families Act 2014, Part 3, section 19; Education Act 1996, section 19",
        also=("S19",),
    ),
    Term(
        key="section-23",
        short="s23",
        full="section 23 notification",
        plain=(
            "An NHS body that thinks that a child under school age has SEN or a disability tells the "
            "parents and the council."
        ),
        source="Children and Families Act 2014, Part 3, section 23",
        also=("S23",),
    ),
    Term(
        key="wsoa",
        short="WSoA",
        full="written statement of action",
        plain="What an area had to write after an inspection found significant weaknesses.",
        source="Local area SEND inspections, 2016 to 2022 framework (Ofsted and CQC)",
        also=("WSOA",),
        was_called="In the framework of 2023 it is a priority action plan.",
    ),
    Term(
        key="eotas",
        short="EOTAS",
        full="education otherwise than at school",
        plain="Education that a council arranges elsewhere because no school would be appropriate.",
        source="Children and Families Act 2014, Part 3, section 61",
        also=("EOTIS",),
    ),
    Term(
        key="sencd",
        short="FTT",
        full="First-tier Tribunal",
        plain="The tribunal that hears appeals about EHC plans and decisions of councils.",
        source="Children and Families Act 2014, Part 3, section 51",
        also=("FtT", "SENDIST"),
        was_called="Families still call it by its old name, SENDIST.",
    ),
)
