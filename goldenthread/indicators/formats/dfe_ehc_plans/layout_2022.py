"""The layout of the release of reporting year 2022: plans and statements, by age and establishment."""

from __future__ import annotations

from collections.abc import Mapping

from goldenthread.indicators.formats.dfe_ehc_plans.layout import (
    PLACE_COLUMNS,
    Column,
    Layout,
    Share,
    Sum,
    Table,
)

# This release writes one sign only, and numbers without suppression or rounding.
MARKERS = {"z": "not applicable"}

# The older code comes before the newer one.
PLACE = (*PLACE_COLUMNS[:7], "old_la_code", "new_la_code", "la_name")

_AGES: Mapping[tuple[str, ...], str | None] = {
    ("Total",): "",
    ("Under 5",): "age-band=0-4",
    ("Age 5 to 10",): "age-band=5-10",
    ("Age 11 to 15",): "age-band=11-15",
    ("Age 16 to 19",): "age-band=16-19",
    ("Age 20 to 25",): "age-band=20-25",
}
_AGE_SUMS = (
    Sum("age-phase=0-4", ("age-band=0-4",)),
    Sum("age-phase=5-10", ("age-band=5-10",)),
    Sum("age-phase=11-15", ("age-band=11-15",)),
    # Before 2015 there were no plans, and statements ended at 19: then there is no row for 20 to 25, and no sum.
    Sum("age-phase=16-25", ("age-band=16-19", "age-band=20-25")),
)

_MAINSTREAM, _SPECIAL = "Mainstream school", "Special school"
_AP, _FE, _ELSEWHERE = "Alternative provision/Pupil referral unit", "Further education", "Educated elsewhere"
_EARLY = "Non-maintained early years"
_AWAITING = "Awaiting provision - "


def _detail(code: str) -> str:
    return f"placement-detail={code}"


# By type and group; a type “Total” is the total of its group, and where a group has one type its row repeats it.
_ESTABLISHMENTS: Mapping[tuple[str, ...], str | None] = {
    ("Total", "Total"): "",
    ("Total", _MAINSTREAM): "placement=mainstream",
    ("Total", _SPECIAL): "placement=special",
    ("Total", _AP): "placement=ap",
    ("Total", _FE): "placement=fe",
    ("Total", _EARLY): "placement=early-years",
    (_EARLY, _EARLY): None,
    ("Total", _ELSEWHERE): "placement-until-2022=elsewhere",
    ("Total", "NEET"): "placement-until-2022=neet",
    ("NEET", "NEET"): _detail("elsewhere-neet"),
    ("Total", "Other"): "placement-until-2022=other",
    ("Other", "Other"): _detail("elsewhere-other"),
    ("Total", "Unknown"): "placement-until-2022=unknown",
    ("Mainstream - LA maintained", _MAINSTREAM): _detail("mainstream-maintained"),
    ("Mainstream - LA maintained - Resourced provision", _MAINSTREAM): _detail(
        "mainstream-maintained-resourced"
    ),
    ("Mainstream - LA maintained - SEN unit", _MAINSTREAM): _detail("mainstream-maintained-unit"),
    ("Mainstream - Academy", _MAINSTREAM): _detail("mainstream-academy"),
    ("Mainstream - Academy - Resourced Provision", _MAINSTREAM): _detail("mainstream-academy-resourced"),
    ("Mainstream - Academy - SEN unit", _MAINSTREAM): _detail("mainstream-academy-unit"),
    ("Mainstream - Free school", _MAINSTREAM): _detail("mainstream-free"),
    ("Mainstream - Free school - Resourced provision", _MAINSTREAM): _detail("mainstream-free-resourced"),
    ("Mainstream - Free school - SEN unit", _MAINSTREAM): _detail("mainstream-free-unit"),
    ("Mainstream - Independent", _MAINSTREAM): _detail("mainstream-independent"),
    ("Special - LA maintained", _SPECIAL): _detail("special-maintained-without-hospital"),
    ("Hospital School", _SPECIAL): _detail("special-hospital"),
    ("Special - Academy/free", _SPECIAL): _detail("special-academy-free"),
    ("Special - Academy", _SPECIAL): _detail("special-academy"),
    ("Special - Free school", _SPECIAL): _detail("special-free"),
    ("Special - Independent", _SPECIAL): _detail("special-independent"),
    ("Special - Non-maintained", _SPECIAL): _detail("special-non-maintained"),
    ("AP/PRU - Academy", _AP): _detail("ap-academy"),
    ("AP/PRU - Free school", _AP): _detail("ap-free"),
    ("AP/PRU - LA maintained", _AP): _detail("ap-maintained"),
    ("General FE and tertiary colleges/HE", _FE): _detail("fe-college"),
    ("Sixth form college", _FE): _detail("fe-sixth-form"),
    ("Other FE", _FE): _detail("fe-other"),
    ("Specialist post-16 institutions", _FE): _detail("fe-specialist"),
    ("Independent specialist providers", _FE): _detail("fe-independent-specialist"),
    ("Elective home education", _ELSEWHERE): _detail("elsewhere-home"),
    ("Other arrangements by local authority", _ELSEWHERE): _detail("elsewhere-council"),
    ("Other arrangements by parents", _ELSEWHERE): _detail("elsewhere-parents"),
    ("Permanently excluded", _ELSEWHERE): _detail("excluded"),
    (f"{_AWAITING}total", _ELSEWHERE): _detail("awaiting"),
    (f"{_AWAITING}below compulsory school age and in education", _ELSEWHERE): _detail("awaiting-below-in"),
    (f"{_AWAITING}below compulsory school age and not in education", _ELSEWHERE): _detail(
        "awaiting-below-out"
    ),
    (f"{_AWAITING}compulsory school age and in education", _ELSEWHERE): _detail("awaiting-school-in"),
    (f"{_AWAITING}compulsory school age and not in education", _ELSEWHERE): _detail("awaiting-school-out"),
    (f"{_AWAITING}above compulsory school age and in education", _ELSEWHERE): _detail("awaiting-above-in"),
    (f"{_AWAITING}above compulsory school age and not in education", _ELSEWHERE): _detail(
        "awaiting-above-out"
    ),
    ("Apprenticeship", "Unknown"): _detail("unknown-apprenticeship"),
    ("Supported Internship", "Unknown"): _detail("unknown-internship"),
    ("Traineeship", "Unknown"): _detail("unknown-traineeship"),
    ("Work-based learning", "Unknown"): _detail("unknown-work"),
}
# What the release of 2025 counts together; each agrees with it to the last plan for 2019 to 2022.
_ESTABLISHMENT_SUMS = (
    Sum(_detail("special-maintained"), (_detail("special-maintained-without-hospital"), _detail("special-hospital"))),
    Sum(_detail("fe-general"), (_detail("fe-college"), _detail("fe-sixth-form"), _detail("fe-other"))),
    Sum(
        _detail("awaiting"),
        tuple(_detail(f"awaiting-{age}-{where}") for age in ("school", "above") for where in ("in", "out")),
        if_there=(_detail("awaiting-below-in"), _detail("awaiting-below-out")),
    ),
)  # fmt: skip


