"""The layout of the release of reporting year 2025: plans up to January 2025, and what happened up to 2024."""

from __future__ import annotations

from goldenthread.indicators.formats.dfe_ehc_plans.layout import Column, Layout, Share, Table

# x is written where a figure was not collected that year or could not be returned.
MARKERS = {
    "x": "unavailable",
    "z": "not applicable",
    "c": "suppressed",
    "low": "low",
    "k": "low",
    "u": "unavailable",
}

_CHILD = {"Sex": "sex", "Ethnicity": "ethnicity"}
_SETTING = {"Type of placement": "placement"}
_YEARS = {"Years EHC plan in place": "years-held"}


def _placements(indicator: str, total: Column) -> tuple[Column, ...]:
    """The columns that the tables of all plans and of new plans share: where the child or young person is."""

    def group(name: str, title: str, code: str) -> Column:
        return Column(name, title, indicator, f"placement={code}")

    def kind(name: str, title: str, code: str) -> Column:
        return Column(name, title, indicator, f"placement-detail={code}")

    def percent(name: str, title: str) -> Column:
        return Column(name, title, unit="per cent")

    maintained, academies, free = (
        "Mainstream LA maintained schools",
        "Mainstream academies",
        "Mainstream free schools",
    )
    return (
        total,
        kind("mainstream_la_maintained", maintained, "mainstream-maintained"),
        kind(
            "mainstream_la_maintained_resourced_provision",
            f"{maintained} - resourced provision",
            "mainstream-maintained-resourced",
        ),
        kind("mainstream_la_maintained_senunit", f"{maintained} - SEN units", "mainstream-maintained-unit"),
        kind("mainstream_academy", academies, "mainstream-academy"),
        kind(
            "mainstream_academy_resourced_provision",
            f"{academies} - resourced provision",
            "mainstream-academy-resourced",
        ),
        kind("mainstream_academy_senunit", f"{academies} - SEN units", "mainstream-academy-unit"),
        kind("mainstream_free_school", free, "mainstream-free"),
        kind(
            "mainstream_free_school_resourced_provision",
            f"{free} - resourced provision",
            "mainstream-free-resourced",
        ),
        kind("mainstream_free_school_senunit", f"{free} - SEN units", "mainstream-free-unit"),
        kind("mainstream_independent", "Mainstream independent schools", "mainstream-independent"),
        group("mainstream_total", "Total mainstream schools", "mainstream"),
        percent("mainstream_total_pc", "Total percentage mainstream schools"),
        kind("special_la_maintained", "LA maintained special schools", "special-maintained"),
        kind("special_academy_free", "Special academies and free schools", "special-academy-free"),
        kind("special_independent", "Independent special schools", "special-independent"),
        kind("special_non_maintained", "Non maintained special schools", "special-non-maintained"),
        group("special_total", "Total special schools", "special"),
        percent("special_total_pc", "Total percentage special schools"),
        kind("ap_pru_academy", "Alternative provision academies", "ap-academy"),
        kind("ap_pru_free_school", "Alternative provision free schools", "ap-free"),
        kind("ap_pru_la_maintained", "Pupil referral units", "ap-maintained"),
        group("ap_pru_total", "Total alternative provision", "ap"),
        percent("AP_PRU_total_pc", "Total percentage alternative provision"),
        kind("general_fe_tertiary_colleges", "FE colleges and sixth forms", "fe-general"),
        kind("specialist_post_16_institutions", "Specialist post 16 establishments", "fe-specialist"),
        kind("ukrlp_provider", "UKRLP providers", "fe-ukrlp"),
        group("fe_total", "Total further education and post 16", "fe"),
        percent("fe_total_pc", "Total percentage further education and post 16"),
        kind("elective_home_education", "Elective home education", "elsewhere-home"),
        kind("other_arrangements_la", "Other arrangements made by LA", "elsewhere-council"),
        kind("other_arrangements_parents", "Other arrangements made by parents", "elsewhere-parents"),
        kind("online_provider", "Online providers", "elsewhere-online"),
        kind("w_settings", "Welsh schools and establishments", "elsewhere-wales"),
        kind("other_schools", "Other school types", "elsewhere-other-school"),
        kind("other_placement_settings", "Other types of placement", "elsewhere-other"),
        kind("neet", "Not in employment, education or training", "elsewhere-neet"),
        kind("neet_ntci", "Not in education or training – notice to cease issued", "elsewhere-notice"),
        kind("neet_other", "Not in education or training – other age groups", "elsewhere-not-in-education"),
        kind(
            "neet_other_csa", "Not in education or training – compulsory school age", "elsewhere-school-age"
        ),
        group("ed_elsewhere", "Total educated elsewhere", "elsewhere"),
        percent("ed_elsewhere_pc", "Total percentage educated elsewhere"),
        group("nm_early_years", "Non maintained early years", "early-years"),
        percent("nm_early_years_pc", "Non maintained early years percentage"),
        group("placement_unknown", "Placement not recorded", "not-recorded"),
        percent("placement_unknown_pc", "Placement not recorded percentage"),
        kind("await_prov_2022", "Awaiting provision (pre 2023 only)", "awaiting"),
        kind("perm_ex_2022", "Permanently excluded (pre 2023 only)", "excluded"),
    )


