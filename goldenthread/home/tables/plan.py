"""The tables of the page Plan: priorities, the action plan, the matrix, linked strategies and what is coming up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from goldenthread.intake.pack import Node, PackRecord
from goldenthread.strategy.action_plan import ActionLine, GroupCount
from goldenthread.strategy.dates import last_day, said
from goldenthread.strategy.forward_plan import Coming
from goldenthread.strategy.linked import LinkedStrategy
from goldenthread.strategy.matrix import Matrix, MatrixCell, Serving
from goldenthread.strategy.priorities import PriorityLine
from goldenthread.strategy.wording import run_on
from goldenthread.web import words
from goldenthread.web.status import colour_of
from goldenthread.web.tables import Cell, Column, Empty, Table

Address = Callable[[Node], str]

PRIORITY_COLUMNS = (
    Column("priority", "Priority"),
    Column("category", "Category"),
    Column("commitments", "Commitments", numeric=True),
    Column("services", "Services named", numeric=True),
    Column("evidence", "Evidence", numeric=True),
    Column("success", "Success statements", numeric=True),
    Column("actions", "Actions", numeric=True),
    Column("breaks", "Breaks", numeric=True),
)
ACTION_COLUMNS = (
    Column("action", "Action"),
    Column("wording", "In its own words", sortable=False),
    Column("group", "Where it stands"),
    Column("priority", "Priority"),
    Column("leads", "Leads"),
    Column("due", "Due"),
    Column("status", "Status"),
    Column("overdue", "Overdue"),
)


def priorities_table(
    lines: Sequence[PriorityLine],
    evidence: Mapping[Node, int],
    breaks: Mapping[Node, int],
    address: Address,
    own_document: str,
    empty: Empty,
) -> Table:
    """What stands under each priority, counted; a count of none is said in words."""
    return Table(
        key="priorities",
        caption="What stands under each priority",
        columns=PRIORITY_COLUMNS,
        rows=[
            (
                Cell(
                    f"{line.number}. {line.title}" if line.number else line.title,
                    sort=line.record.position,
                    href=address(line.record.node),
                    note=place_of(line.record, own_document),
                ),
                line.category,
                _count(len(line.commitments)),
                _count(line.services_named),
                _count(evidence.get(line.record.node, 0), "none linked"),
                _count(len(line.success), "none stated"),
                _count(len(line.actions), note=f"{line.overdue} overdue" if line.overdue else ""),
                _count(breaks.get(line.record.node, 0)),
            )
            for line in lines
        ],
        note="Services named are those of the priority's lines, commitments and actions, each once. Evidence is what "
        "the thread links to the priority as the reason for it: findings, gaps, figures, surveys and what people said.",
        things=("priority", "priorities"),
        empty=empty,
    )


def actions_table(
    lines: Sequence[ActionLine], address: Address, own_document: str, as_at: str, empty: Empty
) -> Table:
    """The longest overdue first, then in the order of the documents."""
    return Table(
        key="actions",
        caption="Actions",
        columns=ACTION_COLUMNS,
        rows=[
            (
                Cell(
                    " ".join(part for part in (line.reference, line.short_text) if part) or "see record",
                    sort=line.record.position,
                    href=address(line.record.node),
                ),
                Cell(f"“{run_on(line.text)}”", note=_place_and_parts(line, own_document), raw=line.text),
                line.group or "not stated",
                _priority(line, address),
                ", ".join(line.leads) or "none named",
                Cell(line.due_words or "no date", sort=line.last_due_day),
                Cell(line.status, tag=colour_of(line.status), note=_newest(line)),
                _overdue(line),
            )
            for line in sorted(lines, key=lambda line: -line.days_overdue)
        ],
        note=(
            "The longest overdue come first. Wording and dates are as printed. An action is overdue from the day "
            "after the last day that its date can mean."
        ),
        as_at=as_at,
        things=("action", "actions"),
        empty=empty,
        page_size=12,
    )


def groups_table(counts: Sequence[GroupCount], as_at: str) -> Table:
    """How many actions stand under each heading of the documents, and what they lack."""
    return Table(
        key="action-groups",
        caption="Actions by where they stand",
        columns=(
            Column("group", "Where they stand"),
            Column("actions", "Actions", numeric=True),
            Column("parts", "Parts", numeric=True),
            Column("overdue", "Overdue", numeric=True),
            Column("without_date", "Without a date", numeric=True),
            Column("without_lead", "Without a lead", numeric=True),
        ),
        rows=[
            (
                each.group or "no heading",
                each.actions,
                each.sub_actions,
                each.overdue,
                each.without_date,
                each.without_lead,
            )
            for each in counts
        ],
        note="Parts are the points of an action that is printed as a list.",
        as_at=as_at,
        things=("heading", "headings"),
    )


def matrix_table(matrix: Matrix, address: Address) -> Table:
    """Rows of priorities or actions against the priorities of a wider strategy."""
    of_priorities = matrix.row_sheet == "priorities"
    return Table(
        key=f"matrix-{matrix.row_sheet}",
        caption=f"{'Priorities' if of_priorities else 'Actions'} and the wider priorities that they serve",
        columns=(
            Column("row", "Priority" if of_priorities else "Action"),
            *(Column(column.key, column.title, sortable=False) for column in matrix.columns),
        ),
        rows=[
            (
                Cell(row.record.title, href=address(row.record.node), sort=row.record.position),
                *(_matrix_cell(cell) for cell in row.cells),
            )
            for row in matrix.rows
        ],
        note="“Not recorded” is where neither a yes nor a no can be read in the document.",
        layout="matrix",
        things=("row", "rows"),
    )


def serving_table(lines: Sequence[Serving], address: Address) -> Table:
    """Each priority of a wider strategy, with how many priorities and actions are recorded to serve it."""
    return Table(
        key="wider-priorities",
        caption="Priorities of wider strategies, and what is recorded to serve them",
        columns=(
            Column("wider", "Wider priority"),
            Column("strategy", "Of which strategy"),
            Column("priorities", "Priorities that serve it", numeric=True),
            Column("actions", "Actions that serve it", numeric=True),
            Column("not_recorded", "Cells not recorded", numeric=True),
            Column("state", "Actions"),
        ),
        rows=[
            (
                Cell(line.column.title, href=address(line.column.node), sort=line.column.position),
                line.column.text("strategy_title") or "not stated",
                Cell("no matrix", sort=-1, raw="no matrix") if line.priorities is None else line.priorities,
                Cell("no matrix", sort=-1, raw="no matrix") if line.actions is None else line.actions,
                line.not_recorded,
                Cell("no action recorded", tag="red") if line.without_action else Cell("served", tag="green"),
            )
            for line in lines
        ],
        note="“No matrix” is where the documents set no priorities or actions against it. A cell that is empty in the "
        "document, and may have lost its mark, is “not recorded” and no “no”.",
        things=("wider priority", "wider priorities"),
        empty=Empty(
            "The priorities of wider strategies, and what is recorded to serve them, will be here.",
            how="They come from the sheets “wider_priorities” and “matrix_cells” of the area's pack.",
        ),
    )


def no_matrix() -> Table:
    """What will be here where the documents print no matrix."""
    return Table(
        key="matrix",
        caption="How the priorities serve wider strategies",
        columns=(Column("row", "Priority"),),
        rows=[],
        empty=Empty(
            "A matrix of this strategy's priorities and actions against the priorities of wider strategies will be "
            "here. The documents of this area print none.",
            how="It comes from the sheets “wider_priorities” and “matrix_cells” of the area's pack.",
        ),
    )


def linked_table(lines: Sequence[LinkedStrategy], address: Address, own_document: str, as_at: str) -> Table:
    return Table(
        key="linked-strategies",
        caption="Strategies and plans that this one leans on",
        columns=(
            Column("title", "Strategy"),
            Column("owner", "Owner"),
            Column("starts", "From"),
            Column("ends", "To"),
            Column("relation", "What it has to do with this one"),
            Column("state", "State"),
        ),
        rows=[
            (
                Cell(line.title, href=address(line.record.node), note=place_of(line.record, own_document)),
                line.owner or "not stated",
                Cell(said(line.starts) or "not stated", sort=last_day(line.starts)),
                Cell(said(line.ends) or "not stated", sort=last_day(line.ends)),
                line.relation or "not stated",
                Cell(line.state, tag=colour_of(line.state)),
            )
            for line in lines
        ],
        as_at=as_at,
        things=("strategy", "strategies"),
        empty=Empty(
            "Other strategies that this one leans on will be here, with a warning when one has ended.",
            how="They come from the sheet “linked_strategies” of the area's pack.",
        ),
    )


def coming_table(items: Sequence[Coming], address: Address, as_at: str, lead_months: int) -> Table:
    return Table(
        key="coming-up",
        caption="What is dated from this day on",
        columns=(
            Column("when", "When"),
            Column("what", "What"),
            Column("kind", "Kind"),
            Column("owner", "Whose"),
        ),
        rows=[
            (
                Cell(item.at_words, sort=item.day, raw=item.at_words),
                Cell(item.what, href=address(item.record.node)),
                item.kind,
                item.owner or "not stated",
            )
            for item in items
        ],
        note=(
            "Reviews, ends of contracts and agreements, surveys to repeat, actions due and strategies that end. "
            f"What follows a contract is to be decided {words.plural(lead_months, 'month')} before it ends."
        ),
        as_at=as_at,
        things=("date", "dates"),
        empty=Empty(
            "Reviews, ends of contracts and agreements, and actions due will be here, soonest first. "
            "Nothing in the pack is dated after this day."
        ),
    )


def place_of(record: PackRecord, own_document: str) -> str:
    """Where it is printed: the place alone in the strategy's own document, else the document and the place."""
    document = record.document_title if record.document_key != own_document else ""
    return ", ".join(part for part in (document, record.document_place) if part)