def _counts(name: str, indicator: str, new: str = "") -> tuple[Column, ...]:
    """Plans and statements together are the indicator, as they were counted then; each alone is the source's own."""
    both = f"Number of {new}statements and EHC plans combined"
    return (
        Column(f"Total_{name}st", f"Number of {new}statements"),
        Column(f"Total_{name}st_pc", f"Percentage of {new}statements", unit="per cent"),
        Column(f"Total_{name}ehc", f"Number of {new}EHC plans"),
        Column(f"Total_{name}ehc_pc", f"Percentage of {new}EHC plans", unit="per cent"),
        Column(f"Total_{name}all", both, indicator),
        Column(
            f"Total_{name}all_pc", f"Percentage of {new}statements and EHC plans combined", unit="per cent"
        ),
    )


_STATEMENTS = (
    "Statements of special educational needs are counted with EHC plans: in January until 2018, among new ones until "
    "2015."
)

AGE = Table(
    file="sen2_age_caseload.csv",
    title="EHC plans and statements as at January each year, by age",
    timing="stock",
    total="Total",
    topics={},
    columns=_counts("", "ehc-plans"),
    place_columns=PLACE,
    part_columns=("characteristic_age",),
    labels=_AGES,
    sums=_AGE_SUMS,
    notes=(_STATEMENTS,),
)

AGE_NEW = Table(
    file="sen2_age_new_plans.csv",
    title="New EHC plans and statements during the calendar year, by age",
    timing="flow",
    total="Total",
    topics={},
    columns=_counts("new_", "new-ehc-plans", "new "),
    place_columns=PLACE,
    part_columns=("characteristic_age",),
    labels=_AGES,
    sums=_AGE_SUMS,
)