_NEEDS = (
    ("asd", "asd", "Autistic spectrum disorder"),
    ("hi", "hi", "Hearing impairment"),
    ("mld", "mld", "Moderate learning difficulty"),
    ("msi", "msi", "Multisensory impairment"),
    ("oth", "oth", "Other difficulty/disability"),
    ("pd", "pd", "Physical disability"),
    ("pmld", "pmld", "Profound & multiple learning difficulty"),
    ("semh", "semh", "Social, emotional and mental health"),
    ("slcn", "slcn", "Speech, language and communication needs"),
    ("sld", "sld", "Severe learning difficulty"),
    ("spld", "spld", "Specific learning difficulty"),
    ("vi", "vi", "Visual impairment"),
    ("need_unknown", "not-recorded", "Primary need is not recorded"),
)


def _needs(indicator: str, total: str) -> tuple[Column, ...]:
    """The columns of the two tables of primary need. Their totals repeat those of the tables of plans."""
    return (
        Column("ehc_plans", total),
        *(Column(f"number_{name}", title, indicator, f"need={code}") for name, code, title in _NEEDS),
        *(
            Column(f"{name.removeprefix('need_')}_pc", f"{title} (%)", unit="per cent")
            for name, _, title in _NEEDS
        ),
    )


CASELOAD = Table(
    file="caseload.csv",
    title="EHC plans as at January each year",
    timing="stock",
    total="All EHC plans",
    topics={
        "Child or young persons age": "age",
        "Age when plan started": "age-when-started",
        **_CHILD,
        **_YEARS,
    },
    columns=_placements("ehc-plans", Column("ehcplans", "Total number of EHC plans", "ehc-plans")),
    notes=(
        "In January 2024 Hackney and Peterborough gave totals only, so that their parts, and England's, "
        "do not add up to the totals.",
        "In January 2025 Cambridgeshire and North East Lincolnshire could not give the placement of many plans.",
    ),
)

NEEDS_ALL = Table(
    file="sen_needs_all_plans.csv",
    title="EHC plans as at January, by primary type of need",
    timing="stock",
    total="All EHC plans",
    topics={
        "Child or young persons age": "age",
        "Years EHC plan in place": "years-completed",
        **_CHILD,
        **_SETTING,
    },
    columns=_needs("ehc-plans", "Total number of EHC plans"),
    notes=(
        "Down syndrome is counted under “other difficulty or disability”.",
        "Surrey corrected its totals by need afterwards, so its parts are not available.",
        "This table counts whole years that a plan has been held; the table of plans puts the first year at 1. "
        "They are kept as two dimensions.",
    ),
)

