"""A form's field as its GOV.UK component, with its label, hint and error, and what was typed kept."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.safestring import SafeString

from goldenthread.web.components.govuk import render

WIDTHS = {forms.NumberInput: "govuk-input--width-5", forms.DateInput: "govuk-input--width-10"}


def render_field(field: BoundField, **extra: Any) -> SafeString:
    """`extra` adds to the component's params, such as `classes` or `autocomplete`."""
    widget = field.field.widget
    if isinstance(widget, forms.HiddenInput):
        return field.as_hidden()
    params: dict[str, Any] = {
        "id": field.auto_id or field.html_name,
        "name": field.html_name,
        "label": {"text": str(field.label)},
        "hint": {"text": str(field.help_text)} if field.help_text else None,
        "errorMessage": {"text": " ".join(map(str, field.errors))} if field.errors else None,
        "attributes": _attributes(widget),
    }
    component = _component(widget, field, params)
    return render(component, {**params, **extra})


def _attributes(widget: forms.Widget) -> dict[str, str]:
    skipped = {"class", "id", "autocomplete", "rows", "cols"}
    return {
        name: "" if value is True else str(value)
        for name, value in widget.attrs.items()
        if name not in skipped and value not in (False, None)
    }


def _component(widget: forms.Widget, field: BoundField, params: dict[str, Any]) -> str:
    value = field.value()
    if isinstance(widget, forms.CheckboxInput):
        params["idPrefix"] = params.pop("id")
        params.pop("label")
        item = {"value": "on", "text": str(field.label), "checked": bool(value), "id": params["idPrefix"]}
        params.update(items=[item], classes="govuk-checkboxes--small")
        return "checkboxes"
    if isinstance(widget, forms.RadioSelect):  # and many checkboxes, which Django derives from it
        params["idPrefix"] = params.pop("id")
        params["fieldset"] = {"legend": params.pop("label")}
        params["items"] = _choices(field, "checked")
        return "checkboxes" if isinstance(widget, forms.CheckboxSelectMultiple) else "radios"
    if isinstance(widget, forms.Select):
        params["items"] = _choices(field, "selected")
        return "select"
    if isinstance(widget, forms.Textarea):
        params["value"] = "" if value is None else str(value)
        return "textarea"
    if isinstance(widget, forms.FileInput):
        return "file-upload"
    params.update(
        value="" if value is None or isinstance(widget, forms.PasswordInput) else str(value),
        type=getattr(widget, "input_type", "text"),
        autocomplete=widget.attrs.get("autocomplete"),
        classes=next((width for kind, width in WIDTHS.items() if isinstance(widget, kind)), ""),
    )
    return "input"


def _choices(field: BoundField, mark: str) -> list[dict[str, Any]]:
    value = field.value()
    chosen = {str(each) for each in value} if isinstance(value, list | tuple) else {str(value)}
    return [
        {"value": str(key), "text": str(label), mark: str(key) in chosen or (key == "" and value is None)}
        for key, label in getattr(field.field, "choices", [])
    ]
