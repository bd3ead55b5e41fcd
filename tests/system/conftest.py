"""What the tests of the world outside share."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def in_memory() -> Iterator[Path]:
    """A folder in memory where there is one: some tests force files to the disk ten thousand times."""
    memory = Path("/dev/shm")
    made = Path(tempfile.mkdtemp(prefix="secure-calling-", dir=memory if os.access(memory, os.W_OK) else None))
    yield made
    shutil.rmtree(made)
