"""Configuration files no one would write and some people did, for every reader of them to agree on."""

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

NAMES = ("a", "b", "A", "c d", "t", "101", "é", "É", "", " a", "n" * 79, "n" * 80 + "x", "x\\;y")
FLAGS = (
    *("!", "+", "a", "b", "t", "!,a", "a,b", "A", "t,+", "+,b", "!,+", "", ",", "a,", " a", "a b", "x", "é"),
    *("+a", "+type=x", "+type=x&x=1", "+type=", "+=", "+x", "+type=^x$", "+TEMPLATES=include", "n" * 79),
    *("+TEMPLATES=restrict", "+TEMPLATES=x", "+x='1'", "+type = x ", "+t.*=x", "+type=[x", "+type=x&", "+&type=x"),
)
KEYS = ("x", "y", "type", "X", "allow", "é", "É", "a b", "\\[z", "\\x", "\\#i")
OPERATORS = ("=", " = ", "=>", " => ", "+=", " += ", "= >", "==", "=>=", "=>>")
VALUES = (
    *("1", "x", "X", "", "  pad  ", "p\\;q", "p;q", '"q;"', "a--;b", ";--in--;", "x ;-- c --; y", "\\--;"),
    *("é", "\udcff", "${V}", "\\\\;", ">", "=", "a=b", "--;", "\\;--x", "tab\tx", "cr\rx", "v\x0bx", "\\", "a\\"),
    *(";--->", ";---", "x;-- y", "--;--;", ";;", "\\;\\;", "\\\\\\;", ";\\;", "a;--b;c--;d", "nul\0x", "#x", "[x]"),
)
ODD_LINES = (
    *("; comment", ";-- open", "--;", "close --; x=9", ";--", "; ;--", "", "   ", "noequals", "\\[z=1", "\\=5"),
    *("\\x=7", "\\", "\\é=1", "\\ x=1", ";---- dashes ----", "#", "#foo bar", ";;--", "--", "=5", " =5", "+=5", "x+"),
    *("\ufeff", "\ufeffx=1", "\ufeff[a]", "\t[a]", "[", "[a", "[a](b", "[]", "[](+)", "[](a)", "[a]()", "\0", "\r"),
    *(
        "[a]x(b)",
        "[a](b)x",
        "[a](!",
        "[a;b]",
        "[a\\;b]",
        "[a(b)](!)",
        ";-- a ;-- b --; c",
        "--; ;--",
        ";--;--;",
        "\x0c",
    ),
)

names = st.sampled_from(NAMES)
plain_names = st.sampled_from(NAMES[:6])
flags = st.sampled_from(FLAGS)
tails = st.sampled_from(("", "", "", "", " ; c", " ;-- c --;", "\t", " junk"))
headers = st.builds(
    "[{}]{}{}".format,
    st.one_of(plain_names, plain_names, names),
    st.one_of(st.just(""), st.just(""), st.just(""), flags.map("({})".format)),
    tails,
)
options = st.builds(
    "{}{}{}{}".format, st.sampled_from(KEYS), st.sampled_from(OPERATORS), st.sampled_from(VALUES), tails
)
odd_lines = st.sampled_from(ODD_LINES)
soup = st.text(st.sampled_from(";;--\\[]()#=+>! \tax\x01é\0\udc80"), max_size=20)
# Around the reader's buffer of 8191 bytes and its multiples, where it starts to skip.
long_lines = st.builds(
    lambda start, size, filler: start + filler * ((size - len(start)) // len(filler.encode())),
    st.sampled_from(("x=", "; ", "[b]", "x=\0", "y=1;")),
    st.sampled_from((8188, 8189, 8190, 8191, 8192, 16380, 16381, 16382, 16383, 24572)),
    st.sampled_from(("w", "é")),
)
lines = st.one_of(headers, headers, options, options, options, options, options, options, odd_lines, soup)
ends = st.sampled_from(("\n", "\n", "\n", "\r\n"))


@st.composite
def texts(draw: st.DrawFn, statements: SearchStrategy[str] = lines, max_size: int = 14) -> str:
    """Return a file's text: any line end, perhaps none at the end, perhaps a byte order mark before all."""
    end = draw(ends)
    body = end.join(draw(st.lists(statements, max_size=max_size)))
    mark = draw(st.sampled_from(("", "", "", "", "\ufeff")))
    first = draw(st.sampled_from(("", "[a]", "[a]", "[a](!)", "[t](!)\ntype=x\n[a](t)")))
    return mark + first + end * bool(first) + body + draw(st.sampled_from(("", end)))


long_texts = texts(st.one_of(lines, long_lines), max_size=8)

PATTERNS = (
    *("one.inc", '"one.inc"', "<two.inc>", "o*.inc", "*.inc", "missing.inc", "none*.inc", '"one.inc', "./one.inc"),
    *(
        "sub/../two.inc",
        "sub/*.inc",
        "sub/.hidden.inc",
        "s*/n?sted.inc",
        "{one,two}.inc",
        "{two,one}.inc",
        "t[wx]o.inc",
    ),
    *(
        "t[!x]o.inc",
        "o\\ne.inc",
        "loop.inc",
        "one.inc ; c",
        "sub",
        "",
        '""',
        '"',
        "<>",
        "*",
        "{one}.inc",
        "{,x}two.inc",
    ),
)
directives = st.builds(
    "{} {}".format,
    st.sampled_from(
        ("#include", "#include", "#tryinclude", "#INCLUDE", "# include", "#include\t", "#includeé", "#exec")
    ),
    st.sampled_from(PATTERNS),
)
including = st.one_of(*(lines for _ in range(5)), directives)


@st.composite
def trees(draw: st.DrawFn) -> dict[str, str]:
    """Return Asterisk's folder: ``main.conf`` and what it may include, by relative path; one file includes itself."""
    return {
        "main.conf": draw(texts(including, max_size=10)),
        "one.inc": draw(texts(max_size=6)),
        "two.inc": draw(texts(max_size=6)),
        "sub/nested.inc": draw(texts(max_size=4)),
        "sub/.hidden.inc": "[hidden]\n",
        "loop.inc": draw(texts(max_size=2))
        + "\n#tryinclude loop.inc\n"
        + draw(st.sampled_from(("", "x=1\n", "[l](a)\n"))),
    }
