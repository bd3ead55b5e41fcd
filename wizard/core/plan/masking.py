"""Secrets made unreadable in a line: those a change names, and those that are secret by their name."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

MASK = "••••••••"
SHORT_SECRET_CHARACTERS = 3

SECRET_NAMES = (
    ("password", "Asterisk: type=auth; vendor: XML, account"),
    ("passcode", "vendor: XML, account"),
    ("md5_cred", "Asterisk: type=auth"),
    ("oauth_secret", "Asterisk: type=auth"),
    ("refresh_token", "Asterisk: type=auth"),
    ("secret", "Asterisk: sip.conf, manager.conf"),
    ("remotesecret", "Asterisk: sip.conf"),
    ("md5secret", "Asterisk: sip.conf"),
    ("pin", "DPMA: type=phone"),
    ("group_pin", "DPMA: type=phone"),
    ("globalpin", "DPMA: general"),
    ("login_password", "DPMA: type=phone; vendor: XML, setting"),
    ("vpn_password", "DPMA: type=network"),
)
"""Options and attributes whose value is masked whatever the change says, and where each is used."""

_NAMES = "|".join(name for name, _ in SECRET_NAMES)
_OPTION = re.compile(rf"[\s;]*+(?:secure-calling:\s*+)?(?:{_NAMES})\s*\+?=>?\s*", re.I)
_ATTRIBUTE = re.compile(rf"((?<!\w)(?:{_NAMES})\s*=\s*)(?:\"[^\"]*+(?:\"|$)|'[^']*+(?:'|$))", re.I)
_SECRET_ID = re.compile(r"""\bid\s*=\s*["'][^"'<>]*(?:password|passwd|secret|_pin|_key)["']""", re.I)
_VALUE = re.compile(r"""(\bvalue\s*=\s*)(?:"[^"]*+(?:"|$)|'[^']*+(?:'|$))""", re.I)
_SHORT_VALUE = re.compile(rf"""=(["'])([^"']{{1,{SHORT_SECRET_CHARACTERS}}})\1""")
_USER_IN_URL = re.compile(r"""(://[^\s/:@"'<>]*:)[^\s/@"'<>]+@""")


@dataclass(frozen=True, slots=True)
class Masking:
    """A change's secrets, found in time linear in the line however many there are."""

    long: frozenset[str]
    lengths: dict[str, tuple[int, ...]]
    short: frozenset[str]

    @classmethod
    def of(cls, secrets: Iterable[str]) -> "Masking":
        """Return the masking of these secrets; those of few letters are masked only as a whole value."""
        long = frozenset(s for s in secrets if len(s) > SHORT_SECRET_CHARACTERS)
        lengths: dict[str, set[int]] = {}
        for secret in long:
            lengths.setdefault(secret[: SHORT_SECRET_CHARACTERS + 1], set()).add(len(secret))
        longest_first = {start: tuple(sorted(found, reverse=True)) for start, found in lengths.items()}
        short = frozenset(s for s in secrets if 0 < len(s) <= SHORT_SECRET_CHARACTERS)
        return cls(long, longest_first, short)

    def masked(self, line: str) -> str:
        """Return a line without its secrets."""
        line = self._named(self._listed(line))
        return self._whole_value(line) if self.short else line

    def _listed(self, line: str) -> str:
        width = SHORT_SECRET_CHARACTERS + 1
        out: list[str] = []
        kept = at = 0
        while self.long and at + width <= len(line):
            lengths = self.lengths.get(line[at : at + width])
            length = next((n for n in lengths if line[at : at + n] in self.long), 0) if lengths else 0
            if length:
                out += [line[kept:at], MASK]
                kept = at = at + length
            else:
                at += 1
        return "".join([*out, line[kept:]])

    @staticmethod
    def _named(line: str) -> str:
        """A line with the values of options and attributes masked that are secret by their name."""
        option = _OPTION.match(line)
        if option is not None and line[option.end() :].strip()[:1] not in ("", ";", '"', "'"):
            value = line[option.end() :]
            comment = re.search(r"(?<!\\)\s;", value)
            return f"{line[: option.end()]}{MASK}{value[comment.start() :] if comment else ''}"
        if "=" not in line:
            return line
        line = _ATTRIBUTE.sub(_masked_value, line)
        line = _USER_IN_URL.sub(lambda found: f"{found[1]}{MASK}@", line)
        if _SECRET_ID.search(line):
            parts = line.split("<")
            line = "<".join(_VALUE.sub(_masked_value, p) if _SECRET_ID.search(p) else p for p in parts)
        return line

    def _whole_value(self, line: str) -> str:
        line = _SHORT_VALUE.sub(lambda m: f'="{MASK}"' if m.group(2) in self.short else m.group(), line)
        name, equals, value = line.partition("=")
        is_it = equals and value.partition(";")[0].strip(" \t>") in self.short
        return f"{name}={MASK}" if is_it else line


def _masked_value(found: re.Match[str]) -> str:
    # A function, not a template: of a template Python imports a module for each line, which PySide watches.
    return f'{found[1]}"{MASK}"'
