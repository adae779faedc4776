"""The layers that every drawing is made of."""

from goldenthread.web.charts.drawn import as_given, blank, labels, layer, pixels


def test_a_layer_holds_its_own_rows() -> None:
    """The rows are copied, so that a list that goes on growing does not change what was drawn."""
    rows = [{"a": 1}]
    drawn = layer(rows, {"type": "rule"}, {"x": pixels("a")})
    rows.append({"a": 2})
    assert drawn == {
        "data": {"values": [{"a": 1}]},
        "mark": {"type": "rule"},
        "encoding": {"x": {"field": "a", "type": "quantitative", "scale": None, "axis": None}},
    }


def test_a_mark_for_no_data_is_drawn_once() -> None:
    """A layer of no rows would draw nothing: it has one empty row."""
    assert blank({"type": "rule"}, {"y": {"value": 12}})["data"] == {"values": [{}]}


def test_a_colour_that_is_given_is_not_chosen_again() -> None:
    """No scale turns the palette's colour into another, and no legend repeats what labels say."""
    assert as_given("colour") == {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    assert as_given("size", "quantitative")["type"] == "quantitative"


def test_lettering_stands_where_each_row_says_with_its_own_colour_and_weight() -> None:
    """What a caller adds to the mark is kept, and may replace what the mark has."""
    row = {"across": 10, "down": 20, "text": ["18.3%"], "colour": "#1d70b8", "weight": 700}
    drawn = labels([row], align="left", baseline="top")
    assert drawn["data"]["values"] == [row]
    assert drawn["mark"] == {
        "type": "text",
        "baseline": "top",
        "fontWeight": {"expr": "datum.weight"},
        "align": "left",
    }
    fields = {channel: encoding["field"] for channel, encoding in drawn["encoding"].items()}
    assert fields == {"x": "across", "y": "down", "text": "text", "color": "colour"}
