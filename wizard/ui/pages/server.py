"""The Server page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class ServerPage(Page):
    """To be filled."""

    step = Step.SERVER
    name = Text("Server")
