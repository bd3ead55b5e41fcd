"""The receipts that stand on a server as a list to choose from, the newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from wizard.core.plan.receipt import Receipt
from wizard.core.text import Text
from wizard.ui.moments import minute
from wizard.ui.words import counted

_ROW_PIXELS, _MOST_ROWS = 30, 5


class ReceiptList(QListWidget):
    """As high as its receipts, up to a few."""

    def __init__(self) -> None:
        super().__init__()
        self.receipts: tuple[Receipt, ...] = ()
        self.setAccessibleName(self.tr("Receipts, the newest first"))

    def show_receipts(self, receipts: tuple[Receipt, ...]) -> None:
        """Show other receipts; the person is on the newest."""
        self.receipts = receipts
        self.clear()
        for receipt in reversed(receipts):
            item = QListWidgetItem(_line(receipt))
            item.setData(Qt.ItemDataRole.UserRole, receipt.id)
            self.addItem(item)
        self.setCurrentRow(0)
        self.setFixedHeight(_ROW_PIXELS * min(_MOST_ROWS, max(1, len(receipts))) + 4)

    @property
    def chosen(self) -> Receipt | None:
        """The receipt the person is on."""
        item = self.currentItem()
        wanted = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return next((r for r in self.receipts if r.id == wanted), None)


def _line(receipt: Receipt) -> str:
    files = counted(len(receipt.changes), Text("1 file"), Text("{count} files"))
    new = sum(c.before is None for c in receipt.changes)
    parts = (minute(receipt.created), files, counted(new, Text("1 new"), Text("{count} new")) if new else "")
    return ", ".join(filter(None, parts))