NEW_PLANS = Table(
    file="newplans.csv",
    title="New EHC plans during the calendar year",
    timing="flow",
    total="New EHC plans",
    topics={"Age when plan started": "age", **_CHILD},
    columns=_placements(
        "new-ehc-plans", Column("new_ehc_plans", "Total number of new EHC plans", "new-ehc-plans")
    ),
    notes=("Wakefield gave totals only for 2022, so that its parts do not add up to the total.",),
)

NEEDS_NEW = Table(
    file="sen_need_newplans.csv",
    title="New EHC plans during the calendar year, by primary type of need",
    timing="flow",
    total="All EHC plans",
    topics={"Child or young persons age": "age", **_CHILD, **_SETTING},
    columns=_needs("new-ehc-plans", "Total number of new EHC plans"),
)

REQUESTS = Table(
    file="requests.csv",
    title="Requests for an EHC needs assessment, and their outcomes",
    timing="flow",
    total="All requests for EHC needs assessments",
    topics={"Child or young persons age": "age", **_CHILD},
    columns=(
        Column("requests_received_in_year", "Total requests for an EHC needs assessment", "ehc-requests"),
        Column("requests_rya", "Requests where child in relevant youth accommodation"),
        Column(
            "requests_decided_to_assess", "Number of requests where LA decided to proceed with an assessment"
        ),
        Column(
            "requests_decided_not_to_assess",
            "Number of requests where LA decided not to proceed with an assessment",
        ),
        Column("requests_decision_not_made", "Number of requests ongoing"),
        Column("requests_withdrawn", "Number of requests withdrawn"),
        Column(
            "request_assess_pc",
            "Percentage of requests where LA decided to proceed with an assessment",
            unit="per cent",
        ),
        Column(
            "request_not_assess_pc",
            "Percentage of requests where LA decided not to proceed with an assessment",
            unit="per cent",
        ),
        Column("request_outstanding_pc", "Percentage of requests ongoing", unit="per cent"),
        Column("request_withdrawn_pc", "Percentage of requests withdrawn", unit="per cent"),
        Column("request_outcome_six_weeks", "Number of requests where decision made within 6 weeks"),
        Column("request_outcome_over_6_weeks", "Number of requests where decision made after 6 weeks"),
        Column(
            "request_outcome_six_weeks_pc",
            "Percentage of requests where decision made within 6 weeks",
            unit="per cent",
        ),
        Column(
            "request_outcome_over_6_weeks_pc",
            "Percentage of requests where decision made after 6 weeks",
            unit="per cent",
        ),
        Column("mediation_related_request", "Number of requests subject to mediation", "request-mediations"),
        Column("tribunal_related_request", "Number of requests subject to a tribunal", "request-tribunals"),
        Column("tribunal_after_mediation_request", "Number of requests where tribunal followed mediation"),
    ),
    shares=(
        Share(
            "ehc-requests-refused",
            "request_not_assess_pc",
            "requests_decided_not_to_assess",
            ("requests_received_in_year",),
        ),
        Share(
            "requests-decided-in-6-weeks",
            "request_outcome_six_weeks_pc",
            "request_outcome_six_weeks",
            ("request_outcome_six_weeks", "request_outcome_over_6_weeks"),
        ),
    ),
)

