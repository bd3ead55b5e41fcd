"""The sign that stands beside every colour that means something, so that nothing is said by colour alone."""

from wizard.core.problem import Severity

SIGNS = {"good": "✓", "warn": "!", "bad": "✕"}
"""By the role of the words, which is the name of their colour too."""

PLAIN = "·"
"""Stands where nothing is good or bad."""

MARKS = {
    Severity.ERROR: (SIGNS["bad"], "bad"),
    Severity.WARNING: (SIGNS["warn"], "warn"),
    Severity.INFO: (PLAIN, "quiet"),
}
"""How bad a problem is, the worst first: its sign, and its colour."""
