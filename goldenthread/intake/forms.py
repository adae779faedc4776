"""What people send in: a file of statistics, and why an upload is withdrawn."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import BadRequest
from django.core.files.uploadhandler import FileUploadHandler

from goldenthread.intake.queries.formats import formats

# The one page that takes files. Anybody may send a form to some of the others, so those read nothing large.
TAKES_FILES = "intake:upload-send"


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
        if content_length > most and (match is None or match.view_name != TAKES_FILES):
            raise BadRequest("What was sent is far too large for this page, which takes no files.")
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
    """Which statistics they are, and the file."""

    format = forms.ChoiceField(
        label="What is in the file?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what is in the file"},
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

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        choices = [(each.key, each.title) for each in formats().values()]
        field = self.fields["format"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices
        if len(choices) == 1:
            field.initial = choices[0][0]


class WithdrawForm(forms.Form):
    """Why the upload is withdrawn: it is kept with the upload and in the record of who did what."""

    reason = forms.CharField(
        label="Why is it withdrawn?",
        max_length=300,
        error_messages={"required": "Say why the upload is withdrawn"},
    )
