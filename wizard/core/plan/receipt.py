"""The Receipt: what an apply found and what it wrote, enough to put everything back; as a value and as JSON."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final

FORMAT: Final = 1
ID_PATTERN: Final = re.compile(r"\d{8}T\d{6}-\d{6}")
STAMP: Final = "%Y%m%dT%H%M%S-%f"
"""Date, time and microseconds in UTC: names sort by age."""

_DIGEST = re.compile(r"[0-9a-f]{64}")
_LARGEST_ID = 2**32


class Status(StrEnum):
    """How far the work a receipt stands for has come; see ``wizard.system.journal``."""

    WRITING = "writing"
    STANDING = "standing"
    ROLLING_BACK = "rolling-back"
    PRUNED = "pruned"

    @property
    def is_unfinished(self) -> bool:
        """Whether the files are, or may be, neither the old nor the new ones."""
        return self in (Status.WRITING, Status.ROLLING_BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileRecord:
    """One state of a file. ``uid`` and ``gid`` are -1 where they are not known.

    ``extended`` are its extended attributes by name (ACL, SELinux label), None where they are not known.
    """

    sha256: str
    size: int
    mode: int
    owner: str
    group: str
    uid: int = -1
    gid: int = -1
    extended: tuple[tuple[str, bytes], ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptChange:
    """One file's step. ``path`` is the plan's, ``target`` the file it led to; None is no file there."""

    path: PurePosixPath
    target: PurePosixPath
    before: FileRecord | None
    after: FileRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """One apply. ``manual_steps`` are shell commands left to a person; ``folders_made`` has parents first."""

    id: str
    created: datetime
    status: Status
    changes: tuple[ReceiptChange, ...] = ()
    folders_made: tuple[PurePosixPath, ...] = ()
    manual_steps: tuple[str, ...] = ()

    def with_status(self, status: Status) -> "Receipt":
        """Return the same receipt further on."""
        return replace(self, status=status)


def digest(content: bytes) -> str:
    """Return the SHA-256 a receipt knows a content by, as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def to_json(receipt: Receipt) -> str:
    """Return a receipt as JSON in ASCII; ``from_json`` gives an equal receipt."""
    value = {
        "format": FORMAT,
        "id": receipt.id,
        "created": receipt.created.isoformat(),
        "status": receipt.status.value,
        "changes": [
            {
                "path": str(c.path),
                "target": str(c.target),
                "before": _record_value(c.before),
                "after": _record_value(c.after),
            }
            for c in receipt.changes
        ],
        "folders_made": [str(f) for f in receipt.folders_made],
        "manual_steps": list(receipt.manual_steps),
    }
    return json.dumps(value, indent=1) + "\n"


def from_json(text: str) -> Receipt:
    """Return the receipt of a JSON text, of which nothing is taken on trust.

    Raises:
        ValueError: It is no receipt, or one with a path that is not absolute or holds ``..``.
    """
    try:
        value = json.loads(text)
        if value["format"] != FORMAT:
            raise ValueError("another format")
        created = datetime.fromisoformat(_text(value["created"]))
        if created.tzinfo is None or not ID_PATTERN.fullmatch(_text(value["id"])):
            raise ValueError("no id or time")
        datetime.strptime(value["id"], STAMP)  # that it is a date is all that matters
        return Receipt(
            id=value["id"],
            created=created,
            status=Status(value["status"]),
            changes=tuple(
                ReceiptChange(
                    path=_path(c["path"]),
                    target=_path(c["target"]),
                    before=_record(c["before"]),
                    after=_record(c["after"]),
                )
                for c in value["changes"]
            ),
            folders_made=tuple(_path(f) for f in value["folders_made"]),
            manual_steps=tuple(_text(s) for s in value["manual_steps"]),
        )
    except (KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise ValueError("no receipt") from error


def _record_value(record: FileRecord | None) -> Mapping[str, object] | None:
    if record is None:
        return None
    value = {name: getattr(record, name) for name in FileRecord.__slots__ if name != "extended"}
    if record.extended is not None:
        value["extended"] = {name: content.hex() for name, content in record.extended}
    return value


def _record(value: object) -> FileRecord | None:
    if value is None:
        return None
    if not isinstance(value, dict) or not _DIGEST.fullmatch(_text(value["sha256"])):
        raise ValueError("no record of a file")
    return FileRecord(
        sha256=value["sha256"],
        size=_number(value["size"], 0, 2**63),
        mode=_number(value["mode"], 0, 0o10000),
        owner=_text(value["owner"]),
        group=_text(value["group"]),
        uid=_number(value["uid"], -1, _LARGEST_ID),
        gid=_number(value["gid"], -1, _LARGEST_ID),
        extended=_extended(value.get("extended")),
    )


def _extended(value: object) -> tuple[tuple[str, bytes], ...] | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise ValueError("no extended attributes")
    return tuple((_text(name), bytes.fromhex(_text(content))) for name, content in value.items())


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _number(value: object, first: int, end: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not first <= value < end:
        raise ValueError("no number in range")
    return value


def _path(value: object) -> PurePosixPath:
    path = PurePosixPath(_text(value))
    if not path.is_absolute() or ".." in path.parts or "\0" in str(path) or path == PurePosixPath("/"):
        raise ValueError("no path on a server")
    return path
