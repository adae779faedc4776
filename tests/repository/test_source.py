"""Every source file says what it is about, and is named by a noun of the domain."""

import ast
from pathlib import Path

SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "misc", "services"}


def test_every_source_file_says_what_it_is_about(root: Path, source_files: list[Path]) -> None:
    """The first statement of a file is one line in the reader's words; an empty __init__ has nothing to say."""
    silent = []
    for file in source_files:
        text = file.read_text(encoding="utf-8")
        if text.strip() and not ast.get_docstring(ast.parse(text)):
            silent.append(str(file.relative_to(root)))
    assert source_files, "There is no source file to look at."
    assert not silent, "\n".join(silent)


def test_no_source_file_is_named_by_a_word_that_says_nothing(root: Path, source_files: list[Path]) -> None:
    """No utils, helpers, common, core or services.py: a *service* is something commissioned for children, so only
    what declares or keeps those services (a sheet of the pack) bears the name."""
    found = []
    for file in source_files:
        folders, name = file.relative_to(root).parts[:-1], file.stem
        about_services = name == "services" and folders[-1] == "sheets"
        if SAYS_NOTHING & {*folders, name} and not about_services:
            found.append(str(file.relative_to(root)))
    assert not found, "\n".join(found)
