"""Terms of statistics and of inspection."""

from goldenthread.web.glossary.term import Term

TERMS = (
    Term(
        key="sen2",
        short="SEN2",
        full="SEN2 return",
        plain="The yearly return of councils on EHC plans to the Department for Education.",
        source="Department for Education, SEN2 guide",
    ),
    Term(
        key="dfe",
        short="DfE",
        full="Department for Education",
        plain="The government department for schools and children's services.",
        source="Department for Education",
        also=("DFE",),
    ),
    Term(
        key="dhsc",
        short="DHSC",
        full="Department of Health and Social Care",
        plain="The government department for health and adult social care.",
        source="Department of Health and Social Care",
        also=("DoH",),
        was_called="Was the Department of Health (DoH).",
    ),
    Term(
        key="ofsted-cqc",
        short="CQC",
        full="Care Quality Commission",
        plain=(
            "Inspects health and care; with Ofsted it inspects how an area serves children and young "
            "people with SEND."
        ),
        source="Health and Social Care Act 2008",
    ),
    Term(
        key="lsoa",
        short="LSOA",
        full="lower layer super output area",
        plain="A small area of about 1,000 to 3,000 people for which statistics are published.",
        source="Office for National Statistics",
        also=("LSOAs",),
    ),
    Term(
        key="ons",
        short="ONS",
        full="Office for National Statistics",
        plain="The office that counts the population and publishes official statistics.",
        source="Statistics and Registration Service Act 2007",
    ),
    Term(
        key="imd",
        short="IMD",
        full="index of multiple deprivation",
        plain="A ranking of small areas by how deprived they are.",
        source="English indices of deprivation",
        also=("IDACI",),
    ),
    Term(
        key="spc",
        short="SPC",
        full="statistical process control",
        plain="A chart that shows which changes are more than chance.",
        source="NHS England, Making data count",
    ),
    Term(
        key="lgsco",
        short="LGSCO",
        full="Local Government and Social Care Ombudsman",
        plain="Looks into complaints about councils.",
        source="Local Government Act 1974",
    ),
    Term(
        key="phso",
        short="PHSO",
        full="Parliamentary and Health Service Ombudsman",
        plain="Looks into complaints about the NHS and government departments.",
        source="Health Service Commissioners Act 1993",
    ),
    Term(
        key="kpi",
        short="KPI",
        full="key performance indicator",
        plain="A figure by which one sees whether something goes as agreed.",
        source="Usage in contracts",
        also=("KPIs",),
    ),
    Term(
        key="outcomes",
        short="OBA",
        full="outcomes-based accountability",
        plain="A way of working that starts from what should be better for people.",
        source="M. Friedman, Trying Hard Is Not Good Enough (2005)",
    ),
)
