"""The permissions that a role can give, each with the words that follow “may”."""

SEE_AREA = "see-area"
SEE_MONEY = "see-money"
IMPORT_DATA = "import-data"
LOAD_AREAS = "load-areas"
READ_AUDIT = "read-audit"
MANAGE_PEOPLE = "manage-people"
RESOLVE_BREAKS = "resolve-breaks"
USE_WAITING_LISTS = "use-waiting-lists"
DECIDE_GAPS = "decide-gaps"
JUDGE_FIGURES = "judge-figures"
MAKE_SCENARIOS = "make-scenarios"
CHOOSE_DISCLOSURE = "choose-disclosure"

PERMISSIONS: dict[str, str] = {
    SEE_AREA: "see the records of the area",
    SEE_MONEY: "see what each partner pays",
    IMPORT_DATA: "import data and withdraw what was imported",
    RESOLVE_BREAKS: "say, with a reason, which of two statements of a document is right",
    DECIDE_GAPS: "decide what is done about a gap, and how often a needs assessment is refreshed",
    JUDGE_FIGURES: "say, with a reason, from when a control chart starts anew, and that an unlikely target is right",
    CHOOSE_DISCLOSURE: "choose, with a reason, how small numbers are protected where the area's own figures leave",
    MAKE_SCENARIOS: "make, change and remove scenarios of the forecast",
    USE_WAITING_LISTS: "work out a waiting list that they send, which is not kept",
    LOAD_AREAS: "load and export an area's pack",
    READ_AUDIT: "read the record of who did what",
    MANAGE_PEOPLE: "give people access, and end it",
}
