"""Memory: what a process holds and held at most, and what a value alone takes."""

import gc
import sys
from pathlib import Path
from types import BuiltinFunctionType, FunctionType, ModuleType

STATUS, FORGET = Path("/proc/self/status"), Path("/proc/self/clear_refs")
SHARED = (type, ModuleType, FunctionType, BuiltinFunctionType)
"""What a value only refers to."""


def resident_mb(process: int | None = None) -> float:
    """Return the memory a process holds now; ours by default."""
    return _field("VmRSS", Path(f"/proc/{process}/status") if process else STATUS)


def forget_peak() -> None:
    """Let the peak begin anew (proc(5): clear_refs)."""
    FORGET.write_text("5")


def peak_mb() -> float:
    """Return the most this process has held since."""
    return _field("VmHWM", STATUS)


def size_mb(value: object) -> float:
    """Return what a value and all it consists of take, each object once."""
    seen: set[int] = set()
    waiting = [value]
    size = 0
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, SHARED):
            continue
        seen.add(id(one))
        size += sys.getsizeof(one)
        waiting += gc.get_referents(one)
    return size / 2**20


def _field(name: str, file: Path) -> float:
    line = next(line for line in file.read_text().splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024
