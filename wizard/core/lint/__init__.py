"""Lint: the product's rules L01 to L31 over a server's effective configuration."""

from wizard.core.lint.configuration import Configuration, configuration_of
from wizard.core.lint.finding import Finding, Rule
from wizard.core.lint.table import RULES, lint, reading_faults

__all__ = ["RULES", "Configuration", "Finding", "Rule", "configuration_of", "lint", "reading_faults"]
