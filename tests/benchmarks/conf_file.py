"""A ``pjsip.conf`` parsed, edited and printed, beside what splits its lines and what keeps comments in a .ini file."""

from collections.abc import Sequence
from functools import partial

from configupdater import ConfigUpdater

from tests.benchmarks.row import Growth, Measured, Row
from tests.benchmarks.timing import in_turns, seconds
from wizard.core.asterisk.conf_file import parse, split_lines
from wizard.core.asterisk.edit import OptionEdit, SectionEdit, edit
from wizard.core.text import Text

SECTIONS = (5_000, 15_000, 50_000)
ROUNDS = 3
EVERY = 50
"""So many sections lie between two that are edited."""

# Asterisk's files name a section again for each type; no reader of .ini files takes that.
SECTION = "[{0}-{1}]\n; who sits there\ntype={1}\ncontext=internal\ntransport=transport-udp\nallow=ulaw\n\n"
TYPES = ("endpoint", "auth", "aor")
WHY = Text("of the benchmark")


def text_of(sections: int) -> str:
    """Return a file of so many sections."""
    return "".join(SECTION.format(1000 + n // len(TYPES), TYPES[n % len(TYPES)]) for n in range(sections))


def split(text: str) -> None:
    """Read and split the lines, and print them again: what every parser of lines has to do."""
    assert "".join(split_lines(text)) == text


def ours(text: str) -> None:
    """Parse, give every fiftieth section another transport, print: what one edit of a plan does, proven by its size."""
    conf = parse(text)
    option = OptionEdit(name="transport", values=("transport-tls",), reason=WHY, source="")
    edits = [SectionEdit(index=section.index, options=(option,)) for section in conf.sections[::EVERY]]
    assert edit(conf, edits).text.count("transport=transport-tls") == len(edits)


def config_updater(text: str) -> None:
    """Do the same by ConfigUpdater, which keeps comments, but nothing of the former lines."""
    updater = ConfigUpdater()
    updater.read_string(text)
    sections = list(updater.iter_sections())[::EVERY]
    for section in sections:
        section["transport"].value = "transport-tls"
    assert str(updater).count("transport-tls") == len(sections)


def timed(text: str) -> list[float]:
    """Return what ours and the split take, in turns."""
    return in_turns(ROUNDS, *(partial(seconds, partial(work, text)) for work in (ours, split)))


def measure() -> Sequence[Measured]:
    """Measure at three sizes; ConfigUpdater, which takes far longer, once at the largest."""
    theirs = seconds(lambda: config_updater(text_of(SECTIONS[-1])))
    taken = {size: timed(text_of(size)) for size in SECTIONS}
    mine, floor = taken[SECTIONS[-1]]
    return [
        Row(
            what=f"parse, edit and print a `pjsip.conf` of {SECTIONS[-1]:,} sections",
            unit="ms",
            ours=mine * 1000,
            against="ConfigUpdater, once",
            peer=theirs * 1000,
            floor=floor * 1000,
            goal="at most 40 x the split; faster than ConfigUpdater",
            is_met=mine <= 40 * floor and mine < theirs,
            words=(
                f"The floor is splitting and joining the lines ({mine / floor:.0f} x). Between: each line is stripped "
                "of comments as Asterisk strips them, becomes a value, sections are formed, and what is "
                "edited keeps its former line beside it, with a reason for each."
            ),
        ),
        Growth(
            what="parse, edit and print a `pjsip.conf`",
            unit="ms",
            per="sections",
            points=[(size, row[0] * 1000) for size, row in taken.items()],
        ),
    ]
