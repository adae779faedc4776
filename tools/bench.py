"""Measures how fast Golden Thread is on this machine, and writes docs/benchmarks.md.

    make bench DATA=../shared/data

It makes a store of its own in a temporary folder, imports the whole 2025 release, serves the pages with two workers and
asks for them as four people at once. Nothing here fails because something is slow.
"""

from __future__ import annotations

import argparse
import datetime
import http.client
import os
import platform
import shutil
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench_methods import section as time_methods
from workshop import ROOT, VENV, CannotGoOn, say, stop

PROGRAM = str(VENV / "bin" / "goldenthread")
RELEASE = Path("ehcp_2025") / "education-health-and-care-plans_2025.zip"
LAIT = Path("lait_2026") / "bds_long.parquet"
AREA = "/areas/county-durham/"
PEOPLE, ROUNDS = 4, 12
STAGES = ("understand", "plan", "deliver", "review", "govern", "involve", "publish", "breaks")
PAGES = (
    AREA,
    *(f"{AREA}{stage}/" for stage in STAGES),
    f"{AREA}understand/plans/",
    f"{AREA}records/priorities/priority-1/",
    "/regions/E12000001/",
)
CHARTS = 30


@dataclass
class Import:
    """How long the import took, its memory, the size of the store, and the longest wait of another writer."""

    seconds: float
    megabytes: float
    store_megabytes: float
    longest_wait: float
    said: str


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="the folder of open data, with ehcp_2025 in it")
    parser.add_argument(
        "--areas", type=int, default=0, help="load as many made-up areas, too (default: none)"
    )
    asked = parser.parse_args()
    data = asked.data
    try:
        if not (data / RELEASE).exists():
            raise CannotGoOn(f"There is no {data / RELEASE}. Say where the data is: make bench DATA=FOLDER")
        with tempfile.TemporaryDirectory(prefix="goldenthread-bench-") as folder:
            text = measure(data, Path(folder), asked.areas)
    except CannotGoOn as problem:
        return stop(problem)
    (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    say("Written: docs/benchmarks.md")
    return 0


def measure(data: Path, folder: Path, areas: int = 0) -> str:
    """Everything measured, as the page that is kept. `areas` made-up areas are loaded beside the real ones."""
    store = folder / "store.sqlite3"
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{store}",
        "GOLDENTHREAD_VAR": str(folder / "var"),
        "GOLDENTHREAD_DEMO": "true",
    }
    say("Making a store …")
    run(environment, "migrate")
    say("Importing the whole release …")
    imported = time_import(environment, store, "dfe-ehc-plans", data / RELEASE)
    say("Importing the whole of LAIT …")
    lait = time_import(environment, store, "lait", data / LAIT) if (data / LAIT).exists() else None
    started = time.monotonic()
    packs = [path for path in (ROOT / "areas").iterdir() if (path / "area.csv").exists()]
    for area in sorted(packs) + made_areas(environment, folder / "packs", areas):
        run(environment, "load-area", str(area))
    loaded = time.monotonic() - started
    cookie = sign_in(environment)
    with served(environment) as port:
        say("Asking for pages …")
        pages = time_pages(port, cookie)
        shutil.rmtree(folder / "var" / "charts", ignore_errors=True)
        say("Asking for charts that nobody has asked for …")
        charts = time_charts(port, cookie)
    return page(imported, loaded, pages, charts, areas, lait)