ASSESSMENTS = Table(
    file="assessments.csv",
    title="EHC needs assessments, and their outcomes",
    timing="flow",
    total="All EHC needs assessments",
    topics={"Child or young persons age": "age", **_CHILD},
    columns=(
        Column("assess_in_year", "Total number of EHC needs assessments", "ehc-assessments"),
        Column("assess_issued", "Number of assessments where a plan was issued"),
        Column("assess_issued_pc", "Percentage of assessments where a plan was issued", unit="per cent"),
        Column("assess_not_issued", "Number of assessments where a plan was not issued"),
        Column(
            "assess_not_issued_pc", "Percentage of assessments where a plan was not issued", unit="per cent"
        ),
        Column("assess_not_made", "Number of assessments where the decision is outstanding"),
        Column(
            "assess_not_made_pc",
            "Percentage of assessments where the decision is outstanding",
            unit="per cent",
        ),
        Column("assess_withdrawn", "Number of assessments where the request was withdrawn"),
        Column(
            "assess_withdrawn_pc",
            "Percentage of assessments where the request was withdrawn",
            unit="per cent",
        ),
        Column(
            "outcome_decision_within_time",
            "Number of assessments where it was decided NOT to issue a plan which were within 16 weeks",
        ),
        Column(
            "outcome_decision_over_time",
            "Number of assessments where it was decided NOT to issue a plan which were over 16 weeks",
        ),
        Column(
            "outcome_decision_within_time_pc",
            "Percentage of assessments where it was decided NOT to issue a plan which were within 16 weeks",
            unit="per cent",
        ),
        Column(
            "outcome_decision_over_time_pc",
            "Percentage of assessments where it was decided NOT to issue a plan which were over 16 weeks",
            unit="per cent",
        ),
        Column("number_assess_mediation", "Number of mediations related to assessment decision"),
        Column("number_assess_tribunal", "Number of tribunals related to assessment decision"),
        Column(
            "number_asssess_mediation_tribunal",
            "Number of tribunals following mediation related to assessment decision",
        ),
        Column("number_other_mediation", "Number of mediations related to assessment for other reasons"),
        Column("number_other_tribunal", "Number of tribunals related to assessment for other reasons"),
        Column(
            "number_other_mediation_tribunal",
            "Number of tribunals following mediations related to assessment for other reasons",
        ),
    ),
    shares=(
        Share("assessments-without-plan", "assess_not_issued_pc", "assess_not_issued", ("assess_in_year",)),
        Share(
            "no-plan-decisions-in-16-weeks",
            "outcome_decision_within_time_pc",
            "outcome_decision_within_time",
            ("outcome_decision_within_time", "outcome_decision_over_time"),
        ),
    ),
)

_BETWEEN = "EHC plans issued between 20 and 52 weeks"
TIMELINESS = Table(
    file="timeliness_20_week.csv",
    title="EHC plans issued within the statutory 20 weeks",
    timing="flow",
    total="All EHC plans issued",
    topics={"Child or young persons age": "age", **_CHILD},
    columns=(
        Column("plans_issued_den", "Number of EHC plans issued including exceptions (denominator)"),
        Column("plans_issued_den_ex", "Number of EHC plans issued excluding exceptions (denominator)"),
        Column("plans_issued_within_20_weeks", "EHC plans issued within 20 weeks including exceptions"),
        Column("plans_issued_20_weeks_ex", "EHC plans issued within 20 weeks excluding exceptions"),
        Column(
            "pc_plans_issued_within_20_weeks",
            "EHC plans issued within 20 weeks including exceptions - %",
            unit="per cent",
        ),
        Column(
            "PC_plans_issued_20_weeks_ex",
            "EHC plans issued within 20 weeks excluding exceptions - %",
            unit="per cent",
        ),
        Column("plans_issued_gt20weeks_ltYear", f"{_BETWEEN} including exceptions"),
        Column("plans_issued_gt20weeks_ltYear_ex", f"{_BETWEEN} excluding exceptions"),
        Column("pc_plans_issued_gt20weeks_ltYear", f"{_BETWEEN} including exceptions - %", unit="per cent"),
        Column(
            "PC_plans_issued_gt20weeks_ltYear_ex", f"{_BETWEEN} excluding exceptions - %", unit="per cent"
        ),
        Column("plans_issued_gt_1_year", "EHC plans issued after 52 weeks including exceptions"),
        Column("plans_issued_gt_1_year_ex", "EHC plans issued after 52 weeks excluding exceptions"),
        Column(
            "pc_plans_issued_gt_1_year",
            "EHC plans issued after 52 weeks including exceptions - %",
            unit="per cent",
        ),
        Column(
            "PC_plans_issued_gt_1_year_ex",
            "EHC plans issued after 52 weeks excluding exceptions - %",
            unit="per cent",
        ),
    ),
    shares=(
        Share(
            "plans-in-20-weeks",
            "PC_plans_issued_20_weeks_ex",
            "plans_issued_20_weeks_ex",
            ("plans_issued_den_ex",),
        ),
        Share(
            "plans-in-20-weeks-all",
            "pc_plans_issued_within_20_weeks",
            "plans_issued_within_20_weeks",
            ("plans_issued_den",),
        ),
        Share(
            "plans-after-52-weeks",
            "PC_plans_issued_gt_1_year_ex",
            "plans_issued_gt_1_year_ex",
            ("plans_issued_den_ex",),
        ),
        Share(
            "plans-after-52-weeks-all",
            "pc_plans_issued_gt_1_year",
            "plans_issued_gt_1_year",
            ("plans_issued_den",),
        ),
    ),
    notes=("For 2024 Dorset and the City of London counted every new plan as an exception.",),
)

