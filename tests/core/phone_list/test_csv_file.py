import csv
import io
import re
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.core.phone_list.lists import BACK, FRONT, HEADER, hostile, phones, some
from wizard.core.phone_list.cells import bare, guarded
from wizard.core.phone_list.csv_file import LARGEST, read_phones_csv, write_phones_csv
from wizard.core.phone_list.reading import ReadPhones
from wizard.core.phone_list.table import MOST_ROWS
from wizard.core.phone_list.values import WrongCell, read_extension, read_firmware
from wizard.core.problem import Severity
from wizard.core.site import Phone, Stage

ROWS = "00:0f:d3:aa:bb:cc,D65,2_9_19,101,Front Desk,internal,secure,no\n00:0f:d3:aa:bb:cd,D80,1_12_1,0102,,,wait,\n"
LIST = f"{HEADER}\n{ROWS}"
SHORT = "mac,model,firmware,extension,name"


def read(text: str) -> ReadPhones:
    return read_phones_csv(text.encode())


def sound(content: bytes) -> tuple[Phone, ...]:
    found = read_phones_csv(content)
    assert found.problems == ()
    assert found.is_usable
    return found.phones


def only_problem(text: str) -> tuple[int, str, str]:
    """The one problem of a list with no phone in it: line, message, fix."""
    found = read(text)
    assert found.phones == ()
    assert not found.is_usable
    (problem,) = found.problems
    assert problem.severity is Severity.ERROR
    return problem.line, str(problem.message), str(problem.fix)


def row_problem(row: str) -> tuple[str, str]:
    """The one problem of a row between two good ones, which are read."""
    good = ROWS.splitlines()
    found = read("\n".join((HEADER, good[0], row, good[1])))
    assert found.phones == (FRONT, BACK)
    (problem,) = found.problems
    assert (problem.line, problem.severity) == (3, Severity.ERROR)
    assert str(problem.message).isprintable()
    return str(problem.message), str(problem.fix)


def test_a_list_is_read() -> None:
    assert sound(LIST.encode()) == (FRONT, BACK)


@pytest.mark.parametrize(
    "content",
    [
        LIST.replace("\n", "\r\n").encode("utf-8-sig"),
        LIST.replace("\n", "\r").encode(),
        b"\xff\xfe" + LIST.replace(",", "\t").encode("utf-16-le"),
        b"\xfe\xff" + LIST.encode("utf-16-be"),
        LIST.replace(",", ";").encode(),
        LIST.replace(",", "\t").encode(),
        b"sep=;\r\n" + LIST.replace(",", ";").encode(),
        b'"sep=;"\r\n' + LIST.replace(",", ";").encode(),
        b"SEP=\t;;\r\n" + LIST.replace(",", "\t").encode(),
        b"\xef\xbb\xbfsep=|\n" + LIST.replace(",", "|").encode(),
        LIST.replace("\n", ",,,\n").encode(),
        LIST.replace("\n", ", , \n").encode() + b",,,,,,,,,,\r\n" * 5000 + b"\n\n\x1a",
        b"\n\n,,,\n" + LIST.encode(),
        LIST.replace("101", "'101").replace("0102", "'0102").encode(),
        LIST.replace("0102", '="0102"').replace("2_9_19", '"=""2_9_19"""').encode(),
        LIST.replace("mac", ' "MAC" ').replace("stage", "Stage ").encode(),
        LIST.replace("Front Desk", ' "Front Desk" ').encode(),
    ],
)
def test_as_spreadsheets_and_editors_save_it(content: bytes) -> None:
    assert sound(content) == (FRONT, BACK)


def test_columns_come_in_any_order_and_the_last_three_may_be_missing() -> None:
    text = "name,extension,FIRMWARE, model ,Mac\nAnna,101,2_9_19,d65,000FD3AABBCC\n"
    assert sound(text.encode()) == (
        Phone(mac="00:0f:d3:aa:bb:cc", model="D65", firmware="2_9_19", extension="101", name="Anna"),
    )
    assert sound(text.encode())[0].stage is Stage.SECURE


