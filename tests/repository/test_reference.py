"""The reference says what the declarations say."""

from pathlib import Path

from goldenthread.project.reference import pages

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"


def test_the_reference_is_current() -> None:
    """Every page is as `goldenthread reference` writes it now, and there is no other."""
    made = pages()
    assert {path.name for path in FOLDER.glob("*.md")} == set(made)
    stale = [name for name, text in made.items() if (FOLDER / name).read_text(encoding="utf-8") != text]
    assert stale == [], "run `goldenthread reference`"
