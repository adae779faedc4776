"""What we keep about bodies' lines, duties, risks and improvement."""

from goldenthread.governance.models.body_member import BodyMember
from goldenthread.governance.models.duty import Duty
from goldenthread.governance.models.improvement import Improvement
from goldenthread.governance.models.post import Post
from goldenthread.governance.models.report_schedule import ReportSchedule
from goldenthread.governance.models.reporting_line import ReportingLine
from goldenthread.governance.models.risk import Risk
from goldenthread.governance.models.weakness_area import WeaknessArea

__all__ = [
    "BodyMember",
    "Duty",
    "Improvement",
    "Post",
    "ReportSchedule",
    "ReportingLine",
    "Risk",
    "WeaknessArea",
]
