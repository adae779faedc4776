"""Makes sure that the machine has what the tests need: PostgreSQL, Chromium, fonts and Pango.

As root, or where sudo asks no password, it installs them; otherwise it prints the line that does, and exits 2.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

from postgres import server_programs
from workshop import CannotGoOn, last_lines, say, stop

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FONTS = Path("/usr/share/fonts")


def missing() -> dict[str, list[str]]:
    """What is missing, in words, with the Debian packages that bring it."""
    found: dict[str, list[str]] = {}
    if server_programs() is None:
        found["PostgreSQL"] = ["postgresql"]
    if not any(shutil.which(name) for name in CHROMIUM_NAMES):
        found["Chromium"] = ["chromium"]
    if not any(FONTS.rglob("LiberationSans-Regular.ttf")):
        found["Liberation fonts"] = ["fonts-liberation"]
    if not all(loads(name) for name in ("libpango-1.0.so.0", "libpangoft2-1.0.so.0")):
        found["Pango"] = ["libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"]
    return found


def loads(library: str) -> bool:
    """True when the shared library is on this machine."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str]) -> None:
    """Install Debian packages without a question, as root or through sudo."""
    before = [] if os.geteuid() == 0 else ["sudo", "-n"]
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        done = subprocess.run(
            [*before, *quiet, "apt-get", "-q", *step],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if done.returncode and step[0] == "install":
            raise CannotGoOn(f"apt-get could not install {' '.join(packages)}:\n{last_lines(done.stdout)}")


def may_install() -> bool:
    """True when this is a Debian-like machine on which we may install."""
    if not shutil.which("apt-get"):
        return False
    if os.geteuid() == 0:
        return True
    if not shutil.which("sudo"):
        return False
    return subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0


def main() -> int:
    """Install what is missing, or say which line does."""
    lacking = missing()
    if not lacking:
        return 0
    packages = [package for group in lacking.values() for package in group]
    line = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if not may_install():
        return stop(
            CannotGoOn(
                f"The tests need {', '.join(lacking)}. As root, this adds what is missing:\n    {line}"
            ),
            2,
        )
    say(f"Installing what the tests need: {', '.join(lacking)}.")
    try:
        install(packages)
        if still := missing():
            raise CannotGoOn(f"{', '.join(still)} still cannot be found after: {line}")
    except CannotGoOn as problem:
        return stop(problem, 2)
    return 0


if __name__ == "__main__":
    sys.exit(main())
