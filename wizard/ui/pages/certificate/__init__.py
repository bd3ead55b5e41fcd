"""The Certificate page: made by the site's own authority, or imported; and what the phones say of it."""

from wizard.ui.pages.certificate.page import CertificatePage

__all__ = ["CertificatePage"]
