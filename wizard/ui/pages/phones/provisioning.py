"""How the phones get their settings: one line that unfolds into the fields it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from wizard.core.problem import Severity
from wizard.core.route_advice import ROUTE_MEANS, RouteAdvice, route_advice
from wizard.core.site import Mdns, Provisioning, Route
from wizard.ui.fields.choice import ChoiceField, FlagField
from wizard.ui.fields.field import Field
from wizard.ui.fields.form import Form
from wizard.ui.fields.line import LineField
from wizard.ui.page import Page
from wizard.ui.widgets.banner import Banner
from wizard.ui.widgets.fold import Fold
from wizard.ui.widgets.panel import Panel, label
from wizard.ui.words import said
from wizard.ui.work import Work

_NAME = "provisioning."


class ProvisioningPart(Fold):
    """Its line says the way and whether something is wrong with it; the rest is folded away."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._advised: Route | None = None
        self._means = label("", "quiet")
        self.advice = Banner("info", self.tr("Use it"), self._on_advice)
        self._page = page
        fields = self._fields()
        self.form = Form(page, fields)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        places = ((0, 0), (0, 1), (2, 0), (2, 1), (3, 0), (3, 1))
        for field, (row, column) in zip(fields, places, strict=True):
            grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._means, 1, 0, 1, 2)
        panel = Panel()
        panel.rows.addWidget(self.advice)
        panel.rows.addLayout(grid)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.addWidget(panel)

    def show_work(self, work: Work) -> None:
        """Show the way, its fields, and what the server speaks for."""
        provisioning = work.site.provisioning
        self.form.show_work(work)
        for name, field in self.form.fields.items():
            field.setVisible(_is_for(name.removeprefix(_NAME), provisioning) or bool(work.problems_of(name)))
        self._means.setText(said(ROUTE_MEANS[provisioning.route]))
        advice = route_advice(work.site, work.reading.tree if work.reading else None)
        self._show_advice(advice)
        self.say(self._line(work, advice))

    def go_to(self, field: str) -> bool:
        """Unfold and lead into a field; say whether it is here."""
        if field not in self.form.fields:
            return False
        self.open()
        return self.form.go_to(field)

    def _line(self, work: Work, advice: RouteAdvice) -> str:
        ways = {
            Route.DPMA: self.tr("the DPMA"),
            Route.DPMA_SHEET: self.tr("the DPMA, as XML sheets"),
            Route.XML: self.tr("XML files on a web server"),
        }
        line = self.tr("Phones get their settings from %1").replace("%1", ways[work.site.provisioning.route])
        found = [p for p in work.problems if p.field.startswith(_NAME)]
        if any(p.severity is Severity.ERROR for p in found):
            return f"{line}  ✕ {self.tr('something is missing')}"
        if advice.route is Route.XML:
            return f"{line}  ! {said(advice.words)}"
        if any(p.severity is Severity.WARNING for p in found):
            return f"{line}  ! {self.tr('look at this')}"
        return f"{line} · {self.tr('change')}"

    def _show_advice(self, advice: RouteAdvice) -> None:
        self._advised = advice.route
        self.advice.button.setVisible(advice.route is not None)
        names = {Route.DPMA: self.tr("Use the DPMA"), Route.XML: self.tr("Use XML files")}
        self.advice.button.setText(names.get(advice.route, "") if advice.route else "")
        self.advice.say(said(advice.words), "warn" if advice.route is Route.XML else "info")

    def _on_advice(self) -> None:
        if self._advised is not None:
            self._page.type_in(_NAME + "route", self._advised.value)

    def _fields(self) -> tuple[Field, ...]:
        return (
            ChoiceField(
                _NAME + "route",
                self.tr("Route"),
                (
                    (Route.DPMA.value, self.tr("the DPMA")),
                    (Route.DPMA_SHEET.value, self.tr("the DPMA, as XML sheets")),
                    (Route.XML.value, self.tr("XML files on a web server")),
                ),
            ),
            ChoiceField(
                _NAME + "mdns",
                self.tr("What the DPMA announces to new phones"),
                (
                    (Mdns.AUTO.value, self.tr("TLS, once no phone could be locked out by it")),
                    (Mdns.TLS.value, self.tr("TLS")),
                    (Mdns.UDP.value, self.tr("UDP, without TLS")),
                ),
            ),
            LineField(
                _NAME + "service_name",
                self.tr("Name of the server"),
                hint=self.tr("Phones show it in their list of servers."),
                example="Example PBX",
            ),
            FlagField(
                _NAME + "pointer",
                self.tr("Also write a file that points each phone to the DPMA"),
                hint=self.tr("For phones that find the server by DHCP option 66."),
            ),
            LineField(
                _NAME + "url",
                self.tr("Address phones fetch their files from"),
                example="https://prov.example.com/phones/",
            ),
            LineField(
                _NAME + "directory",
                self.tr("Folder of these files on the server"),
                example="/var/www/html/phones",
            ),
        )


def _is_for(name: str, provisioning: Provisioning) -> bool:
    """Whether a field means something on the way that is chosen."""
    is_xml = provisioning.route is Route.XML
    match name:
        case "mdns" | "service_name":
            return not is_xml
        case "pointer":
            return not is_xml or provisioning.pointer
        case "url" | "directory":
            return is_xml or provisioning.pointer
        case _:
            return True