@pytest.mark.parametrize(
    "mac", ["00-0F-D3-AA-BB-CC", "000f.d3aa.bbcc", "000FD3AABBCC", "MAC: 000fd3aabbcc", "'000FD3AABBCC"]
)
def test_macs_in_every_spelling(mac: str) -> None:
    assert sound(f"{SHORT}\n{mac},D65,,,\n".encode())[0].mac == "00:0f:d3:aa:bb:cc"


def test_a_phone_without_mac_can_be_scanned_later() -> None:
    assert sound(f"{SHORT}\n,D65,,101,Anna\n".encode()) == (Phone(model="D65", extension="101", name="Anna"),)


@pytest.mark.parametrize(
    ("word", "is_loaded"),
    [(word, True) for word in ("yes", "TRUE", "1", "x")] + [(word, False) for word in ("No", "false", "0", "", " ")],
)
def test_yes_and_no(word: str, is_loaded: bool) -> None:
    (phone,) = sound(f"{SHORT},root_loaded\n,D65,,101,A,{word}\n".encode())
    assert phone.root_loaded is is_loaded


def test_letters_of_windows_are_read_and_doubted() -> None:
    found = read_phones_csv(f"{SHORT}\n,D65,,101,Anna\n,D65,,102,Jörg\n".encode("cp1252"))
    assert [phone.name for phone in found.phones] == ["Anna", "Jörg"]
    (problem,) = found.problems
    assert (problem.severity, problem.line) == (Severity.WARNING, 3)


def test_a_damaged_file_is_read_and_doubted() -> None:
    found = read_phones_csv(b"\xef\xbb\xbf" + f"{SHORT}\n,D65,,101,".encode() + b"A\xffb\n")
    assert [phone.name for phone in found.phones] == ["A\ufffdb"]
    assert [(p.severity, p.line) for p in found.problems] == [(Severity.WARNING, 2)]


@pytest.mark.parametrize("header", ["Phones of Example Dental", "x" * 1000, "a,b,c", "serial;location"])
def test_a_list_that_nothing_tells_apart_is_one_problem_that_names_the_right_header(header: str) -> None:
    line, message, fix = only_problem(f"\n{header}\n1,2,3\n")
    assert line == 2
    assert message == "The first line is not the header of a phone list."
    assert "mac, model, firmware, extension, name, context, stage" in fix


def test_a_header_without_a_phones_column_is_one_problem_in_its_line() -> None:
    line, message, fix = only_problem("Phones\nname,model,firmware\nAnna,D65,2_9_19\n")
    assert line == 2
    assert "MAC address or extension" in message
    assert HEADER.replace(",", ", ") in fix


@pytest.mark.parametrize(
    ("row", "reason", "advice"),
    [
        ("4.8E+11,D65,,103,", "4.8E\\+11.*digits are lost", "colons"),
        ("1E+11,D65,,103,", "digits are lost", "colons"),
        ('"1,91512E+11",D65,,103,', "1,91512E\\+11.*digits are lost", "colons"),
        ("1915123456,D65,,103,", "10 digits.*zeros", "00:19:15:12:34:56"),
        ("000fd3aabb,D65,,103,", "not a MAC address", "twelve digits"),
        ("x\x07" * 500 + ",D65,,103,", "not a MAC address", "twelve digits"),
        (",D65,,1.01E+02,", "1.01E\\+02.*extension", "as text"),
        (",D65,02.09.2019,103,", "date 02.09.2019", "2_9_19"),
        (",D65,2/9/2019,103,", "date", "2_9_19"),
        (",D65,,103,Anna,internal,secured", 'no stage "secured"', "secure"),
        (",D65,,103,Anna,internal,later", 'no stage "later"', "wait, ready, secure, sealed"),
        (",D65,,103,Anna,internal,wait,perhaps", "neither yes nor no", "yes or no"),
        (",D65,,103,Desk, Front,internal,wait,no", "more cells", "quotes"),
    ],
)
def test_a_row_that_says_nothing_certain_is_refused_alone(row: str, reason: str, advice: str) -> None:
    message, fix = row_problem(row)
    assert re.search(reason, message)
    assert re.search(advice, fix)


