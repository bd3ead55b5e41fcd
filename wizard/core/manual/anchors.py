"""Where the manual can be led to: names that stay, for the window's pages and for links from outside."""

from collections.abc import Mapping

from wizard.core.steps import Step
from wizard.core.text import Text

PAGES, SYMPTOMS, NUMBERS, CHECKS, RULES = "pages", "symptoms", "numbers", "checks", "rules"
PHONES, FACTS, ROLL_BACK, UNTRIED = "phones", "facts", "roll-back", "untried"
CAUSES, BITS = "numbers-causes", "numbers-bits"

TITLES: Mapping[str, Text] = {
    PAGES: Text("The ten pages"),
    SYMPTOMS: Text("What is wrong, by what is seen"),
    NUMBERS: Text("The number a phone shows"),
    CHECKS: Text("The check list"),
    RULES: Text("What is wrong in the server's files"),
    ROLL_BACK: Text("What roll back does"),
    PHONES: Text("Phones, firmware and versions"),
    FACTS: Text("What is known, and from whom"),
    UNTRIED: Text("What was never tried"),
}
"""The chapters, in their order."""


def page_anchor(step: Step) -> str:
    """Return where a page of the window is explained."""
    return f"page-{step.value}"


def check_anchor(name: str) -> str:
    """Return where a row of the check list is explained."""
    return f"check-{name}"


def rule_anchor(rule: str) -> str:
    """Return where a rule of lint is explained."""
    return f"rule-{rule}"


def bit_anchor(bit: int) -> str:
    """Return where a bit of a phone's number is explained."""
    return f"bit-0x{bit:08x}"


def cause_anchor(bits: int) -> str:
    """Return where the cause of a combination of bits is told."""
    return f"cause-0x{bits:08x}"
