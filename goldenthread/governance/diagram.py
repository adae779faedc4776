"""The bodies and their lines as a drawing: boxes in layers on a wide page, one column with lanes on a narrow one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from goldenthread.governance.layers import KINDS, Layers, Line, untangled
from goldenthread.governance.lettering import wrapped

SIZE, LINE_HEIGHT, PADDING = 15, 19, 11
BOX, GAP, SLOT, BETWEEN, MARGIN = 190, 26, 14, 76, 8
NARROW_WIDTH, NARROW_BOX, LANE, STEP = 360, 190, 12, 18
ARROW = 8
NO_LINE = "no line upwards recorded"
APART = "No line recorded to or from these"


@dataclass(frozen=True)
class Drawn:
    """A body to draw. `answers_to_nobody` by law or design; `no_line` where it should answer to somebody."""

    key: str
    name: str
    answers_to_nobody: bool = False
    no_line: bool = False


@dataclass(frozen=True)
class Words:
    x: float
    y: float
    text: str
    is_note: bool = False


@dataclass(frozen=True)
class Box:
    key: str
    x: float
    y: float
    width: float
    height: float
    state: str
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Stroke:
    """`path` is the line and `head` the arrow's points at its upper end, both as SVG writes them."""

    kind: str
    path: str
    head: str


@dataclass(frozen=True)
class KeyEntry:
    """A sample of a line style at (x, y), with its words beside it."""

    kind: str
    y: float
    x: float

    @property
    def words(self) -> Words:
        return Words(self.x + 54, self.y + SIZE / 3, self.kind)


@dataclass(frozen=True)
class Drawing:
    width: float
    height: float
    boxes: tuple[Box, ...]
    strokes: tuple[Stroke, ...]
    key: tuple[KeyEntry, ...]
    heading: Words | None


