"""The site that is open: its name, which can be changed, and where it lies."""

from wizard.ui.fields.line import LineField
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.panel import Panel
from wizard.ui.work import Work


class OpenSitePanel(Panel):
    """Shown only while a site is open."""

    def __init__(self) -> None:
        super().__init__(self.tr("The open site"))
        self.name = LineField("name", self.tr("Na&me"))
        self._place = ElidedLabel("quiet")
        self.add(self.name, self._place)

    def show_work(self, work: Work) -> None:
        """Show where the site lies, or nothing at all."""
        self.setVisible(work.folder is not None)
        self._place.say(str(work.folder or ""))
