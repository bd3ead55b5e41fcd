"""``certificate SITE new --authority``: an authority that came in files becomes the site's."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from wizard.core.certificates.authority_import import ImportedAuthority, import_authority
from wizard.core.errors import WrongPassphrase
from wizard.core.text import Text
from wizard.system.authority_reuse import take_authority
from wizard.system.certificate_import import read_certificate_files
from wizard.system.passphrase import passphrase_from, secret_in


def taken_authority(
    folder: Path, files: Sequence[Path], passphrase_file: Path | None, ask: Callable[[], str], now: datetime
) -> Text:
    """Put an authority into a site folder; return what a person has to know of it.

    ``ask`` gets the site's passphrase, ``passphrase_file`` holds that of the authority's key.
    """
    return take_authority(_read(read_certificate_files(files), passphrase_file, now), folder, ask).note


def _read(contents: Sequence[bytes], passphrase_file: Path | None, now: datetime) -> ImportedAuthority:
    """A passphrase is asked for only where the key is under one."""
    if passphrase_file is not None:
        return import_authority(contents, secret_in(passphrase_file, "--authority-passphrase-file"), now)
    try:
        return import_authority(contents, None, now)
    except WrongPassphrase:
        return import_authority(contents, passphrase_from(None, is_new=False, of="the authority's key")(), now)
