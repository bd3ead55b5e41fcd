"""Files that phones fetched from the server's own web server: as they stand there now, or as they were before."""

import os
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.core.plan import sites
from tests.core.sightings.test_access_log import NGINX
from wizard.core.site import Route, Stage
from wizard.system.web_logs import WEB_LOGS, fetched_since_written

SITE = sites.site(Route.XML, sites.phone("101"), sites.phone("102"), sites.phone("103", Stage.WAIT))
FETCHED = datetime(2026, 11, 25, 10, 11, 12, tzinfo=UTC).timestamp()


def logged(root: Path, *phones: str, log: int = 0) -> None:
    file = root / WEB_LOGS[log].relative_to("/")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(NGINX.replace("000fd3aabb01", name) for name in phones))


def written(root: Path, name: str, seconds: float) -> None:
    file = root / SITE.provisioning.directory.lstrip("/") / f"{name}.cfg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("<config/>")
    os.utime(file, (seconds, seconds))


def test_a_file_that_was_fetched_after_it_was_written_is_known(tmp_path: Path) -> None:
    written(tmp_path, "000fd3aabb01", FETCHED + 0.9)  # a log says seconds
    written(tmp_path, "000fd3aabb02", FETCHED + 1)
    written(tmp_path, "000fd3aabb03", FETCHED - 60)
    assert fetched_since_written(tmp_path, SITE) == frozenset()
    logged(tmp_path, "000fd3aabb01", "000fd3aabb02", "000fd3aabb03", "000fd3aabb99", log=3)
    assert fetched_since_written(tmp_path, SITE) == {"000fd3aabb01"}, "the second was written anew, the third waits"


def test_logs_that_cannot_be_read_show_nobody(tmp_path: Path) -> None:
    written(tmp_path, "000fd3aabb01", FETCHED)
    (tmp_path / WEB_LOGS[0].relative_to("/")).mkdir(parents=True)
    (tmp_path / WEB_LOGS[1].relative_to("/")).parent.mkdir(parents=True)
    (tmp_path / WEB_LOGS[1].relative_to("/")).symlink_to("../../../../../../gone")
    assert fetched_since_written(tmp_path, SITE) == frozenset()
    assert fetched_since_written(tmp_path / "gone", SITE) == frozenset()
    logged(tmp_path, "000fd3aabb01", log=2)
    assert fetched_since_written(tmp_path, SITE) == {"000fd3aabb01"}


@pytest.mark.skipif(sys.platform != "linux", reason="a file system in memory keeps any time there")
@pytest.mark.parametrize("seconds", [2.0**40, 2.0**55])
def test_found_by_reading_a_file_of_a_year_no_calendar_has_is_as_never_written(seconds: float) -> None:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        written(Path(folder), "000fd3aabb01", seconds)
        logged(Path(folder), "000fd3aabb01")
        assert fetched_since_written(Path(folder), SITE) == frozenset()
