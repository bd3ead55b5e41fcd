"""The Certificate page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class CertificatePage(Page):
    """To be filled."""

    step = Step.CERTIFICATE
    name = Text("Certificate")