def test_a_value_without_a_column_is_not_lost_in_silence() -> None:
    found = read("mac,,model,firmware,extension,name,\n,,D65,,101,Anna,\n,D65,,102,Bob,,\n,,D65,,103,Carl,x\n")
    assert [phone.name for phone in found.phones] == ["Anna"]
    assert [p.line for p in found.problems] == [3, 4]


def test_lines_are_those_of_the_file_below_a_declared_separator() -> None:
    found = read(f'sep=;\n{SHORT.replace(",", ";")}\n;D65;;101;"A\nB"\nx;D65;;102;\n')
    assert [p.line for p in found.problems] == [5]


def test_every_mistake_of_a_row_is_said() -> None:
    found = read(f"{HEADER}\nx,D65,,1.0E+05,,,later,perhaps\n")
    assert [p.line for p in found.problems] == [2, 2, 2, 2]


def test_mistakes_without_end_are_counted() -> None:
    found = read(f"{SHORT}\n" + "x,,,,\n" * 5000)
    assert len(found.problems) == 1001
    assert "4000 more rows" in str(found.problems[-1].message)


def test_quoted_line_breaks_belong_to_the_cell_and_lines_are_counted() -> None:
    found = read(f'{SHORT}\n,D65,,101,"Anna\r\nand Bob"\n\nx,D65,,102,\n')
    assert [phone.name for phone in found.phones] == ["Anna\r\nand Bob"]
    assert [p.line for p in found.problems] == [5]


def test_a_quote_inside_a_cell_is_only_a_quote() -> None:
    (phone,) = sound(f'{SHORT}\n,D65,,101,The 5" one\n'.encode())
    assert phone.name == 'The 5" one'


def test_a_quote_never_closed_takes_no_phone_in() -> None:
    line, message, _ = only_problem(f'{SHORT}\n,D65,,101,Anna\n,D65,,102,"Bob\n,D65,,103,Carl\n')
    assert line == 3
    assert "not closed" in message
    assert only_problem(f'{SHORT}\n,D65,,102,"Bob')[0] == 2
    assert only_problem(f'{SHORT}\n,D65,,102,"' + "Bob\n" * 60_000)[0] == 2


def test_a_quote_closed_in_a_later_row_takes_no_phone_in() -> None:
    rows = ROWS.splitlines()
    torn = '00:0f:d3:00:00:01,D65,,103,"Anna\n00:0f:d3:00:00:02,D65,,104,"Bob"'
    found = read("\n".join((HEADER, rows[0], torn, rows[1])))
    assert found.phones == (FRONT, BACK)
    assert [p.line for p in found.problems] == [3]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b"sep=;\n", b" \r\n,,,"])
def test_an_empty_file_says_how_to_begin(content: bytes) -> None:
    found = read_phones_csv(content)
    assert not found.is_usable
    (problem,) = found.problems
    assert "empty" in str(problem.message)
    assert HEADER in str(problem.fix)


def test_a_header_alone_has_no_phone() -> None:
    assert "no phone" in only_problem(f"{HEADER}\n,,,\n")[1]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK\x03\x04" + b"\x00" * 100, "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "workbook"),
        (LIST.encode("utf-16-le"), "UTF-16"),
        (bytes(range(256)) * 4, "not the header"),
    ],
)
def test_what_is_no_csv_file_is_named(content: bytes, reason: str) -> None:
    found = read_phones_csv(content)
    assert found.phones == ()
    assert [reason in str(p.message) for p in found.problems] == [True]