# The totals of these two tables repeat those by age, and are the same fact: they stand in the tables by age.
ESTABLISHMENT = Table(
    file="sen2_estab_caseload.csv",
    title="EHC plans and statements as at January each year, by establishment",
    timing="stock",
    total="Total",
    topics={},
    columns=_counts("", "ehc-plans"),
    place_columns=PLACE,
    part_columns=("establishment_type", "establishment_group"),
    labels={**_ESTABLISHMENTS, ("Total", "Total"): None},
    sums=_ESTABLISHMENT_SUMS,
    notes=(
        "“Educated elsewhere” of this release holds those who await provision and leaves out those not in education; "
        "the later release counts it another way, so the two are kept apart.",
    ),
)

ESTABLISHMENT_NEW = Table(
    file="sen2_estab_new_plans.csv",
    title="New EHC plans and statements during the calendar year, by establishment",
    timing="flow",
    total="Total",
    topics={},
    columns=_counts("new_", "new-ehc-plans", "new "),
    place_columns=PLACE,
    part_columns=("establishment_type", "establishment_group"),
    labels={**_ESTABLISHMENTS, ("Total", "Total"): None},
    sums=_ESTABLISHMENT_SUMS,
)


def _of(statements: tuple[str, ...], ending: str, title: str) -> tuple[Column, ...]:
    return tuple(Column(f"{name}{ending}", f"{title}: {_MOVES[name]}") for name in statements)


_MOVES = {
    "Mtosi": "transferred from mainstream to special settings",
    "Sitom": "transferred from special to mainstream settings",
    "MtoPar": "taken out of mainstream settings by their parents to be home educated",
    "SitoPar": "taken out of special settings by their parents to be home educated",
    "Dislea": "discontinued as transferred to another LA",
    "Dismet": "discontinued as special needs being met without it",
    "Disoth": "discontinued for other reasons",
    "Disleft": "discontinued because pupils have left school at the end of compulsory schooling or after",
}

MANAGEMENT = Table(
    file="sen2_mi.csv",
    title="Requests, assessments, the 20 weeks, transfers, mediation and tribunals",
    timing="flow",
    total="Total",
    topics={},
    columns=(
        Column("NewallEHC", "Assessed, and an EHC plan was issued"),
        Column("NewallEHC_pc", "Percentage of those assessed for whom an EHC plan was issued", unit="per cent"),
        Column("NewallEHC_AssnoneEHC_sum", "Assessed, with a plan issued or decided not to be issued"),
        Column("AssnoneEHC", "Assessments where it was decided not to issue an EHC plan"),
        Column(
            "AssnoneEHC_pc",
            "Percentage of assessments where it was decided not to issue an EHC plan",
            unit="per cent",
        ),
        Column("AssnodecisionEHC", "Still being assessed, or without a decision, at the end of the year"),
        Column("AssRefusedEHC", "Initial requests for assessment for an EHC plan that were refused"),
        Column(
            "AssRefusedEHC_pc", "Percentage of initial requests for assessment that were refused", unit="per cent"
        ),
        Column("Assnone", "Assessments where it was decided not to issue a statement"),
        Column("Assnodecision", "Still being assessed for a statement, or without a decision"),
        Column("AssRefused", "Initial requests for assessment for a statement that were refused"),
        *_of(tuple(_MOVES), "", "Statements"),
        *_of(tuple(_MOVES), "EHC", "EHC plans"),
        Column("InreqEHC", "Initial requests for an EHC plan", "ehc-requests"),
        Column("InreqryaEHC", "Initial requests for an EHC plan when detained in youth accommodation"),
        Column("TotIncExcEHC", "EHC plans including exceptions"),
        Column("IncExc20weekEHC", "EHC plans including exceptions issued within 20 weeks"),
        Column(
            "IncExc20weekRate", "Rate of EHC plans including exceptions issued within 20 weeks", unit="per cent"
        ),
        Column("TotNoExcEHC", "EHC plans excluding exceptions"),
        Column("NoExc20weekEHC", "EHC plans excluding exceptions issued within 20 weeks"),
        Column(
            "NoExc20weekRate", "Rate of EHC plans excluding exceptions issued within 20 weeks", unit="per cent"
        ),
        Column("TotIncExc", "Statements including exceptions"),
        Column("IncExc26week", "Statements including exceptions issued within 26 weeks"),
        Column("TotNoExc", "Statements excluding exceptions"),
        Column("NoExc26week", "Statements excluding exceptions issued within 26 weeks"),
        Column("StatementstoEHC", "Children and young people with statements who were issued with an EHC plan"),
        Column("StatementstoNoEHC", "Children and young people with statements for whom no EHC plan was issued"),
        Column("PersonalBudgets", "Personal budgets in place", "personal-budgets", timing="january after"),
        Column("OrgArrangements", "Personal budgets with organised arrangements", timing="january after"),
        Column("DirectPayEducation", "Direct payment for education", timing="january after"),
        Column("DirectPaySocialCare", "Direct payment for social care", timing="january after"),
        Column("DirectPayHealth", "Direct payment for health", timing="january after"),
        Column("DirectPayIntegrated", "Direct payment for an integrated payment", timing="january after"),
        Column("NewEHCMediation", "Mediation cases that have been held"),
        Column("NewEHCTribunal", "Mediation cases followed by appeals to the Tribunal"),
        Column(
            "NewEHCTribunal_pc", "Percentage of mediation cases followed by appeals to the Tribunal", unit="per cent"
        ),
    ),
    shares=(
        Share("ehc-requests-refused", "AssRefusedEHC_pc", "AssRefusedEHC", ("InreqEHC",)),
        Share("plans-in-20-weeks", "NoExc20weekRate", "NoExc20weekEHC", ("TotNoExcEHC",)),
        Share("plans-in-20-weeks-all", "IncExc20weekRate", "IncExc20weekEHC", ("TotIncExcEHC",)),
    ),
    place_columns=PLACE,
    part_columns=(),
    labels={(): ""},
    notes=(
        "Personal budgets are printed under a calendar year and counted in the January after it, as the later release "
        "prints them.",
        "St Helens told the publisher afterwards that it had refused 107 requests in 2021, not 0.",
        "Medway told the publisher afterwards that 16 assessments of 2021 led to no plan, not 223.",
        "In part of 2020 the time limits were relaxed because of coronavirus.",
        "Figures for Dorset include exceptions for 2021.",
    ),
)  # fmt: skip

