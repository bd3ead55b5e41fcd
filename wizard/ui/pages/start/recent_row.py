"""One site folder that was opened lately: pressed to open it, or taken off the list."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wizard.system.known_sites import KnownSite
from wizard.ui.moments import day
from wizard.ui.widgets.elided import ElidedLabel
from wizard.ui.widgets.panel import label, set_role


class RecentRow(QWidget):
    """Shows whose site it is, where it lies, its server, and when its answers were last changed."""

    chosen = Signal(Path)
    removed = Signal(Path)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.button = _Entry()
        self.button.clicked.connect(lambda: self.chosen.emit(self.folder))
        self.remove = QToolButton()
        self.remove.setProperty("role", "quiet")
        self.remove.setText("✕")
        self.remove.setToolTip(self.tr("Take it off this list; nothing is deleted"))
        self.remove.clicked.connect(lambda: self.removed.emit(self.folder))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button, 1)
        layout.addWidget(self.remove)
        self.show_site(KnownSite(folder=folder, name=folder.name))

    def show_site(self, site: KnownSite) -> None:
        """Show what was found in the folder; one that is gone cannot be opened."""
        when = day(site.changed) if site.changed else ""
        self.button.name.say(site.name)
        self.button.place.say(str(site.folder))
        self.button.host.say(site.host)
        self.button.when.setText(when if site.is_there else self.tr("! gone"))
        set_role(self.button.when, "quiet" if site.is_there else "warn")
        self.button.setEnabled(site.is_there)
        words = self.tr("Open %1") if site.is_there else self.tr("%1 is gone")
        self.button.setAccessibleName(words.replace("%1", site.name))
        self.button.setAccessibleDescription(" ".join(filter(None, (str(site.folder), site.host, when))))
        self.button.setToolTip("" if site.is_there else self.tr("There is no site.toml in this folder any more."))
        if not site.is_there:
            self.remove.setText(self.tr("Remove"))
        self.remove.setAccessibleName(self.tr("Take %1 off this list").replace("%1", site.name))


class _Entry(QPushButton):
    """The part of a row that opens the site."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "entry")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.name, self.place = ElidedLabel("strong"), ElidedLabel("quiet")
        self.host, self.when = ElidedLabel("quiet"), label("", "quiet", wraps=False)
        self.host.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 5, 8, 5)
        self._layout.setSpacing(2)
        lines: tuple[tuple[ElidedLabel, QLabel], ...] = ((self.name, self.host), (self.place, self.when))
        for left, right in lines:
            line = QHBoxLayout()
            line.setSpacing(12)
            line.addWidget(left)
            line.addWidget(right)
            self._layout.addLayout(line)
            for widget in (left, right):
                widget.setTextFormat(Qt.TextFormat.PlainText)
                widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room its words need: a button's own hint knows only its text."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the room its words need when they are shortened."""
        return self._layout.minimumSize()
