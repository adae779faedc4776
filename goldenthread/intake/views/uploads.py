"""The pages of uploads: what has been sent in, sending a file, checking what it says, accepting, withdrawing."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from goldenthread.access.audience import holding
from goldenthread.access.models import Person
from goldenthread.access.permissions import IMPORT_DATA
from goldenthread.access.queries import areas_holding, organisations_of
from goldenthread.access.refusal import Refused
from goldenthread.intake import upload_page
from goldenthread.intake.actions import accept_upload, receive_upload, sweep_uploads, withdraw_upload
from goldenthread.intake.forms import UploadForm, WithdrawForm
from goldenthread.intake.jobs import start_reading, start_sweep
from goldenthread.intake.models import Upload
from goldenthread.intake.queries.formats import formats
from goldenthread.intake.queries.uploads import (
    knows_sender,
    may_decide,
    may_have_files,
    original_of,
    problems_of,
    rejected_of,
    uploads_for,
)
from goldenthread.intake.upload_state import ACCEPTED, PREVIEWED, UNDER_WAY
from goldenthread.web.slots import panels_for
from goldenthread.web.tables import Table, download

imports_data = holding(IMPORT_DATA)
_BLANK_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@imports_data
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every file that was sent in, with what became of it."""
    titles = {key: each.title for key, each in formats().items()}
    table = upload_page.list_table(
        uploads_for(request.user, timezone.localdate()),
        titles,
        lambda key: reverse("intake:upload", args=[key]),
        reverse("intake:upload-send"),
        knows_sender(request.user, timezone.localdate()),
    )
    if file := download(request, table):
        return file
    return render(request, "intake/uploads.html", {"table": table})


@imports_data
@require_http_methods(["GET", "HEAD", "POST"])
def send(request: HttpRequest) -> HttpResponse:
    """Choose a file and what it is. It is only kept here; reading goes on in the background."""
    areas = areas_holding(request.user, IMPORT_DATA, timezone.localdate())
    if request.method == "POST":
        form = UploadForm(request.POST, request.FILES, areas=areas)
    else:
        asked = request.GET.get("format", "")
        form = UploadForm(areas=areas, initial={"format": asked} if asked in formats() else None)
    if request.method == "POST" and form.is_valid():
        person, file = cast(Person, request.user), form.cleaned_data["file"]
        try:
            # A process that died must not stand in the way of sending its file again.
            sweep_uploads(now=timezone.now())
            upload = receive_upload(
                by=person,
                format_key=form.cleaned_data["format"],
                file_name=file.name,
                pieces=file.chunks(),
                organisation=organisations_of(person, timezone.localdate()).first(),
                area=form.cleaned_data["area"],
            )
        except Refused as refused:
            form.add_error("file", str(refused))
        else:
            start_reading(upload)
            return redirect("intake:upload", upload=upload.pk)
    shown = [each for each in formats().values() if not each.of_area or areas.exists()]
    return render(request, "intake/upload_send.html", {"form": form, "formats": shown})


@imports_data
@require_safe
def blank(request: HttpRequest, format_key: str, ending: str) -> HttpResponse:
    """An empty file of the format, to fill in, where the format has one."""
    found = formats().get(format_key)
    made = found.blank.get(ending) if found is not None else None
    if made is None:
        raise Http404
    response = HttpResponse(made(), content_type=_BLANK_TYPES[ending])
    response["Content-Disposition"] = f'attachment; filename="{format_key}.{ending}"'
    return response


@imports_data
@require_safe
def show(request: HttpRequest, upload: int) -> HttpResponse:
    """Being read: how far it is. Read: what we understood, to accept or not. Afterwards: what became of it."""
    return _page_of(request, _upload_or_404(request, upload))


@imports_data
@require_POST
def accept(request: HttpRequest, upload: int) -> HttpResponse:
    found = _upload_or_404(request, upload)
    _decides_or_404(request, found)
    try:
        accept_upload(by=cast(Person, request.user), upload=found)
    except Refused as refused:
        return _page_of(request, found, refused=refused)
    messages.success(
        request, f"Accepted. {found.reading_count:,} figures now show, each with this release as its source."
    )
    return redirect("intake:upload", upload=found.pk)


