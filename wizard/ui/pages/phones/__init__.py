"""The Phones page: the list of the site's phones, and how they get their configuration."""

from wizard.ui.pages.phones.page import PhonesPage

__all__ = ["PhonesPage"]