ANNUAL_REVIEWS = Table(
    file="annual_reviews.csv",
    title="Annual reviews of EHC plans, and their outcomes",
    timing="flow",
    total="All annual reviews",
    topics={"Child or young persons age": "age", **_CHILD, **_SETTING, **_YEARS},
    columns=(
        Column("total_ehc_plans", "Total number of EHC plans"),
        Column("review_expected", "Number where annual review expected"),
        Column("review_not_expected", "Number where annual review not expected"),
        Column("review_meeting_25", "Number where annual review meeting recorded in 2025"),
        Column("review_meeting_24", "Number where annual review meeting recorded in 2024"),
        Column("review_meeting_prior_24", "Number where annual review meeting recorded prior to 2024"),
        Column(
            "review_meeting_prior_24",
            "Number where annual review meeting recorded prior to 2024",
            repeat=True,
        ),
        Column("total_review_meeting", "Number with annual review meeting recorded"),
        Column("no_review_meeting", "Number with no annual review meeting recorded"),
        Column("review_decision25", "Number where annual review decision recorded in 2025"),
        Column("review_decision24", "Number where annual review decision recorded in 2024"),
        Column("review_decision_prior24", "Number where annual review decision recorded prior to 2024"),
        Column("review_decision_not_due", "Number where annual review decision not yet due"),
        Column(
            "review_decision_outstanding",
            "Number where annual review decision is outstanding",
            unit="difference",
        ),
        Column("outcome_amend", "Number where decision was to amend the plan"),
        Column("outcome_cease", "Number where decision was to cease the plan"),
        Column("outcome_maintan", "Number where the decision was to maintain the plan"),
        Column("no_outcome", "Number where no outcome is recorded", unit="difference"),
        Column("number_decsion_4weeks", "Number where outcome of review communicated within 4 weeks"),
        Column("number_decision_gt_4weeks", "Number where outcome of review communicated after 4 weeks"),
        Column(
            "pc_decsion_4weeks",
            "Percentage where outcome of review communicated within 4 weeks",
            unit="per cent",
        ),
        Column(
            "pc_decision_gt_4weeks",
            "Percentage where outcome of review communicated after 4 weeks",
            unit="per cent",
        ),
    ),
    shares=(
        Share(
            "annual-reviews-in-4-weeks",
            "pc_decsion_4weeks",
            "number_decsion_4weeks",
            ("number_decsion_4weeks", "number_decision_gt_4weeks"),
        ),
        Share("annual-review-meetings", "", "total_review_meeting", ("review_expected",)),
    ),
    notes=(
        "Blackpool and Reading could not return annual reviews; those of Hertfordshire, Plymouth, Redbridge, Surrey "
        "and Waltham Forest are held back while their quality is checked.",
        "“Decision is outstanding” and “no outcome is recorded” are differences: below zero where more was recorded "
        "than was due.",
    ),
)

