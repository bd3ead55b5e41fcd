"""The Write page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class WritePage(Page):
    """To be filled."""

    step = Step.WRITE
    name = Text("Write")
