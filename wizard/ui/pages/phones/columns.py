"""The columns of the table on screen: the phone list's own, and what each phone will do."""

from wizard.core.phone_list.columns import Column
from wizard.core.site import Stage
from wizard.core.text import Text

PROSPECT = None
"""Stands for the column that says what a phone will do; it is no part of the list."""

COLUMNS: tuple[Column | None, ...] = (
    Column.EXTENSION,
    Column.NAME,
    Column.MAC,
    Column.MODEL,
    Column.FIRMWARE,
    Column.STAGE,
    Column.ROOT_LOADED,
    PROSPECT,
    Column.CONTEXT,
)

WIDEST = {
    Column.EXTENSION: "Extension",
    Column.NAME: "Waiting room 2",
    Column.MAC: "00:0f:d3:aa:bb:cc",
    Column.MODEL: "✕ D65",
    Column.FIRMWARE: "Firmware ▾",
    Column.STAGE: "secure",
    Column.ROOT_LOADED: "✓✓ ✕ ",
    Column.CONTEXT: "from-internal",
}
"""A text each column has room for at first."""

STAGE_MEANS = {
    Stage.WAIT: Text("not touched: it works as today"),
    Stage.READY: Text("works as today, and is told the time server"),
    Stage.SECURE: Text("its line goes over TLS, its calls over SRTP"),
    Stage.SEALED: Text("as secure, and its settings come over TLS too"),
}
"""Product, stages: what is done to a phone at each."""


def position(column: Column | None) -> int:
    """Return where a column stands in the table."""
    return COLUMNS.index(column)


HEADINGS = {
    Column.EXTENSION: Text("Extension"),
    Column.NAME: Text("Name"),
    Column.MAC: Text("MAC address"),
    Column.MODEL: Text("Model"),
    Column.FIRMWARE: Text("Firmware"),
    Column.STAGE: Text("Stage"),
    Column.ROOT_LOADED: Text("Root"),
    PROSPECT: Text("What this phone will do"),
    Column.CONTEXT: Text("Context"),
}

EXPLANATIONS = {
    Column.STAGE: Text("How far the phone is moved: wait, ready, secure, sealed."),
    Column.ROOT_LOADED: Text(
        "Tick it when the phone is known to hold the root of this site's own authority. No source shows how a "
        "D-Series phone is given one."
    ),
    Column.CONTEXT: Text("The context in the dialplan of a new phone's endpoint."),
}
"""What a column is about, where its name does not say it."""
