"""The words for people in the source code: the literals inside ``Text(...)`` and ``.tr(...)``, each with its context.

Qt's lupdate does not know ``Text``, and takes ``part.tr(...)`` for words of a class named ``part``. So it is given
what is found here (``for_lupdate``), in the one form that it reads as it is meant.
"""

import ast
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Text"
"""The context of what stands inside ``Text(...)``, as ``wizard/ui/words.py`` asks for it."""

ENGLISH_ONLY = ROOT / "wizard/cli"


class NotALiteral(Exception):
    """Words that cannot be translated: put together where they are said, or said by who knows whom."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Literal:
    """Words and the context in which Qt looks for their translation: ``Text``, or the class whose ``tr`` says them."""

    context: str
    words: str


@cache
def all_literals() -> tuple[Literal, ...]:
    """Return every literal of the window and of all below it, sorted, each once in a context.

    Raises:
        NotALiteral: Something is said that no translator can be given.
    """
    found: set[Literal] = set()
    for file in sorted((ROOT / "wizard").rglob("*.py")):
        if ENGLISH_ONLY not in file.parents:
            try:
                found.update(literals(ast.parse(file.read_bytes())))
            except NotALiteral as error:
                raise NotALiteral(f"{file.relative_to(ROOT)}:{error}") from None
    return tuple(sorted(found))


def literals(tree: ast.AST, owner: str = "") -> Iterator[Literal]:
    """Return the literals of a part of the source; ``owner`` is the class it belongs to.

    Raises:
        NotALiteral: Its text begins with the line.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call) and (said := _said(node, owner)):
            yield said
        if isinstance(node, ast.ClassDef):
            yield from literals(node, node.name)
        elif isinstance(node, ast.FunctionDef) and not owner:
            yield from _of_function(node)
        else:
            yield from literals(node, owner)


def for_lupdate(found: Iterable[Literal]) -> str:
    """Return a source for lupdate with these literals; JSON's escapes are Python's too."""
    lines = (f"translate({_quoted(one.context)}, {_quoted(one.words)})\n" for one in found)
    return "".join(lines)


def _quoted(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _of_function(function: ast.FunctionDef) -> Iterator[Literal]:
    """Functions beside the classes say their words by what they are given: ``part.tr`` is of the class of ``part``."""
    kinds = {a.arg: ast.unparse(a.annotation) for a in function.args.args if a.annotation}
    for node in ast.walk(function):
        if isinstance(node, ast.Call):
            by = ast.unparse(node.func.value) if isinstance(node.func, ast.Attribute) else ""
            if said := _said(node, kinds.get(by, "")):
                yield said


def _said(call: ast.Call, owner: str) -> Literal | None:
    match call.func:
        case ast.Name(id="Text"):
            context = TEXT
        case ast.Attribute(attr="tr"):
            context = owner
        case _:
            return None
    match call.args:
        case [ast.Constant(value=str(words))] if context:
            return Literal(context=context, words=words)
        case [ast.Attribute(attr="template") | ast.Name(id="template")]:  # words that stand elsewhere, filled in anew
            return None
    raise NotALiteral(f"{call.lineno}: {ast.unparse(call)}")
