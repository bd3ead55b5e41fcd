"""The Preview page."""

from wizard.core.steps import Step
from wizard.core.text import Text
from wizard.ui.page import Page


class PreviewPage(Page):
    """To be filled."""

    step = Step.PREVIEW
    name = Text("Preview")
