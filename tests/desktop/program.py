"""A program started for a test: its end, its output, and no child of it left behind."""

import contextlib
import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path

DEADLINE_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A running or ended program, the head of a process group of its own."""

    command: tuple[str | Path, ...]
    process: subprocess.Popen[bytes]
    output_file: Path

    @property
    def output(self) -> str:
        """What it printed."""
        return self.output_file.read_text(errors="replace")

    @property
    def is_running(self) -> bool:
        """Whether it has not ended yet."""
        return self.process.poll() is None

    def wait(self, timeout_s: float = DEADLINE_S) -> int:
        """Wait for its end; return its exit status, negative when a signal ended it."""
        try:
            return self.process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{self.command} did not end in {timeout_s:g} s:\n{self.output}") from None

    def end(self) -> None:
        """Let it end in order, if it does, and what it started with it."""
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self.kill()

    def kill(self) -> None:
        """End it and what it started, at once: a crash for it."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(DEADLINE_S)
