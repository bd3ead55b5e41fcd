"""FreePBX's fields by the options they become in Asterisk's files, and how its Bulk Handler calls them.

Source: FreePBX core, PJSip.class.php and Sip.class.php (getDeviceDisplay, generateEndpoint); sipsettings,
chanpj.page.php.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One field of a page: its label, the labels of its values, and its column in the Bulk Handler ("" none)."""

    label: str
    values: tuple[tuple[str, str], ...]
    column: str = ""

    def shown(self, value: str) -> str:
        """Return a value as the page shows it."""
        return dict(self.values).get(value, value)


_YES_NO = (("yes", "Yes"), ("no", "No"))

EXTENSION = {
    "media_encryption": Field(
        label="Media Encryption", values=(("sdes", "SRTP via in-SDP (recommended)"),), column="media_encryption"
    ),
    "rewrite_contact": Field(label="Rewrite Contact", values=_YES_NO, column="rewrite_contact"),
    "transport": Field(label="Transport", values=(("", "Auto"),), column="transport"),
    "media_encryption_optimistic": Field(
        label="Allow Non-Encrypted Media (Opportunistic SRTP)", values=_YES_NO, column="media_encryption_optimistic"
    ),
    "use_avpf": Field(label="Enable AVPF", values=_YES_NO, column="avpf"),
    "direct_media": Field(label="Direct Media", values=_YES_NO, column="direct_media"),
}
"""An extension's page, tab Advanced, by the option of its endpoint."""

TRANSPORT = {
    "method": Field(label="SSL Method", values=(("sslv23", "sslv23 (Insecure)"),)),
    "verify_client": Field(label="Verify Client", values=_YES_NO),
}
"""Asterisk SIP Settings, SIP Settings [chan_pjsip], TLS/SSL/SRTP Settings, by the option of its TLS transport."""