@imports_data
@require_POST
def withdraw(request: HttpRequest, upload: int) -> HttpResponse:
    """With a reason. What the newest other release says shows again."""
    found = _upload_or_404(request, upload)
    _decides_or_404(request, found)
    form = WithdrawForm(request.POST)
    if not form.is_valid():
        return _page_of(request, found, form=form)
    try:
        withdraw_upload(by=cast(Person, request.user), upload=found, reason=form.cleaned_data["reason"])
    except Refused as refused:
        return _page_of(request, found, refused=refused)
    start_sweep()
    messages.success(
        request, "Withdrawn. Its figures no longer show; where another release has them, that one does."
    )
    return redirect("intake:upload", upload=found.pk)


@imports_data
@require_safe
def rejected(request: HttpRequest, upload: int) -> HttpResponse:
    """The rejected rows with their headers, to mend and send again."""
    found = _upload_or_404(request, upload)
    return _file(request, found, rejected_of(found), f"rejected-rows-{found.pk}.zip")


@imports_data
@require_safe
def original(request: HttpRequest, upload: int) -> HttpResponse:
    """The file as it was sent."""
    found = _upload_or_404(request, upload)
    return _file(request, found, original_of(found), found.file_name)


def _page_of(
    request: HttpRequest, upload: Upload, form: WithdrawForm | None = None, refused: Refused | None = None
) -> HttpResponse:
    kept = list(problems_of(upload))
    problems = upload_page.problems_table(kept, upload.problem_count)
    kinds = upload_page.kinds_table(kept, upload.problem_count)
    own = (problems, *([kinds] if kinds is not None else []))
    if "download" in request.GET and (file := download(request, *own, *_panel_tables(request, upload))):
        return file
    decides = may_decide(request.user, upload, timezone.localdate())
    files = may_have_files(request.user, upload, timezone.localdate())
    format = formats().get(upload.format)
    context = {
        "upload": upload,
        "format": format,
        "state": upload_page.state_tag(upload.state),
        "lines": upload_page.lines(upload, format, knows_sender(request.user, timezone.localdate())(upload)),
        "problems": problems,
        "kinds": kinds,
        "under_way": upload.state in UNDER_WAY,
        "may_accept": decides and upload.state == PREVIEWED,
        "may_withdraw": decides and upload.state in (PREVIEWED, ACCEPTED),
        "has_rejected": files and rejected_of(upload).exists(),
        "has_original": files and original_of(upload).exists(),
        "form": form or WithdrawForm(),
        "refused": refused or (form if form is not None and form.errors else None),
    }
    response = render(request, "intake/upload.html", context)
    if upload.state in UNDER_WAY:
        response["Refresh"] = "3"
    return response


def _panel_tables(request: HttpRequest, upload: Upload) -> list[Table]:
    """The tables that packages above show on the page, which download like its own."""
    built = [panel.build(upload, request) for panel in panels_for("upload.preview", upload)]
    return [each for context in built if context for each in context.values() if isinstance(each, Table)]


def _upload_or_404(request: HttpRequest, key: int) -> Upload:
    """Another area's own file is not there."""
    upload = uploads_for(request.user, timezone.localdate()).filter(pk=key).first()
    if upload is None:
        raise Http404
    return upload


def _decides_or_404(request: HttpRequest, upload: Upload) -> None:
    if not may_decide(request.user, upload, timezone.localdate()):
        raise Http404


def _file(request: HttpRequest, upload: Upload, path: Path, name: str) -> HttpResponse:
    """Only for those who act for the organisation that sent it; never kept by a cache or shown in the browser."""
    if not may_have_files(request.user, upload, timezone.localdate()) or not path.exists():
        raise Http404
    response = FileResponse(
        path.open("rb"), as_attachment=True, filename=name, content_type="application/octet-stream"
    )
    response["Cache-Control"] = "private, no-store"
    return cast(HttpResponse, response)
