"""No tracked file names the host of a package registry, or an address from which a package was downloaded."""

import re
from pathlib import Path

# In pieces, so that this file names none either.
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("registry", "npmjs", "org"),
        ("registry", "yarnpkg", "com"),
        ("registry", "npmmirror", "com"),
        ("proxy", "golang", "org"),
        ("crates", "io"),
    )
]
DOWNLOAD = re.compile(
    "|".join(
        [
            *(re.escape(host) for host in REGISTRIES),
            r'"resolv' + r'ed":\s*"(?:https?|git|file)\b',
            r"--(?:extra-)?index" + r"-url[ =]",
            r"--find" + r"-links[ =]",
            r"https?://\S+\.(?:whl|tgz)\b",
        ]
    )
)


def test_no_file_names_a_registry_or_a_download(root: Path, project_files: list[Path]) -> None:
    """Lock files carry hashes and no addresses, so that every machine may use its own mirror."""
    found = [
        f"{file.relative_to(root)}:{number}: {line.strip()[:120]}"
        for file in project_files
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="ignore").splitlines(), 1)
        if DOWNLOAD.search(line)
    ]
    assert not found, "\n".join(found)


def test_every_locked_package_has_a_hash(root: Path) -> None:
    """A package that changed after it was locked is refused."""
    for lock in (root / "requirements").glob("*.txt"):
        entries = re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8"))
        bare = [entry.split()[0] for entry in entries if "==" in entry and "--hash=sha256:" not in entry]
        assert not bare, f"{lock.name}: {bare}"
