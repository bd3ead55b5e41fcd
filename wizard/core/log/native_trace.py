"""What Python's faulthandler left of a run that ended in native code, with nothing of this computer in it.

The form is that of CPython's ``Modules/faulthandler.c`` and ``Python/traceback.c``: a line that names the fatal
error, and for each thread its frames, none of them with values.
"""

import re
from collections.abc import Iterator

from wizard.core.log.failure import Frame, shown_file

LARGEST = 256 * 1024
_MOST_LINES = 200

_ERROR = re.compile(r"(Fatal Python error|Windows fatal exception): [A-Za-z0-9 :_-]{1,80}")
_THREAD = re.compile(r"(Current thread|Thread) 0x[0-9a-f]{1,16}[^\n]{0,80} \(most recent call first\):")
_FRAME = re.compile(r'  File "([^"\n]{1,4096})", line (\d{1,7}) in (\S{1,100})')


def native_trace(text: str) -> str:
    """Return the lines of a left trace that are as faulthandler writes them; "" where it holds no fatal error."""
    lines = list(_lines(text[:LARGEST]))[:_MOST_LINES]
    return "\n".join(lines) if any(_ERROR.fullmatch(line) for line in lines) else ""


def _lines(text: str) -> Iterator[str]:
    for line in filter(str.isprintable, text.splitlines()):
        if _ERROR.fullmatch(line):
            yield line
        elif (thread := _THREAD.fullmatch(line)) is not None:
            yield f"{thread[1]}:"
        elif (frame := _FRAME.fullmatch(line)) is not None:
            yield f"  {Frame(file=shown_file(frame[1]), line=int(frame[2]), function=frame[3])}"
