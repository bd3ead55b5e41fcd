"""What must not grow: memory, threads, open files and sockets, files in the temporary folder."""

import gc
import os
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """What a process held at one moment; ``memory`` is what of it is in RAM, in bytes."""

    memory: int
    threads: int
    handles: int
    sockets: int
    temporary: int


def gauge() -> Gauge:
    """Return what this process holds, its garbage collected before (Linux: proc(5), statm and fd)."""
    gc.collect()
    links = [_link(path) for path in Path("/proc/self/fd").iterdir()]
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Gauge(
        memory=pages * os.sysconf("SC_PAGE_SIZE"),
        threads=threading.active_count(),
        handles=len(links),
        sockets=sum(link.startswith("socket:") for link in links),
        temporary=sum(1 for _ in Path(tempfile.gettempdir()).iterdir()),
    )


def _link(path: Path) -> str:
    try:
        return str(path.readlink())
    except OSError:  # that of the listing itself
        return ""


def row(what: str, warm: Gauge, end: Gauge) -> str:
    """Return a line of the table: each gauge once warm, and at the end."""
    return (
        f"| {what} | {warm.memory / 2**20:.1f} → {end.memory / 2**20:.1f} | {warm.threads} → {end.threads} "
        f"| {warm.handles} → {end.handles} | {warm.sockets} → {end.sockets} | {warm.temporary} → {end.temporary} |"
    )


HEAD = "| | memory, MB | threads | handles | sockets | temporary files | took |\n" + "|---" * 7 + "|"
