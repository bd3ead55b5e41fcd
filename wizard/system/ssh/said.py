"""What a program of a server said, as it can stand in a sentence."""

_LONGEST = 600


def said(output: bytes | str) -> str:
    """Return the end of what was said: one line, nothing invisible, a dash where it was nothing."""
    text = output.decode("utf-8", "replace") if isinstance(output, bytes) else output
    words = " ".join(text.split())[-_LONGEST:]
    return "".join(c if c.isprintable() else "\ufffd" for c in words) or "-"