def own_words(title: str) -> str:
    """The sentence that names the document of every place that stands alone."""
    return f"Places are in “{title}” unless another document is named." if title else ""


def _count(number: int, none: str = "none", note: str = "") -> Cell:
    return Cell(words.number(number) if number else none, sort=number, raw=number, note=note or None)


def _priority(line: ActionLine, address: Address) -> Cell:
    if line.priority is None:
        return Cell("none", sort="")
    number = line.priority.text("number")
    others = [each.text("number") or each.title for each in line.other_priorities]
    return Cell(
        f"{number}. {line.priority.title}" if number else line.priority.title,
        href=address(line.priority.node),
        note=f"also priority {words.listed(others)}" if others else None,
    )


def _place_and_parts(line: ActionLine, own_document: str) -> str:
    """Where it is printed, and of how many parts it is."""
    parts = f"in {words.plural(len(line.sub_actions), 'part')}" if line.sub_actions else ""
    return ", ".join(each for each in (place_of(line.record, own_document), parts) if each)


def _newest(line: ActionLine) -> str | None:
    """What was said last about how it goes."""
    if not line.updates:
        return None
    newest = line.updates[-1]
    dated = said(newest.loose("dated"))
    return f"{dated}: “{newest.text('text')}”" if dated else f"“{newest.text('text')}”"


def _overdue(line: ActionLine) -> Cell:
    if line.overdue:
        return Cell(
            "overdue", sort=line.days_overdue, tag="red", note=f"by {words.plural(line.days_overdue, 'day')}"
        )
    return Cell("no" if line.last_due_day is not None else "no date", sort=0)


def _matrix_cell(cell: MatrixCell) -> Cell:
    return Cell(cell.state, note=f"“{cell.text}”" if cell.text else None)
