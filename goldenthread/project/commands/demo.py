"""`goldenthread demo`: everything that the demonstration needs, and then the pages."""

from __future__ import annotations

import time
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from goldenthread.project.commands.base import DONE, Command, NotDone, say
from goldenthread.project.commands.serve import serve
from goldenthread.project.environment import ROOT

if TYPE_CHECKING:
    from goldenthread.intake.actions import PackRefused

AREAS = ROOT / "areas"
DATA = ROOT / "tests" / "data"
# By format: a slice of each source, small enough to come with the program.
STATISTICS = (
    ("dfe-ehc-plans", DATA / "dfe_ehcp_2022" / "education-health-and-care-plans_2022.zip"),
    ("dfe-ehc-plans", DATA / "dfe_ehcp_2025" / "education-health-and-care-plans_2025.zip"),
    ("lait", DATA / "lait_2026" / "lait_children_with_sen.zip"),
    ("nhs-community-waits", DATA / "nhs_chs_2025" / "nhs_community_waits_2025-10.zip"),
    ("ons-population", DATA / "ons_population" / "ons_population.zip"),
)


def add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--serve", action="store_true", help="serve the pages afterwards, until interrupted")
    parser.add_argument("--port", type=int, default=8000, help="the port on this machine (default: 8000)")


def run(arguments: Namespace) -> int:
    prepare()
    if not arguments.serve:
        return DONE
    _print_sign_ins(arguments.port)
    return serve("127.0.0.1", arguments.port)


def prepare() -> None:
    """The store, the areas of the repository, the published statistics and the people: what is there stays."""
    from django.core.management import call_command

    started = time.monotonic()
    say("Preparing the store …")
    call_command("migrate", interactive=False, verbosity=0)
    _load_statistics()
    load_areas(AREAS)
    _make_people()
    say(f"Ready in {time.monotonic() - started:.0f} seconds.")


def load_areas(parent: Path) -> None:
    """The packs in the folder whose files are not those of an area's newest load, in one act."""
    from goldenthread.access.actor import SYSTEM
    from goldenthread.intake.actions import PackRefused, load_packs
    from goldenthread.intake.queries import is_loaded

    folders = sorted(
        path for path in parent.iterdir() if (path / "area.csv").exists() and not is_loaded(path)
    )
    while folders:
        plural = "s" if len(folders) > 1 else ""
        say(f"Loading the area pack{plural} {', '.join(folder.name for folder in folders)} …")
        try:
            load_packs(folders, by=SYSTEM)
            return
        except PackRefused as refused:
            folders = _without(folders, refused)


def _without(folders: Sequence[Path], refused: PackRefused) -> list[Path]:
    """The packs that may go in. One that contradicts an area of somebody's own stays as it was, and it is said."""
    left = []
    for folder, problems in zip(folders, refused.of, strict=True):
        if any(not problem.is_warning for problem in problems):
            say(f"The area pack {folder.name} was not loaded; what was there stays:")
            for problem in problems[:20]:
                say(f"  {problem}")
        else:
            left.append(folder)
    return left


def _load_statistics() -> None:
    from django.utils import timezone

    from goldenthread.intake.actions import sweep_uploads

    sweep_uploads(now=timezone.now())  # what a start that was interrupted left
    for format_key, path in STATISTICS:
        _load_slice(format_key, path)


def _load_slice(format_key: str, path: Path) -> None:
    from goldenthread.access.actor import SYSTEM
    from goldenthread.intake.actions import accept_upload, read_upload, receive_path
    from goldenthread.intake.actions.receive_upload import digest_of_path
    from goldenthread.intake.queries.formats import formats
    from goldenthread.intake.queries.uploads import same_file

    sha256, _ = digest_of_path(path)
    if same_file(format_key, sha256) is not None:
        return
    say(f"Loading published statistics: {formats()[format_key].title} …")
    upload = receive_path(by=SYSTEM, format_key=format_key, path=path)
    upload = read_upload(by=SYSTEM, upload=upload, path=path)
    if upload.problem_count or upload.refusal:
        why = upload.refusal or f"{upload.problem_count} problems"
        raise NotDone(f"The published statistics in {path} were refused: {why}")
    accept_upload(by=SYSTEM, upload=upload)


def _make_people() -> None:
    from django.conf import settings
    from django.utils.timezone import localdate

    from goldenthread.access.actions import create_demo_board_people, create_demo_people
    from goldenthread.access.demo import demo_password
    from goldenthread.access.models import Area

    for area in Area.objects.order_by("key"):
        create_demo_people(area, password=demo_password(settings.VAR), on=localdate())
    create_demo_board_people(password=demo_password(settings.VAR), on=localdate())


def _print_sign_ins(port: int) -> None:
    from django.conf import settings

    from goldenthread.access.demo import demo_password, demo_people
    from goldenthread.access.models import Area, Person
    from goldenthread.access.roles import ROLES

    area = Area.objects.order_by("key").first()
    if area is None:
        raise NotDone(f"There is no area pack in {Path(AREAS)}.")
    print(f"\nGolden Thread is at http://127.0.0.1:{port}  (Ctrl-C stops it)\n")
    print(f"Sign in as anyone; the password of each is  {demo_password(settings.VAR)}\n")
    for person in demo_people(area.key):
        print(f"  {person.email:55}  {ROLES[person.role].title}")
    others = ", ".join(Area.objects.exclude(pk=area.pk).order_by("key").values_list("key", flat=True))
    if others:
        print(f"\nThe same roles are there for {others}: write that instead of {area.key}.")
    boards = Person.objects.filter(
        is_demo=True, memberships__area=None, memberships__organisation__isnull=False
    )
    for email in boards.order_by("email").values_list("email", flat=True):
        print(f"\nAn NHS board over several areas: {email}")
    print(f"\nWithout signing in: http://127.0.0.1:{port}/public/\n", flush=True)


COMMAND = Command(
    name="demo",
    help="prepare the demonstration: the areas of the repository, real published statistics, a sign-in for each role",
    run=run,
    add_arguments=add_arguments,
    environment={"GOLDENTHREAD_DEMO": "true"},
    order=5,
)