_RESIDENTIAL_AGES = (
    ("05", "age under 5", "0-4"),
    ("510", "age 5 to 10", "5-10"),
    ("1115", "age 11 to 15", "11-15"),
    ("1619", "age 16 to 19", "16-19"),
    ("2025", "age 20 to 25", "20-25"),
)


def _residential(weeks: str, title: str, plans: bool) -> tuple[Column, ...]:
    """By age and in total; placements of plans all year round are our indicator, statements are the source's own."""
    ending, who = ("EHC", "EHC plans") if plans else ("", "statements")
    ours = "residential-placements-52-weeks" if plans and weeks == "52" else ""
    ages = _RESIDENTIAL_AGES if plans else _RESIDENTIAL_AGES[:-1]
    said = f"Children and young people with {who} in residential settings, {title}"
    return (
        *(
            Column(
                f"Mres{weeks}week{name}{ending}", f"{said}, {age}", ours, f"age-band={code}" if ours else ""
            )
            for name, age, code in ages
        ),
        Column(f"TotMres{weeks}week{ending}", f"{said}, total", ours),
    )


RESIDENTIAL = Table(
    file="sen2_wbp_residential_dmo.csv",
    title="Work-based placements, residential settings and designated officers as at January each year",
    timing="stock",
    total="Total",
    topics={},
    columns=(
        Column("MApprenEHC", "Young people enrolled on an apprenticeship"),
        Column("MTrainEHC", "Young people enrolled on a traineeship"),
        Column("MSuppIntEHC", "Young people enrolled on a supported internship", "supported-internships"),
        Column(
            "WorkbasedEHC",
            "Young people on an apprenticeship, traineeship or supported internship",
            "work-based-placements",
        ),
        *_residential("38", "38 to 51 weeks", plans=True),
        *_residential("52", "52 weeks", plans=True),
        *_residential("38", "38 to 51 weeks", plans=False),
        *_residential("52", "52 weeks", plans=False),
        Column("DMO", "Designated medical officer in place", "designated-medical-officer", unit="status"),
        Column("DCO", "Designated clinical officer in place", "designated-clinical-officer", unit="status"),
        Column(
            "DMODCOFunction",
            "Person performing the role of designated medical or clinical officer in place",
            unit="status",
        ),
    ),
    place_columns=PLACE,
    part_columns=(),
    labels={(): ""},
)

LAYOUT = Layout(
    key="dfe-ehc-plans-2022",
    release="2022",
    published=None,  # May 2022; the files do not give the day
    tables=(AGE, ESTABLISHMENT, AGE_NEW, ESTABLISHMENT_NEW, MANAGEMENT, RESIDENTIAL),
    markers=MARKERS,
)
