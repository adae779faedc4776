"""Measures how fast Golden Thread is on this machine, and writes docs/benchmarks.md.

    make bench DATA=../shared/data

It makes a store of its own in a temporary folder, imports every source that is there, loads the packs, serves the pages
with two workers and asks for them as four people at once. Nothing here fails because something is slow.
`--small` takes the slices of the tests and asks for each page once: to see that it runs, and for nothing else.
"""

from __future__ import annotations

import argparse
import datetime
import http.client
import json
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
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench_forecasts import section as judge_forecasts
from bench_methods import section as time_methods
from workshop import ROOT, VENV, CannotGoOn, say, stop

PROGRAM = str(VENV / "bin" / "goldenthread")
AREA = "/areas/county-durham/"
PEOPLE, ROUNDS = 4, 4
# What is imported, in this order: its name, its format, where it lies in the folder of open data, and in tests/data.
SOURCES = (
    (
        "EHC plans 2025",
        "dfe-ehc-plans",
        "ehcp_2025/education-health-and-care-plans_2025.zip",
        "dfe_ehcp_2025/education-health-and-care-plans_2025.zip",
    ),
    (
        "EHC plans 2022",
        "dfe-ehc-plans",
        "ehcp_2022/education-health-and-care-plans_2022.zip",
        "dfe_ehcp_2022/education-health-and-care-plans_2022.zip",
    ),
    ("LAIT", "lait", "lait_2026/bds_long.parquet", "lait_2026/lait_children_with_sen.zip"),
    ("statistical neighbours", "lait-neighbours", "lait_2026/sn_may_2025.xlsx", ""),
    (
        "NHS waiting lists",
        "nhs-community-waits",
        "nhs_chs_2025",
        "nhs_chs_2025/nhs_community_waits_2025-10.zip",
    ),
    (
        "population",
        "ons-population",
        "population/mid2020_single_year_utla.csv",
        "ons_population/ons_population.zip",
    ),
    (
        "population projections",
        "ons-population",
        "population/snpp2022_county_durham_age0_25_2022_2030.csv",
        "",
    ),
)
CHARTS = 30
# A prime, so that people go through the pages in an order in which heavy ones do not follow one another.
STRIDE = 7919


@dataclass
class Import:
    """How long an import took, its memory, the size of the store, and the longest wait of another writer."""

    name: str
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
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="how often each person asks for each page")
    parser.add_argument("--small", action="store_true", help="slices only, each page once: does it run?")
    asked = parser.parse_args()
    found = sources(ROOT / "tests" / "data" if asked.small else asked.data, asked.small)
    try:
        if not found or found[0][0] != SOURCES[0][0]:
            raise CannotGoOn(f"There is no {SOURCES[0][2]} in {asked.data}. Say: make bench DATA=FOLDER")
        with tempfile.TemporaryDirectory(prefix="goldenthread-bench-") as folder:
            text = measure(found, Path(folder), asked.areas, 1 if asked.small else asked.rounds)
    except CannotGoOn as problem:
        return stop(problem)
    if asked.small:
        print(text)
        return 0
    (ROOT / "docs" / "benchmarks.md").write_text(text, encoding="utf-8")
    say("Written: docs/benchmarks.md")
    return 0


def sources(data: Path, small: bool) -> list[tuple[str, str, Path]]:
    """The name, the format and the path of each source that is there."""
    return [
        (name, format_key, data / where)
        for name, format_key, whole, slice_ in SOURCES
        if (where := slice_ if small else whole) and (data / where).exists()
    ]


def measure(found: list[tuple[str, str, Path]], folder: Path, areas: int = 0, rounds: int = ROUNDS) -> str:
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
    imports = []
    for name, format_key, path in found:
        say(f"Importing {name} …")
        imports.append(time_import(environment, store, name, format_key, path))
    started = time.monotonic()
    packs = [path for path in (ROOT / "areas").iterdir() if (path / "area.csv").exists()]
    for area in sorted(packs) + made_areas(environment, folder / "packs", areas):
        run(environment, "load-area", str(area))
    loaded = time.monotonic() - started
    cookie, listed = list_pages(environment)
    with served(environment) as port:
        say(f"Asking for {len(listed)} pages …")
        pages = time_pages(port, cookie, listed, rounds)
        shutil.rmtree(folder / "var" / "charts", ignore_errors=True)
        say("Asking for charts that nobody has asked for …")
        charts = time_charts(port, cookie)
    return page(imports, loaded, pages, charts, areas, judge_forecasts(environment))


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


