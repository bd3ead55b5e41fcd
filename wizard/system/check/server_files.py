"""The server's files, where they can be read from here, judged before the server itself is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath

from wizard.core.certificates.pem import LARGEST_FILE
from wizard.core.check_result import Check
from wizard.core.errors import WizardError
from wizard.core.file_checks import certificate_on_disk, file_rows, key_files
from wizard.core.lint import configuration_of
from wizard.core.server_tree import FileState
from wizard.core.server_view import phone_folder
from wizard.system.check.target import SiteFiles
from wizard.system.owners import read_owners
from wizard.system.read_tree import read_tree
from wizard.system.root import Root


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesRead:
    """The rows, and the fingerprint of the certificate in its file ("" where that is not known)."""

    rows: tuple[Check, Check]
    on_disk: str


def read_files(files: SiteFiles, now: datetime) -> FilesRead:
    """Return what the files say.

    Raises:
        WizardError: They cannot be read.
    """
    tree = read_tree(files.root, folders=phone_folder(files.site))
    found = configuration_of(tree, now, files.site)
    there = Root.at(files.root)
    more, unreadable = _elsewhere(there, [path for path in key_files(found) if path not in tree.files])
    if more:
        found = configuration_of(replace(tree, files={**tree.files, **more}), now, files.site)
    return FilesRead(rows=file_rows(found, unreadable), on_disk=certificate_on_disk(found))


def _elsewhere(
    there: Root, paths: Sequence[PurePosixPath]
) -> tuple[Mapping[PurePosixPath, FileState], frozenset[PurePosixPath]]:
    """Certificates and keys outside Asterisk's folder, and which of all may not be read."""
    owners = read_owners(there)
    read: dict[PurePosixPath, FileState] = {}
    unreadable = set()
    for path in paths:
        try:
            found = there.read(path, LARGEST_FILE)
        except WizardError:
            unreadable.add(path)
            continue
        if found is not None:
            owner, group = owners.user(found.uid), owners.group(found.gid)
            read[path] = FileState(content=found.content, mode=found.mode, owner=owner, group=group)
    return read, frozenset(unreadable)
