"""LAIT's measures: which of them are our indicators, and the others under the source's own titles."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from goldenthread.indicators.facts import SourceIndicator, SourceTitles
from goldenthread.indicators.formats.lait import FORMAT_KEY

_LIST = Path(__file__).parents[2] / "reference" / "lait_measures.csv"

# The measures that pages show. The others, among them those that repeat the DfE's release on EHC plans without its
# numerators, stay catalogue rows: one fact keeps one indicator and the fuller source.
OURS: Mapping[str, tuple[str, str]] = {
    "SEN_TotSENSuP": ("sen-support", ""),
    "PrimNoStatements": ("sen-support", "school-phase=primary"),
    "SecNoStatements": ("sen-support", "school-phase=secondary"),
    "SEN_TotStat": ("ehc-plan-share", ""),
    "PrimStatements": ("ehc-plan-share", "school-phase=primary"),
    "SecStatements": ("ehc-plan-share", "school-phase=secondary"),
    "NEW_KS2_RWM_Sen_Withsta": ("ks2-standard-ehc-plan", ""),
    "NEW_KS2_RWM_Sen_W/Osta": ("ks2-standard-sen-support", ""),
    "SEN_Stat_AVG_Attain8_Score": ("attainment-8-ehc-plan", ""),
    "SEN_WoStat_AVG_Attain8_Score": ("attainment-8-sen-support", ""),
    "SusEdOverall_SEN_Stat_incSpec": ("destinations-ehc-plan", ""),
    "SusEdOverall_SEN_NoStat_incSpec": ("destinations-sen-support", ""),
    "16-17YroldSEN_ET": ("sen-in-education-at-16-17", ""),
    "SENFinance": ("sen-weekly-cost", ""),
    "FSP_Gooddev_With_SENSTATE": ("good-development-ehc-plan", ""),
    "FSP_Gooddev_Without_SENSTATE": ("good-development-sen-support", ""),
    "KS1P_EHCP": ("phonics-ehc-plan", ""),
    "KS1P_SEND": ("phonics-sen-support", ""),
    "Age19_SEN-S": ("level-2-at-19-ehc-plan", ""),
    "Age19_SENwoS": ("level-2-at-19-sen-support", ""),
    "Age19_SEN-S_L3": ("level-3-at-19-ehc-plan", ""),
    "Age19_SENwoS_L3": ("level-3-at-19-sen-support", ""),
    "16-17 NEET": ("not-in-education-or-work-at-16-17", ""),
    "TotFixedEx": ("suspensions", ""),
    "PriFixedEx": ("suspensions", "school-phase=primary"),
    "SecFixedEx": ("suspensions", "school-phase=secondary"),
    "SpecFixedEx": ("suspensions", "school-phase=special"),
    "Total_ Pup_FixedEx": ("pupils-suspended", ""),
    "Pri_ Pup_FixedEx": ("pupils-suspended", "school-phase=primary"),
    "Sec_ Pup_FixedEx": ("pupils-suspended", "school-phase=secondary"),
    "Spec_ Pup_FixedEx": ("pupils-suspended", "school-phase=special"),
    "TotPermEx": ("permanent-exclusions", ""),
    "PriPermEx": ("permanent-exclusions", "school-phase=primary"),
    "SecPermEx": ("permanent-exclusions", "school-phase=secondary"),
    "SpecPermEx": ("permanent-exclusions", "school-phase=special"),
    "LAC_Fixed_ Ex": ("looked-after-suspended", ""),
    "CINFixedExclusion": ("children-in-need-suspended", ""),
    "ChildPov": ("children-in-low-income", ""),
    "PriFSM": ("free-meals-primary", ""),
    "SecFSM": ("free-meals-secondary", ""),
    "LAC": ("children-looked-after", ""),
    "CIN": ("children-in-need", ""),
    "Section_47": ("section-47-enquiries", ""),
    "CMH_0-17yrs": ("mental-health-admissions", ""),
    "LAC_SEN_Statement": ("looked-after-with-plan", ""),
    "LAC_SEN": ("looked-after-with-support", ""),
    "CINStatement": ("children-in-need-with-plan", ""),
    "CINSEN_SUP": ("children-in-need-with-support", ""),
}
# The school census counts pupils on a day in January, which LAIT's dictionary calls an academic year; the tracking of
# 16 and 17 year-olds is a count too, at the end of the year that it names.
CENSUS = (
    "SEN_TotSENSuP", "PrimNoStatements", "SecNoStatements", "SEN_TotStat", "PrimStatements", "SecStatements",
)  # fmt: skip


@dataclass(frozen=True)
class Measure:
    """`years` says what a year of the measure is: “academic year”, “January”, …; empty for one not listed."""

    code: str
    title: str
    topic: str
    unit: str
    statistic: str
    years: str

    @property
    def indicator(self) -> str:
        """The declared indicator, or the source's own."""
        ours = OURS.get(self.code)
        return ours[0] if ours else key_of(self.code)

    @property
    def breakdown(self) -> str:
        ours = OURS.get(self.code)
        return ours[1] if ours else ""


def key_of(code: str) -> str:
    """The source's own indicator: lait.SENFinance."""
    return f"{FORMAT_KEY}.{re.sub(r'[^A-Za-z0-9_%&/<>()+.-]+', '-', code)}"[:120]


@cache
def measures() -> Mapping[str, Measure]:
    """By code, in LAIT's own order."""
    with _LIST.open(encoding="utf-8", newline="") as file:
        return {
            row["measure"]: Measure(
                row["measure"],
                row["title"],
                row["topic"],
                row["unit"],
                row["statistic"],
                "January" if row["measure"] in CENSUS else row["years"],
            )
            for row in csv.DictReader(file)
        }


def measure(code: str) -> Measure:
    """One that this list does not have yet is kept under its code, its years as printed."""
    return measures().get(code) or Measure(code, code, "not listed", "", "not stated", "")


def source_indicators() -> Iterator[SourceIndicator]:
    for each in measures().values():
        if each.code not in OURS:
            table = (
                f"{each.topic}, each {each.years}"
                if each.years != "year"
                else f"{each.topic}, years as printed"
            )
            yield SourceIndicator(key_of(each.code), each.title, table, each.unit, each.statistic)


TITLES = SourceTitles(FORMAT_KEY, source_indicators)
