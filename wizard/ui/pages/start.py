"""The Start page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class StartPage(Page):
    """To be filled."""

    step = Step.START
    name = Text("Start")
