"""Texts that try to be more than a value: a setting, a section, an element, a word, a formula, a line, an escape."""

from hypothesis import strategies as st

PIECES = (
    *("\n", "\r\n", "\r", "\u2028", "\x85", "\x0b", "\t", "\0", " ", ";", ";--", "--;", "#include /etc/passwd", "#"),
    *("[general]", "[", "]", "(!)", "(+)", "=", "=>", ">", "+=", "type=transport", "media_encryption=no", "\\", "\\;"),
    *('"', "'", "`", "`id`", "$(id)", "${SHELL(id)}", "${IFS}", "|", "&", "&&id", "%n", "%s", "{name}", "{0}", "{{x}}"),
    *("\x1b[2J", "\x1b]0;x\x07", "\x07", "\x9b", "\u202e", "\u2066", "\u200f", "\u200b", "\x7f", "\ud800", "\udc80"),
    *(
        "<script>alert(1)</script>",
        "</config>",
        "<a b='c'/>",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "&amp;",
        "&#0;",
        "&x;",
    ),
    *("=CMD()", "+1", "-1", "@SUM(A1)", "=1+1", "!unsafe", "!!python/object", "- ", ": ", "BEGIN:VALARM", "END:VEVENT"),
    *("../", "/etc/passwd", "~", "*", "-rf", "é", "日本", "שלום", "👩‍👩‍👧", "x", "101"),
)

values = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), min_size=1, max_size=6).map("".join)
"""Any text made of them."""

one_line = values.filter(lambda text: text.isprintable()).map(lambda text: text[:40].strip()).filter(bool)
"""Those a site file takes for any name: one line, nothing invisible, not long."""