CEASED = Table(
    file="ceased_plans.csv",
    title="EHC plans that ceased during the calendar year",
    timing="flow",
    total="All ceased EHC plans",
    topics={"Age plan ceased": "age", "Years plan held": "years-held", **_CHILD, **_SETTING},
    columns=(
        Column("max_age", "Number where maximum age reached"),
        Column("needs_met", "Number where educational or training needs met without a plan"),
        Column("he", "Number moved to higher education"),
        Column("employ", "Number moved to paid employment"),
        Column("transfer", "Number transferred to another LA"),
        Column("no_engage", "Number where young person no longer wishes to engage in education or training"),
        Column("moved_outside_eng", "Number who have moved outside England"),
        Column("deceased", "Number where child or young person deceased"),
        Column("not_rec", "Number where reason is not recorded"),
        Column("other", "Number ceased for other reasons"),
        Column("total_ceased", "Total number of ceased EHC plans", "ceased-plans"),
    ),
    notes=(
        "The release's guidance exchanges the titles of “not_rec” and “other”; they are read as their names say.",
    ),
)

PERSONAL_BUDGETS = Table(
    file="personal_budgets.csv",
    title="EHC plans with a personal budget as at January each year",
    timing="stock",
    total="All personal budgets",
    topics={"Child or young persons age": "age", **_CHILD, **_SETTING},
    columns=(
        Column("personal_budget", "Total EHC plans with personal budget in place", "personal-budgets"),
        Column("org_arrangments", "Number with organised arrangements"),
        Column("pb_health", "Personal budget covers health only"),
        Column("pb_education", "Personal budget covers education only"),
        Column("pb_social", "Personal budget covers social care only"),
        Column(
            "pb_integrated", "Personal budget covers any combination of education, health and social care"
        ),
    ),
)

RESIDENTIAL = Table(
    file="residential_settings.csv",
    title="Residential placements as at January each year",
    timing="stock",
    total="All residential placements",
    topics={"Child or young persons age": "age", **_CHILD, **_SETTING},
    columns=(
        Column("Res_3851", "Number of residential setting - between 38 and 51 weeks"),
        Column("Res_52", "Number of residential settings - 52 weeks", "residential-placements-52-weeks"),
        Column("Res_tot", "Total number of residential settings", "residential-placements"),
    ),
)

WORK_BASED = Table(
    file="work_based_placements.csv",
    title="Work-based placements as at January",
    timing="stock",
    total="All work based placements",
    topics={"Young persons age": "age", **_CHILD, **_SETTING},
    columns=(
        Column("open_supp_intern", "Supported internships", "supported-internships"),
        Column("open_apprentice", "Apprenticeships"),
        Column("open_trainee", "Traineeships"),
        Column("open_wbp", "Total work based placements", "work-based-placements"),
    ),
)

OFFICERS = Table(
    file="sen2_dmo_dco.csv",
    title="Designated medical, clinical and social care officers as at January each year",
    timing="stock",
    total="",
    topics={},
    columns=(
        Column("des_med_off", "Designated medical officer", "designated-medical-officer"),
        Column("des_clin_off", "Designated clinical officer", "designated-clinical-officer"),
        Column("des_so_care_off", "Designated social care officer", "designated-social-care-officer"),
    ),
    kind="officers",
)

APPEALS = Table(
    file="SEND_Tribunals_and_appeal_rate_2014-2024.csv",
    title="Appeals to the SEND Tribunal and appeal rate",
    timing="flow",
    total="",
    topics={},
    columns=(),
    kind="appeals",
    notes=(
        "The table exchanges the codes of Northamptonshire, Nottingham and Nottinghamshire, and those of "
        "Cambridgeshire and Central Bedfordshire; they are read by name.",
        "The row “England total excluding suppressed” is left out; England is the row “England Total”.",
    ),
)

LAYOUT = Layout(
    key="dfe-ehc-plans-2025",
    release="2025",
    published=None,  # June 2025; the files do not give the day
    tables=(
        CASELOAD,
        NEEDS_ALL,
        NEW_PLANS,
        NEEDS_NEW,
        REQUESTS,
        ASSESSMENTS,
        TIMELINESS,
        ANNUAL_REVIEWS,
        CEASED,
        PERSONAL_BUDGETS,
        RESIDENTIAL,
        WORK_BASED,
        OFFICERS,
        APPEALS,
    ),
    markers=MARKERS,
)
