from pathlib import PurePosixPath

from hypothesis import given, settings

from tests.strategies.asterisk_conf import texts
from wizard.core.asterisk.effective import Effective, read_effective
from wizard.core.problem import Severity
from wizard.core.server_tree import FileState, ServerTree

ETC = PurePosixPath("/etc/asterisk")


def read(**files: str) -> Effective:
    states = {
        ETC / name.replace("__", "/").replace("_conf", ".conf"): FileState(
            content=text.encode("utf-8", "surrogateescape"), mode=0o640, owner="", group=""
        )
        for name, text in files.items()
    }
    folders = {p.parent: (0o755, "", "") for p in states}
    return read_effective(ETC / "main.conf", ServerTree(files=states, folders=folders))


def test_templates_includes_and_additions_are_followed() -> None:
    view = read(
        main_conf="[base](!)\ntype=endpoint\nallow=ulaw\n[101](base)\n#include parts/*.conf\n[101](+)\nallow=g722\n",
        parts__a_conf="context=inside ; in the section that was open\n[102](base)\n",
    )
    first, second = view.find("101"), view.find("102")
    assert first is not None
    assert second is not None
    assert (first.all("allow"), first.get("context")) == (("ulaw", "g722"), "inside")
    assert [o.is_inherited for o in first.options] == [True, True, False, False]
    assert second.type == "endpoint"
    assert [p.path.name for p in first.places] == ["main.conf", "main.conf"]


def test_what_asterisk_refuses_yields_nothing_and_says_the_line() -> None:
    for text, line in [
        ("[a]\nx=1\n#include missing.conf\n", 3),
        ("[a](+)\n", 1),
        ("[a](nothing)\n", 1),
        ("x=1\n", 1),
        ("[a\n", 1),
        ("[a]\n#include main.conf\n", 2),
    ]:
        view = read(main_conf=text)
        assert [p.severity for p in view.problems][:1] == [Severity.ERROR], text
        assert view.problems[-1].line == line or view.problems[0].line == line, text


def test_found_by_asterisk_a_way_up_leads_through_a_folder_that_holds_a_file() -> None:
    files = {
        ETC / name: FileState(content=text, mode=0o644, owner="", group="")
        for name, text in (
            ("main.conf", b"#include sub/../one.inc\n#tryinclude gone/../one.inc\n#tryinclude one.inc/../one.inc\n"),
            ("one.inc", b"[a]\nx=1\n"),
            ("sub/two.inc", b""),
        )
    }
    view = read_effective(ETC / "main.conf", ServerTree(files=files, folders={}))
    assert [(s.name, len(s.options)) for s in view.sections] == [("a", 1)]


def test_a_missing_tryinclude_is_no_error() -> None:
    view = read(main_conf="#tryinclude missing.conf\n[a]\nx=1\n")
    assert view.problems == ()
    assert view.find("a")


def test_a_program_is_named_and_never_run() -> None:
    view = read(main_conf="[a]\n#exec /bin/false\n")
    assert [p.severity for p in view.problems] == [Severity.INFO]
    assert "/bin/false" in str(view.problems[0].message)


def test_sections_that_share_a_name_are_told_apart_by_type() -> None:
    view = read(main_conf="[101]\ntype=endpoint\n[101]\ntype=auth\n[101]\ntype=aor\n")
    assert [s.type for s in view.sections] == ["endpoint", "auth", "aor"]
    assert view.find("101", "auth") is view.sections[1]


@settings(max_examples=500, deadline=None)
@given(texts(), texts())
def test_no_text_breaks_or_hangs_the_reading(main: str, other: str) -> None:
    read(main_conf=main, i1_conf=other)


def test_no_file_is_no_section() -> None:
    assert read(other_conf="[a]\n").sections == ()
