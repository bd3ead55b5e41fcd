"""The Check page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class CheckPage(Page):
    """To be filled."""

    step = Step.CHECK
    name = Text("Check")
