"""What a screen reader finds of a program, by the library screen readers are written with.

    python3 read_aloud.py PROGRAM      each line on standard input is answered by everything shown now, as JSON

Started by screen_reader.py, with a Python of the reader's own.
"""

import json
import sys
from collections.abc import Iterator

import pyatspi

MOST_CELLS = 200


def shown(item: pyatspi.Accessible) -> Iterator[dict[str, object]]:
    """Yield what is on the screen from an item down, in the order it is read in."""
    states = item.getState()
    if not states.contains(pyatspi.STATE_SHOWING):
        return
    yield {
        "role": item.getRoleName(),
        "name": item.name,
        "description": item.description,
        "text": text(item),
        "labels": list(labels(item)),
        "is_focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "is_enabled": states.contains(pyatspi.STATE_ENABLED),
        "is_focused": states.contains(pyatspi.STATE_FOCUSED),
    }
    for _, child in zip(range(MOST_CELLS), item, strict=False):
        if child is not None:
            yield from shown(child)


def text(item: pyatspi.Accessible) -> str:
    """Return what stands in an item that can be typed in."""
    if "Text" not in pyatspi.listInterfaces(item):
        return ""
    spoken = item.queryText()
    return str(spoken.getText(0, spoken.characterCount))


def labels(item: pyatspi.Accessible) -> Iterator[str]:
    """Yield the names of the labels an item has."""
    for relation in item.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            for number in range(relation.getNTargets()):
                yield relation.getTarget(number).name


def main(program: str) -> None:
    """Answer until nothing is asked any more."""
    for _ in sys.stdin:
        applications = [found for found in pyatspi.Registry.getDesktop(0) if found and found.name == program]
        heard = [heard for application in applications for window in application for heard in shown(window)]
        print(json.dumps(heard), flush=True)


main(sys.argv[1])
