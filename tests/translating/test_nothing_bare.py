"""No words stand in the window's code outside ``tr`` and ``Text``: no sentences, and nothing a widget shows."""

import ast
import re
from collections.abc import Iterator

import pytest

from installers.translating.literals import ROOT

SHOWING = frozenset(
    (
        *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setTitle"),
        *(
            "setPlaceholderText",
            "setStatusTip",
            "setWhatsThis",
            "setPlainText",
            "setHtml",
            "setTabText",
            "setLabelText",
        ),
        *("addItem", "addItems", "insertItem", "addAction", "addMenu", "addTab", "addRow", "setHeaderLabels"),
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu", "QLineEdit"),
        *("label", "say", "Panel", "Card", "TaskButton", "CopyButton", "Action", "ChoiceMenu", "announce", "drawText"),
        *("getOpenFileName", "getSaveFileName", "getExistingDirectory", "showMessage"),
    )
)
"""Calls whose first words, or those called ``text``, are shown or told."""

LETTERS = re.compile(r"[^\W\d_]{2}")
SENTENCE = re.compile(r"[^\W\d_]{2,},? [^\W\d_]{2,}")
SAME_EVERYWHERE = re.compile(r"TLS|D\d\d|0x[0-9a-f]+|[\w.]+[-_./@:]\S+")


STYLE = re.compile(r"[{};]")
DATA = frozenset(("Example Dental", "Example PBX", "Waiting room 2", "Secure Calling", "JetBrains Mono NL"))
"""Examples of names, the folder sites are put into, a font."""


def bare(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Return the line and the words of what is shown without going by a translation."""
    for node, is_said in _with_whether_said(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            given = [*node.args[:1], *(k.value for k in node.keywords if k.arg in ("text", "words", "parent"))]
            for line, words in (found for one in given for found in _literals(one)):
                if LETTERS.search(words) and not SAME_EVERYWHERE.fullmatch(words.strip()):
                    yield line, words
        if isinstance(node, ast.Constant) and not is_said and _is_sentence(node.value):
            yield node.lineno, str(node.value)


def _is_sentence(value: object) -> bool:
    return isinstance(value, str) and bool(SENTENCE.search(value)) and not STYLE.search(value) and value not in DATA


def _with_whether_said(tree: ast.AST, *, is_said: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Return every node, and whether it stands where words are translated, or where no person is meant."""
    for node in ast.iter_child_nodes(tree):
        is_apart = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)  # explains, for programmers
        is_raised = isinstance(node, ast.Raise | ast.Assert)
        is_call = isinstance(node, ast.Call) and _name(node.func) in ("tr", "Text")
        said = is_said or is_apart or is_raised or is_call
        yield node, said
        yield from _with_whether_said(node, is_said=said)


def _literals(value: ast.expr) -> Iterator[tuple[int, str]]:
    """Return the literals that a value may be, or be put together from, each with its line."""
    match value:
        case ast.Constant(value=str(words), lineno=line):
            yield line, words
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            for part in parts:
                yield from _literals(part)
        case ast.FormattedValue(value=inner):
            yield from _literals(inner)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)


def _name(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_nothing_is_shown_bare() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}: {words!r}"
        for file in sorted((ROOT / "wizard/ui").rglob("*.py"))
        for line, words in bare(ast.parse(file.read_bytes()))
    ]
    assert not found


@pytest.mark.parametrize(
    "source",
    [
        'label("Phones")',
        'self.button.setText("Write")',
        'QPushButton(f"Write {count}")',
        'box.addItem("auto" if is_auto else word)',
        'self.say(words or "Nothing yet")',
        'NAMES = {Stage.WAIT: "not touched yet"}',
        'widget.setToolTip("Über " + name)',
    ],
)
def test_what_is_shown_bare_is_found(source: str) -> None:
    assert list(bare(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'label(self.tr("Two words"), "quiet")',
        'said(Text("Two words {here}", here=self.tr("or three")))',
        '"""Two words."""\nX = 1\n"""And more words."""',
        'raise ValueError("no site is open")',
        'button.setText(f"{sign}  {words}")',
        'line.setPlaceholderText("0x40000022")',
    ],
)
def test_what_is_translated_or_no_word_is_left_alone(source: str) -> None:
    assert not list(bare(ast.parse(source)))