def wide(bodies: Sequence[Drawn], lines: Sequence[Line], layers: Layers) -> Drawing:
    """Boxes in layers; a line that passes a layer goes between its boxes. Bodies without any line stand beneath."""
    by_key = {body.key: body for body in bodies}
    chains = _chains(_drawn_lines(lines, by_key), layers)
    rows = _with_slots(layers, chains)
    rows = untangled(rows, [pair for chain in chains for pair in pairwise(chain.stops)])
    widths = {stop: BOX if stop in by_key else SLOT for row in rows for stop in row}
    spans = [sum(widths[stop] for stop in row) + GAP * (len(row) - 1) for row in rows]
    room = max([*spans, 3 * (BOX + GAP) - GAP])
    columns = min(len(layers.apart), int((room + GAP) // (BOX + GAP)))
    width = room + 2 * MARGIN
    boxes: dict[str, Box] = {}
    slots: dict[str, tuple[float, float, float]] = {}
    y: float = MARGIN
    for row, span in zip(rows, spans, strict=True):
        x = (width - span) / 2
        height = max((_height(by_key[stop], BOX) for stop in row if stop in by_key), default=0)
        for stop in row:
            if stop in by_key:
                boxes[stop] = _box(by_key[stop], x, y, BOX, height)
            else:
                slots[stop] = (x + SLOT / 2, y, y + height)
            x += widths[stop] + GAP
        y += height + BETWEEN
    y -= BETWEEN if rows else 0
    strokes = _curves(chains, boxes, slots)
    key, y = _key(lines, y, width)
    heading, apart, y = _apart_boxes(layers, by_key, width, y, BOX, columns)
    return Drawing(width, y + MARGIN, (*boxes.values(), *apart), strokes, key, heading)


def narrow(bodies: Sequence[Drawn], lines: Sequence[Line], layers: Layers) -> Drawing:
    """One column of boxes from the top layer down; every line runs in a lane of its own beside them."""
    by_key = {body.key: body for body in bodies}
    shown = _drawn_lines(lines, by_key)
    order = [body for layer in layers.layers for body in layer]
    at = {body: place for place, body in enumerate(order)}
    lanes = _lanes(
        [(min(at[line.lower], at[line.upper]), max(at[line.lower], at[line.upper])) for line in shown]
    )
    left = MARGIN + (max(lanes, default=-1) + 1) * LANE + ARROW + 4
    box_width = max(NARROW_BOX, NARROW_WIDTH - left - MARGIN)
    width = left + box_width + MARGIN
    boxes: dict[str, Box] = {}
    y: float = MARGIN
    for body in order:
        height = max(
            _height(by_key[body], box_width), 14 * sum(body in (line.lower, line.upper) for line in shown) + 8
        )
        boxes[body] = _box(by_key[body], left, y, box_width, height)
        y += height + STEP
    y -= STEP if order else 0
    strokes = _bends(shown, lanes, boxes, at, left)
    key, y = _key(lines, y, width)
    heading, apart, y = _apart_boxes(layers, by_key, width, y, width - 2 * MARGIN, 1)
    return Drawing(width, y + MARGIN, (*boxes.values(), *apart), strokes, key, heading)


@dataclass(frozen=True)
class _Chain:
    """A line and its stops from the lower body over the layers between to the upper body."""

    line: Line
    stops: tuple[str, ...]


def _drawn_lines(lines: Iterable[Line], by_key: dict[str, Drawn]) -> list[Line]:
    """Those between two bodies that are drawn; a line from a body to itself is said in words only."""
    known = (line for line in dict.fromkeys(lines) if line.lower in by_key and line.upper in by_key)
    return [line for line in known if line.lower != line.upper]


def _chains(lines: Sequence[Line], layers: Layers) -> list[_Chain]:
    """Lines that run down or along a layer (they close a ring) have no stops between."""
    chains = []
    for number, line in enumerate(lines):
        low, high = layers.depth[line.lower], layers.depth[line.upper]
        between = tuple(f"{number}:{layer}" for layer in range(low - 1, high, -1))
        chains.append(_Chain(line, (line.lower, *between, line.upper)))
    return chains


def _with_slots(layers: Layers, chains: Sequence[_Chain]) -> list[list[str]]:
    rows = [list(layer) for layer in layers.layers]
    for chain in chains:
        for slot in chain.stops[1:-1]:
            rows[int(slot.partition(":")[2])].append(slot)
    return rows


def _height(body: Drawn, box_width: float) -> float:
    return len(_lines_of(body, box_width)) * LINE_HEIGHT + 2 * PADDING - 4


def _lines_of(body: Drawn, box_width: float) -> list[tuple[str, bool]]:
    room = box_width - 2 * PADDING
    found = [(line, False) for line in wrapped(body.name, SIZE, room)]
    if body.no_line:
        found += [(line, True) for line in wrapped(NO_LINE, SIZE - 2, room)]
    return found


def _box(body: Drawn, x: float, y: float, width: float, height: float) -> Box:
    lines = _lines_of(body, width)
    top = y + (height - len(lines) * LINE_HEIGHT) / 2 + SIZE
    words = tuple(
        Words(x + width / 2, top + at * LINE_HEIGHT, text, is_note)
        for at, (text, is_note) in enumerate(lines)
    )
    state = "no-line" if body.no_line else "apex" if body.answers_to_nobody else "linked"
    return Box(body.key, x, y, width, height, state, words)


def _curves(
    chains: Sequence[_Chain], boxes: dict[str, Box], slots: dict[str, tuple[float, float, float]]
) -> tuple[Stroke, ...]:
    def middle(stop: str) -> float:
        return slots[stop][0] if stop in slots else boxes[stop].x + boxes[stop].width / 2

    tops: dict[str, list[int]] = defaultdict(list)
    feet: dict[str, list[int]] = defaultdict(list)
    for number, chain in enumerate(chains):
        tops[chain.stops[0]].append(number)
        feet[chain.stops[-1]].append(number)
    starts = _ports(tops, boxes, lambda number: (middle(chains[number].stops[1]), number))
    ends = _ports(feet, boxes, lambda number: (middle(chains[number].stops[-2]), number))
    strokes = []
    for number, chain in enumerate(chains):
        lower, upper = boxes[chain.stops[0]], boxes[chain.stops[-1]]
        x, y = starts[number], lower.y
        path = f"M{x:.0f} {y:.0f}"
        for slot in chain.stops[1:-1]:
            slot_x, slot_top, slot_foot = slots[slot]
            path += _curve(x, y, slot_x, slot_foot) + f"V{slot_top:.0f}"
            x, y = slot_x, slot_top
        end_x, end_y = ends[number], upper.y + upper.height
        path += _curve(x, y, end_x, end_y + ARROW)
        strokes.append(Stroke(chain.line.kind, path, _head_up(end_x, end_y)))
    return tuple(strokes)


def _ports(
    by_box: dict[str, list[int]], boxes: dict[str, Box], order: Callable[[int], tuple[float, int]]
) -> dict[int, float]:
    """Where on its box each line begins or ends: spread evenly, in the order of where they come from."""
    places: dict[int, float] = {}
    for key, numbers in by_box.items():
        box = boxes[key]
        step = box.width / (len(numbers) + 1)
        for at, number in enumerate(sorted(numbers, key=order)):
            places[number] = box.x + step * (at + 1)
    return places


def _curve(x: float, y: float, to_x: float, to_y: float) -> str:
    half = (y + to_y) / 2
    return f"C{x:.0f} {half:.0f} {to_x:.0f} {half:.0f} {to_x:.0f} {to_y:.0f}"


def _head_up(x: float, y: float) -> str:
    return f"{x:.0f},{y:.0f} {x - ARROW / 2:.0f},{y + ARROW:.0f} {x + ARROW / 2:.0f},{y + ARROW:.0f}"


def _lanes(spans: Sequence[tuple[int, int]]) -> list[int]:
    """A lane for each span so that no two in one lane touch; short spans come nearest to the boxes."""
    taken: list[list[tuple[int, int]]] = []
    lanes = [0] * len(spans)
    for number in sorted(range(len(spans)), key=lambda each: (spans[each][1] - spans[each][0], each)):
        first, last = spans[number]
        free = (
            lane for lane, used in enumerate(taken) if all(last < start or end < first for start, end in used)
        )
        lane = next(free, len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append((first, last))
        lanes[number] = lane
    return lanes


def _bends(
    lines: Sequence[Line], lanes: Sequence[int], boxes: dict[str, Box], at: dict[str, int], left: float
) -> tuple[Stroke, ...]:
    """Lines that go on down leave a box at its foot, those that come from above reach it at its head."""
    by_box: dict[str, list[tuple[bool, int, int]]] = defaultdict(list)
    for number, line in enumerate(lines):
        for body, other in ((line.lower, line.upper), (line.upper, line.lower)):
            goes_down = at[other] > at[body]
            by_box[body].append((goes_down, lanes[number] if not goes_down else -lanes[number], number))
    ports: dict[tuple[int, str], float] = {}
    for body, ends in by_box.items():
        box = boxes[body]
        step = box.height / (len(ends) + 1)
        for place, (_, _, number) in enumerate(sorted(ends)):
            ports[number, body] = box.y + step * (place + 1)
    strokes = []
    for number, line in enumerate(lines):
        x = left - ARROW - 4 - (lanes[number] + 0.5) * LANE
        start, end = ports[number, line.lower], ports[number, line.upper]
        head = f"{left:.0f},{end:.0f} {left - ARROW:.0f},{end - 4:.0f} {left - ARROW:.0f},{end + 4:.0f}"
        strokes.append(
            Stroke(line.kind, f"M{left:.0f} {start:.0f}H{x:.0f}V{end:.0f}H{left - ARROW:.0f}", head)
        )
    return tuple(strokes)


def _apart_boxes(
    layers: Layers, by_key: dict[str, Drawn], width: float, y: float, box_width: float, columns: int
) -> tuple[Words | None, list[Box], float]:
    """The bodies without any line, in rows beneath the rest, with their heading; and where they end."""
    if not layers.apart:
        return None, [], y
    y += 54 if layers.layers else 20
    heading = Words(MARGIN, y, APART)
    y += 16
    boxes: list[Box] = []
    span = columns * box_width + GAP * (columns - 1)
    for start in range(0, len(layers.apart), columns):
        row = [by_key[key] for key in layers.apart[start : start + columns]]
        plain = [Drawn(body.key, body.name) for body in row]
        height = max(_height(body, box_width) for body in plain)
        for place, body in enumerate(plain):
            x = (width - span) / 2 + place * (box_width + GAP)
            box = _box(body, x, y, box_width, height)
            boxes.append(Box(box.key, box.x, box.y, box.width, box.height, "no-line", box.words))
        y += height + STEP
    return heading, boxes, y - STEP


def _key(lines: Iterable[Line], y: float, width: float) -> tuple[tuple[KeyEntry, ...], float]:
    """What each line style means, for the kinds that are drawn; and where the key ends."""
    used = {line.kind for line in lines}
    kinds = [kind for kind in KINDS if kind in used]
    if not kinds:
        return (), y
    y += 44
    columns = 4 if width >= 760 else 2
    entries = [
        KeyEntry(kind, y + (at // columns) * 28, MARGIN + (at % columns) * ((width - 2 * MARGIN) / columns))
        for at, kind in enumerate(kinds)
    ]
    return tuple(entries), entries[-1].y + 12
