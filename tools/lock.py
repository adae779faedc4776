"""Writes the lock files anew from their lists, with a hash for every file and the name of no host.

uv and npm ask the package indexes that this machine is set up for; what they write must work for every other.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from workshop import CannotGoOn, run_quietly, say, stop

SETS = ("runtime", "dev", "node")


def uv_in(folder: Path) -> str:
    """The uv of this machine, or one in a temporary folder."""
    if found := shutil.which("uv"):
        return found
    say("Fetching uv into a temporary folder.")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    run_quietly([str(folder / "bin" / "pip"), "install", "uv"], "pip could not install uv.")
    return str(folder / "bin" / "uv")


def main() -> int:
    """Lock the Python sets, then the front end."""
    upgrade = ["--upgrade"] if "--upgrade" in sys.argv[1:] else []
    try:
        with tempfile.TemporaryDirectory() as folder:
            uv = uv_in(Path(folder))
            for name in SETS:
                say(f"Locking requirements/{name}.txt.")
                run_quietly(
                    [uv, "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
                    + ["--generate-hashes", "--no-header", "--no-emit-index-url", "--no-emit-find-links"]
                    + [*upgrade, f"requirements/{name}.in", "-o", f"requirements/{name}.txt"],
                    f"uv could not resolve requirements/{name}.in.",
                )
        say("Locking package-lock.json.")
        run_quietly(["npm", "install", "--package-lock-only"], "npm could not resolve package.json.")
    except CannotGoOn as problem:
        return stop(problem)
    return 0


if __name__ == "__main__":
    sys.exit(main())
