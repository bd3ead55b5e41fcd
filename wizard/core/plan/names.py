"""The names that stay fixed on the server, and the header that says a file is ours."""

from pathlib import PurePosixPath

ASTERISK = PurePosixPath("/etc/asterisk")
PJSIP = ASTERISK / "pjsip.conf"
OUR_PJSIP = ASTERISK / "pjsip_secure_calling.conf"
DPMA = ASTERISK / "res_digium_phone.conf"
OUR_DPMA = ASTERISK / "res_digium_phone_secure_calling.conf"
NOTIFY = ASTERISK / "pjsip_notify.conf"
KEYS = ASTERISK / "keys"

HEADER = "; Made by the Secure Calling Wizard. It writes this file anew each time: changes belong into the site."
"""First line of each file that is wholly ours."""


def is_wholly_ours(text: str) -> bool:
    """Whether a file was written by us from its first line to its last."""
    return text.startswith(HEADER)