def made_areas(environment: dict[str, str], out: Path, areas: int) -> list[Path]:
    """The folders of made-up areas, for measuring with many."""
    if not areas:
        return []
    command = [
        sys.executable,
        str(ROOT / "tools" / "make_areas.py"),
        "--areas",
        str(areas),
        "--out",
        str(out),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        raise CannotGoOn(f"The made-up areas were not made: {done.stderr}")
    return [Path(line) for line in done.stdout.splitlines()]


def run(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run([PROGRAM, *arguments], env=environment, capture_output=True, text=True, cwd=ROOT)
    if done.returncode == 2:
        raise CannotGoOn(f"goldenthread {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def time_import(environment: dict[str, str], store: Path, format_key: str, release: Path) -> Import:
    """The import in a process of its own, while another writer asks for its turn ten times a second."""
    waits: list[float] = []
    over = threading.Event()
    writer = threading.Thread(target=write_now_and_then, args=(store, waits, over))
    writer.start()
    started = time.monotonic()
    process = subprocess.Popen(
        [PROGRAM, "import", format_key, str(release)],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - started
    over.set()
    writer.join()
    if status:
        raise CannotGoOn(f"The import failed: {said}")
    size = store.stat().st_size / 1e6
    return Import(
        seconds, usage.ru_maxrss / 1e3, size, max(waits, default=0.0), said.strip().splitlines()[-1]
    )


def write_now_and_then(store: Path, waits: list[float], over: threading.Event) -> None:
    connection = sqlite3.connect(store, timeout=60, isolation_level=None)
    connection.execute("CREATE TABLE IF NOT EXISTS bench_waits (at REAL)")
    while not over.wait(0.1):
        started = time.monotonic()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO bench_waits VALUES (?)", (started,))
        connection.execute("COMMIT")
        waits.append(time.monotonic() - started)
    connection.close()


def sign_in(environment: dict[str, str]) -> str:
    """The cookie of a council commissioner's session, made without typing a password."""
    made = subprocess.run(
        [str(VENV / "bin" / "python"), "-c", SIGN_IN],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    if made.returncode:
        raise CannotGoOn(made.stderr)
    return made.stdout.strip().splitlines()[-1]


SIGN_IN = """
import os, time
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "goldenthread.project.settings")
import django
django.setup()
from django.conf import settings
from django.test import Client
from django.utils.timezone import localdate
from goldenthread.access.actions import create_demo_people
from goldenthread.access.models import Area, Person
create_demo_people(Area.objects.get(key="county-durham"), password="a password for the bench", on=localdate())
client = Client(HTTP_HOST="localhost")
client.force_login(Person.objects.get(email="council.commissioner@county-durham.example"))
print(settings.SESSION_COOKIE_NAME + "=" + client.cookies[settings.SESSION_COOKIE_NAME].value)
"""


@contextmanager
def served(environment: dict[str, str]) -> Iterator[int]:
    """The pages, served with two workers of four threads as `goldenthread serve` does."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(port)], env=environment, cwd=ROOT, stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(100):
            try:
                ask(port, "/sign-in/", "")
                break
            except OSError:
                time.sleep(0.2)
        yield port
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)


def ask(port: int, address: str, cookie: str) -> tuple[int, float]:
    """The status and the seconds of one request."""
    started = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", address, headers={"Cookie": cookie, "Host": f"localhost:{port}"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.status, time.monotonic() - started


def time_pages(port: int, cookie: str) -> dict[str, list[float]]:
    """Each page asked for by four people at once, after it has been asked for by each worker."""
    for address in PAGES * 6:
        status, _ = ask(port, address, cookie)
        if status != 200:
            raise CannotGoOn(f"{address} answered {status}")
    times: dict[str, list[float]] = {address: [] for address in PAGES}

    def person(number: int) -> None:
        for turn in range(ROUNDS * len(PAGES)):
            address = PAGES[(turn + number * 3) % len(PAGES)]
            times[address].append(ask(port, address, cookie)[1])

    with ThreadPoolExecutor(PEOPLE) as people:
        list(people.map(person, range(PEOPLE)))
    return times


def time_charts(port: int, cookie: str) -> list[float]:
    """One chart at a time at another date each, so that none is ready; the first of each worker is left out."""
    addresses = [f"{AREA}charts/survey-means.svg?on=2020-03-{day:02}" for day in range(1, 29)]
    addresses += [f"{AREA}charts/joint-funding-leads.svg?on=2020-03-{day:02}" for day in range(1, CHARTS)]
    seconds = [ask(port, address, cookie) for address in addresses]
    wrong = [status for status, _ in seconds if status != 200]
    if wrong:
        raise CannotGoOn(f"A chart answered {wrong[0]}")
    return [each for _, each in seconds[8:]]


def page(
    imported: Import,
    loaded: float,
    pages: dict[str, list[float]],
    charts: list[float],
    areas: int = 0,
    lait: Import | None = None,
) -> str:
    every = [each for times in pages.values() for each in times]
    rows = [
        f"| `{address}` | {1000 * statistics.median(times):.0f} ms | {1000 * percentile(times, 95):.0f} ms |"
        for address, times in pages.items()
    ]
    today = datetime.datetime.now(tz=datetime.UTC).date()
    lines = [
        "# Benchmarks",
        "",
        "Made by `make bench DATA=FOLDER`; not a test, and nothing fails because of it.",
        "",
        f"{today.day} {today:%B %Y}. {machine()}. {versions()}.",
        "",
        "## Import of the whole 2025 release on the embedded database",
        "",
        "| what | measured |",
        "|---|---|",
        f"| {imported.said} | {imported.seconds:.1f} s |",
        f"| most memory of the importing process | {imported.megabytes:.0f} MB |",
        f"| the store afterwards | {imported.store_megabytes:.0f} MB |",
        f"| longest wait of another writer meanwhile, asking ten times a second | {imported.longest_wait:.2f} s |",
        *(
            (
                f"| LAIT afterwards: {lait.said} | {lait.seconds:.1f} s |",
                f"| most memory of that process | {lait.megabytes:.0f} MB |",
                f"| longest wait of another writer meanwhile | {lait.longest_wait:.2f} s |",
            )
            if lait
            else ()
        ),
        f"| all area packs of `areas/`{f' and {areas} made-up areas' if areas else ''} afterwards | {loaded:.1f} s |",
        "",
        "## Pages with the whole release loaded",
        "",
        f"Two workers, {PEOPLE} people at once, {len(every)} requests, each page asked for before.",
        "",
        "| page | median | 95th percentile |",
        "|---|---|---|",
        *rows,
        f"| **all** | {1000 * statistics.median(every):.0f} ms | {1000 * percentile(every, 95):.0f} ms |",
        "",
        "## Charts that nobody has asked for before",
        "",
        f"{len(charts)} charts one after the other: median {1000 * statistics.median(charts):.0f} ms, "
        f"95th percentile {1000 * percentile(charts, 95):.0f} ms.",
        "",
        *time_methods(),
    ]
    return "\n".join(lines)


def percentile(values: list[float], share: int) -> float:
    """The least value that so many in a hundred do not pass."""
    ordered = sorted(values)
    return ordered[max(0, -(-len(ordered) * share // 100) - 1)]


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB of memory, {platform.system()} {platform.machine()}"


def versions() -> str:
    return f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"


if __name__ == "__main__":
    sys.exit(main())