def time_import(
    environment: dict[str, str], store: Path, name: str, format_key: str, release: Path
) -> Import:
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
        name, seconds, usage.ru_maxrss / 1e3, size, max(waits, default=0.0), said.strip().splitlines()[-1]
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


def list_pages(environment: dict[str, str]) -> tuple[str, list[tuple[str, str]]]:
    """The cookie of somebody who sees every area, made without typing a password; each page with its kind."""
    made = subprocess.run(
        [str(VENV / "bin" / "python"), str(ROOT / "tools" / "bench_pages.py")],
        env=environment,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    if made.returncode:
        raise CannotGoOn(made.stderr)
    told = json.loads(made.stdout.strip().splitlines()[-1])
    return told["cookie"], [(kind, address) for kind, address in told["pages"]]


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


def time_pages(port: int, cookie: str, listed: list[tuple[str, str]], rounds: int) -> dict[str, list[float]]:
    """By kind: each page asked for by four people at once, after it has been asked for of each worker."""
    for _, address in listed * (1 if rounds == 1 else 6):
        status, _ = ask(port, address, cookie)
        if status != 200:
            raise CannotGoOn(f"{address} answered {status}")
    times: dict[str, list[float]] = {kind: [] for kind, _ in listed}

    def person(number: int) -> None:
        start = number * len(listed) // PEOPLE
        for turn in range(rounds * len(listed)):
            kind, address = listed[(start + turn * STRIDE) % len(listed)]
            times[kind].append(ask(port, address, cookie)[1])

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
    imports: list[Import],
    loaded: float,
    pages: dict[str, list[float]],
    charts: list[float],
    areas: int = 0,
    forecasts: Iterable[str] = (),
) -> str:
    every = [each for times in pages.values() for each in times]
    slowest_first = sorted(pages.items(), key=lambda each: -percentile(each[1], 95))
    rows = [f"| `{kind}` | {len(times)} | {milliseconds(times)} |" for kind, times in slowest_first]
    kept = [
        f"| {each.name}: {each.said} | {each.seconds:.1f} s | {each.megabytes:.0f} MB | {each.longest_wait:.2f} s | "
        f"{each.store_megabytes:.0f} MB |"
        for each in imports
    ]
    today = datetime.datetime.now(tz=datetime.UTC).date()
    made_up = f" and {areas} made-up areas" if areas else ""
    lines = [
        "# Benchmarks",
        "",
        "Made by `make bench DATA=FOLDER`; not a test, and nothing fails because of it.",
        "",
        f"{today.day} {today:%B %Y}. {machine()}. {versions()}.",
        "",
        "## Imports on the embedded database",
        "",
        "One after the other, while another writer asks for its turn ten times a second.",
        "",
        "| what was imported | time | most memory | longest wait of the other writer | the store afterwards |",
        "|---|---|---|---|---|",
        *kept,
        "",
        f"All area packs of `areas/`{made_up} afterwards: {loaded:.1f} s.",
        "",
        "## Pages with all of this loaded",
        "",
        f"{', '.join(each.name for each in imports)}; the packs of `areas/`{made_up}. Two workers, {PEOPLE} people at "
        f"once, {len(every)} requests, each page asked for before. Every page that the program has, slowest first.",
        "",
        "| page | requests | median | 95th percentile |",
        "|---|---|---|---|",
        f"| **all** | {len(every)} | {milliseconds(every)} |",
        *rows,
        "",
        "## Charts that nobody has asked for before",
        "",
        f"{len(charts)} charts one after the other: median {1000 * statistics.median(charts):.0f} ms, "
        f"95th percentile {1000 * percentile(charts, 95):.0f} ms.",
        "",
        *time_methods(),
        *forecasts,
    ]
    return "\n".join(lines)


def milliseconds(times: list[float]) -> str:
    """The median and the 95th percentile."""
    return f"{1000 * statistics.median(times):.0f} ms | {1000 * percentile(times, 95):.0f} ms"


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
