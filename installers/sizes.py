"""The table in README.md: how large each package is, and how fast it starts."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installers.environment import ROOT, BuildError

README = ROOT / "README.md"
BEGIN, END = "<!-- packages: made by `python3 -m installers` -->\n", "<!-- /packages -->\n"
HEAD = "| package | download | on disk |\n|---|---|---|\n"
MEGABYTE = 1_000_000
MOST_DOWNLOAD, MOST_ON_DISK = 60 * MEGABYTE, 170 * MEGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A package: its file's size, and what it takes once it is there."""

    name: str
    download: int
    on_disk: int

    def __str__(self) -> str:
        return f"| {self.name} | {self.download / MEGABYTE:.1f} MB | {self.on_disk / MEGABYTE:.0f} MB |\n"


def on_disk(folder: Path) -> int:
    """Return how many bytes the files in a folder hold."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())


def record(rows: Sequence[Row]) -> None:
    """Put these rows into the table, in place of those of the same name.

    Raises:
        BuildError: a package is larger than people were promised.
    """
    text = README.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    table, _, after = rest.partition(END)
    kept = {line.split("|")[1].strip(): line for line in table.removeprefix(HEAD).splitlines(keepends=True)}
    kept |= {row.name: str(row) for row in rows}
    README.write_text(before + BEGIN + HEAD + "".join(sorted(kept.values())) + END + after, encoding="utf-8")
    if large := [row.name for row in rows if row.download > MOST_DOWNLOAD or row.on_disk > MOST_ON_DISK]:
        raise BuildError(f"too large: {', '.join(large)}")


def write_checksums(files: Sequence[Path]) -> None:
    """Write SHA256SUMS beside files, as ``sha256sum --check`` reads it; those of others in the folder stay."""
    sums = files[0].parent / "SHA256SUMS"
    lines = sums.read_text().splitlines() if sums.exists() else []
    known = {name: total for total, _, name in (line.partition("  ") for line in lines)}
    known |= {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
    present = {name: total for name, total in known.items() if (sums.parent / name).exists()}
    sums.write_text("".join(f"{total}  {name}\n" for name, total in sorted(present.items())))
