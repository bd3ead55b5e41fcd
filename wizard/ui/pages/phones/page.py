"""The Phones page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class PhonesPage(Page):
    """To be filled."""

    step = Step.PHONES
    name = Text("Phones")
