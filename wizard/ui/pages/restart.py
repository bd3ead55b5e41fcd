"""The Restart page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class RestartPage(Page):
    """To be filled."""

    step = Step.RESTART
    name = Text("Restart")
