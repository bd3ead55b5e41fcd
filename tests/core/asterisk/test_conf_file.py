from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies.asterisk_conf import texts
from wizard.core.asterisk.conf_file import Kind, parse


@settings(max_examples=1000, deadline=None)
@given(st.text() | texts())
def test_any_text_comes_back_byte_for_byte(text: str) -> None:
    assert str(parse(text)) == text


def test_lines_end_at_the_newline_only() -> None:
    assert len(parse("a\rb\x0bc\x85d\u2028e\nf").lines) == 2


def options(text: str) -> list[tuple[str, str]]:
    return [(s.name, s.value) for s in parse(text).statements if s.kind is Kind.OPTION]


def test_comments_and_escapes_are_read_as_asterisk_reads_them() -> None:
    # Measured by AMI GetConfig on 16.28 and 22.10.
    assert options("[v]\na=p;q\n") == [("a", "p")]
    assert options("[v]\na=p\\;q\n") == [("a", "p;q")]
    assert options("[v]\ng=p;--q--;r\n") == [("g", "pr")]
    assert options('[v]\nd="p;q"\n') == [("d", '"p')]
    assert options("[v]\ne =  lead and trail \n") == [("e", "lead and trail")]
    assert options("[v]\nf=>x=y\n") == [("f", "x=y")]
    assert options("[v]\nk=p#q\nn=a\\\\b\n") == [("k", "p#q"), ("n", "a\\\\b")]


def test_a_block_comment_over_lines_hides_what_is_in_it() -> None:
    text = "[a]\nx=1\n;-- old\n[b]\ny=2 ;-- nested --;\n--;\nz=3\n"
    assert options(text) == [("x", "1"), ("z", "3")]
    assert [s.name for s in parse(text).sections] == ["a"]
    assert parse(text).commented == {2, 3, 4, 5}


def test_a_section_knows_its_flags() -> None:
    (section,) = parse("[y](x,z)\n").sections
    assert (section.templates, section.is_template, section.is_addition) == (("x", "z"), False, False)
    assert parse("[x](!)\n").sections[0].is_template
    assert parse("[x](+)\n").sections[0].is_addition


def test_fifty_thousand_sections_take_linear_time() -> None:
    assert len(parse("[101](phone)\nauth=101\naors=101\n" * 50_000).sections) == 50_000
