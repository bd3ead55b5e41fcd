"""What a site folder keeps under its one passphrase, by the names of its files."""

from pathlib import Path

ACCOUNT_KEY, REQUEST_KEY, FORMER_REQUEST_KEY = "acme.key", "request.key", "request-former.key"

KEPT_KEYS = (
    *("authority/server.key", "authority/ca.key", "authority/next.key", "authority/former.key"),
    *(REQUEST_KEY, FORMER_REQUEST_KEY, ACCOUNT_KEY),
)
CREDENTIALS = "credentials.enc"
KEPT = (*KEPT_KEYS, CREDENTIALS)


def is_unsealed(folder: Path) -> bool:
    """Whether a site folder keeps nothing under a passphrase yet, so that the next one given is a new one."""
    return not any((folder / name).exists() for name in KEPT)
