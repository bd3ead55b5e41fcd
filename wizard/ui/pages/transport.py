"""The Transport page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class TransportPage(Page):
    """To be filled."""

    step = Step.TRANSPORT
    name = Text("Transport")
