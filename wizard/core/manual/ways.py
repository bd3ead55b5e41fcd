"""The ways from one place of the manual to another, each under the name of where it leads."""

from wizard.core.check_words import CHECK_WORDS
from wizard.core.manual.anchors import TITLES, bit_anchor, cause_anchor, check_anchor, page_anchor, rule_anchor
from wizard.core.manual.document import Link
from wizard.core.step_words import STEP_WORDS
from wizard.core.steps import Step


def to_chapter(anchor: str) -> Link:
    """Return the way to a chapter."""
    return Link(anchor=anchor, words=TITLES[anchor])


def to_page(step: Step) -> Link:
    """Return the way to where a page of the window is explained."""
    return Link(anchor=page_anchor(step), words=STEP_WORDS[step].name)


def to_check(name: str) -> Link:
    """Return the way to a row of the check list."""
    return Link(anchor=check_anchor(name), words=CHECK_WORDS[name].words)


def to_rule(rule: str) -> Link:
    """Return the way to a rule of lint."""
    return Link(anchor=rule_anchor(rule), words=rule)


def to_bit(bit: int) -> Link:
    """Return the way to a bit of a phone's number."""
    return Link(anchor=bit_anchor(bit), words=f"0x{bit:08x}")


def to_cause(bits: int) -> Link:
    """Return the way to the cause of a combination of bits."""
    return Link(anchor=cause_anchor(bits), words=f"0x{bits:08x}")