def test_bounds() -> None:
    assert "32 MB" in str(read_phones_csv(b"x" * (LARGEST + 1)).problems[0].message)
    most = f"{SHORT}\n" + ",D65,,1,\n" * MOST_ROWS
    assert len(sound(most.encode())) == MOST_ROWS
    line, message, _ = only_problem(most + ",D65,,1,\n")
    assert line == MOST_ROWS + 2
    assert "100,000" in message
    assert "too long" in only_problem(f"{SHORT}\n{',' * 70_000}\n{ROWS}")[1]
    assert "100,000" in only_problem("\n" * 1_100_000 + LIST)[1]


def test_ten_thousand_rows_are_all_there() -> None:
    many = some(10_000)
    assert sound(write_phones_csv(many)) == many


@pytest.mark.parametrize("content", [b'"' * 300, b'"\n' * 300, b",\x00" * 99, b"\xff\xfe\x00", b'mac,"\n', b'=""'])
def test_odd_bytes_give_a_problem(content: bytes) -> None:
    assert read_phones_csv(content).problems


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf\xff")
@example(b"\xfe\xff\xd8\x00")
def test_any_bytes_are_taken(content: bytes) -> None:
    for found in (read_phones_csv(content), read_phones_csv(f"{SHORT}\n".encode() + content)):
        assert found.phones or found.problems
        assert all(str(p.message).isprintable() and str(p.fix).isprintable() for p in found.problems)


def test_it_is_written_as_excel_opens_it() -> None:
    content = write_phones_csv((FRONT, BACK))
    assert content == (
        b"\xef\xbb\xbf"
        + f"{HEADER}\r\n".encode()
        + b"00:0f:d3:aa:bb:cc,D65,2_9_19,101,Front Desk,internal,secure,no\r\n"
        b"00:0f:d3:aa:bb:cd,D80,1_12_1,'0102,,,wait,no\r\n"
    )


def test_half_a_character_does_not_keep_the_list_from_being_written() -> None:
    assert sound(write_phones_csv((replace(FRONT, name="a\ud800b"),)))[0].name == "a?b"


def kept(phone: Phone) -> Phone:
    """What a list keeps of a phone: no blanks at the end of values, the model upper case."""
    return replace(
        phone,
        model=phone.model.rstrip().upper(),
        firmware=phone.firmware.rstrip(),
        extension=phone.extension.rstrip(),
        name=phone.name.rstrip(),
        context=phone.context.rstrip(),
    )


def is_destroyed(phone: Phone) -> bool:
    """Whether a value looks as one a spreadsheet has destroyed, which reading refuses."""
    try:
        read_extension(phone.extension.rstrip())
        read_firmware(phone.firmware.rstrip())
    except WrongCell:
        return True
    return False


@settings(max_examples=300, deadline=None)
@given(st.lists(phones.filter(lambda p: not is_destroyed(p)), min_size=1, max_size=5))
def test_what_is_written_reads_back(some_phones: list[Phone]) -> None:
    assert sound(write_phones_csv(some_phones)) == tuple(map(kept, some_phones))


@settings(max_examples=300, deadline=None)
@given(hostile)
def test_no_cell_is_a_formula(value: str) -> None:
    phone = Phone(model=value, firmware=value, extension=value, name=value, context=value)
    text = write_phones_csv((phone,)).decode("utf-8-sig")
    cells = list(csv.reader(io.StringIO(text, newline="")))[1]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in cells)


@settings(max_examples=300)
@given(hostile)
def test_a_guarded_value_reads_back(value: str) -> None:
    assert bare(guarded(value)) == value.rstrip()


@pytest.mark.parametrize(
    "value", ["Front Desk", "101", "2_9_19", "D65", "00:0f:d3:aa:bb:cc", "'s-Hertogenbosch", "1", ""]
)
def test_ordinary_values_need_no_guard(value: str) -> None:
    assert guarded(value) == value


@pytest.mark.parametrize("value", ["0101", "001915123456", "1915123456789", "1e5", "2.9.19", "1/2", "3-4", "12:30"])
def test_what_a_spreadsheet_would_change_is_guarded(value: str) -> None:
    assert guarded(value) == "'" + value
