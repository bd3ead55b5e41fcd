"""Tool tips of texts that come from sites and networks: shown as they are, never as markup."""

from html import escape

MOST_CHARACTERS = 2000


def tip(*parts: str) -> str:
    """Return a tool tip of some paragraphs, each exactly as it is; "" where all are empty."""
    shown = [escape(part[:MOST_CHARACTERS]).replace("\n", "<br>") for part in parts if part]
    return f"<qt>{'<br>'.join(shown)}</qt>" if shown else ""
