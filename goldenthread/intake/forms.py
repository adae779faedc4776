"""What people send in: a file of statistics or an area's pack, and why an upload is withdrawn."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.conf import settings
from django.core.exceptions import BadRequest
from django.core.files.uploadhandler import FileUploadHandler
from django.db.models import QuerySet

from goldenthread.access.models import Area
from goldenthread.intake.parcel import MEGABYTE
from goldenthread.intake.queries.formats import formats
from goldenthread.intake.workbook_opening import LARGEST_WORKBOOK

# The two pages that take files. Anybody may send a form to some of the others, so those read nothing large.
TAKES_FILES = "intake:upload-send"
TAKES_PACKS = "intake:pack-send"
# A page that works out a small file and keeps nothing of it.
READS_A_LITTLE = "waiting-list"


class SizeGuard(FileUploadHandler):
    """Looks at the size that a request announces, and refuses to read one that is larger than any file may be."""

    def handle_raw_input(
        self,
        input_data: Any,
        META: dict[str, str],
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        match = getattr(self.request, "resolver_match", None)
        most = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
        page = match.view_name if match else ""
        if content_length > most and page not in (TAKES_FILES, TAKES_PACKS):
            reads = f"reads at most {most // MEGABYTE} MB" if page == READS_A_LITTLE else "takes no files"
            raise BadRequest(f"What was sent is far too large for this page, which {reads}.")
        if page == TAKES_PACKS and content_length > LARGEST_WORKBOOK + MEGABYTE:
            raise BadRequest(
                f"The file has {content_length // MEGABYTE:,} MB; a pack has at most "
                f"{LARGEST_WORKBOOK // MEGABYTE} MB. Is it the right file? Published "
                "statistics are sent on the page Data."
            )
        if content_length > (settings.UPLOAD_MEGABYTES + 1) * 1_000_000:
            raise BadRequest(
                f"The file is larger than {settings.UPLOAD_MEGABYTES} MB. Send the zip as published, or one of its "
                "tables at a time."
            )

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None


class UploadForm(forms.Form):
    """Which statistics they are, and the file; for an area's own file, where the person has several, which area."""

    format = forms.ChoiceField(
        label="What is in the file?",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose what is in the file",
            "invalid_choice": "Choose what is in the file from the list",
        },
    )
    file = forms.FileField(
        label="The file",
        help_text="",
        max_length=255,
        error_messages={
            "required": "Choose the file to send",
            "empty": "The file is empty. Choose another one",
        },
    )

    area = forms.ModelChoiceField(
        label="For which area?",
        help_text="For an area's own series only.",
        queryset=Area.objects.none(),
        required=False,
        empty_label="Choose an area",
        error_messages={"invalid_choice": "Choose an area from the list"},
    )

    def __init__(self, *arguments: Any, areas: QuerySet[Area] | None = None, **options: Any) -> None:
        super().__init__(*arguments, **options)
        of_area = cast(forms.ModelChoiceField, self.fields["area"])  # type: ignore[type-arg]
        of_area.queryset = Area.objects.none() if areas is None else areas
        self._areas = list(of_area.queryset[:2])
        if len(self._areas) < 2:
            del self.fields["area"]
        choices = [(each.key, each.title) for each in formats().values() if self._areas or not each.of_area]
        field = self.fields["format"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices
        if len(choices) == 1:
            field.initial = choices[0][0]

    def clean(self) -> dict[str, Any]:
        """The one area that a person has need not be said; of several one must be."""
        said = super().clean() or self.cleaned_data
        format = formats().get(said.get("format", ""))
        if format is None or not format.of_area:
            said["area"] = None
        elif len(self._areas) == 1:
            said["area"] = self._areas[0]
        elif not said.get("area") and "area" not in self.errors:
            self.add_error("area", "Choose the area that the series are of")
        return said


class WithdrawForm(forms.Form):
    """Why the upload is withdrawn: it is kept with the upload and in the record of who did what."""

    reason = forms.CharField(
        label="Why is it withdrawn?",
        max_length=300,
        error_messages={
            "required": "Say why the upload is withdrawn",
            "max_length": "Say why in at most 300 characters",
        },
    )


class PackForm(forms.Form):
    """An area's pack as a workbook or a zip."""

    file = forms.FileField(
        label="The pack",
        help_text=(
            "An Excel workbook (.xlsx), or a zip of the pack's CSV files. A zip may hold several packs, each in a "
            "folder of its own."
        ),
        max_length=255,
        error_messages={
            "required": "Choose the pack to send",
            "empty": "The file is empty. Choose another one",
        },
    )


class LoadPackForm(forms.Form):
    """That a pack is loaded: what was seen of the area, and, where the area is there already, that it is replaced."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)
    replace = forms.BooleanField(
        required=False,
        label="Replace what is loaded now with this pack",
    )

    def __init__(self, *arguments: Any, replaces: bool, **options: Any) -> None:
        super().__init__(*arguments, **options)
        if replaces:
            self.fields["replace"].required = True
            self.fields["replace"].error_messages["required"] = "Say that the area is to be replaced"
        else:
            del self.fields["replace"]
