import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.core.check_words import CHECK_WORDS
from wizard.core.error_code import FLAGS, KNOWN_BITS, explain, explain_code


def names(text: str) -> list[str]:
    return [flag.name for flag in explain(text).flags]


@pytest.mark.parametrize(
    "text",
    [
        "0x40000022",
        "0X40000022",
        "0x4000 0022",
        "0x4000_0022",
        "40000022",
        "4000 0022",
        " 0x40000022\n",
        "0x0000000040000022",
        "Error 0x40000022 on line 1",
        "TLS failed (0x4000 0022).",
        "1073741858",
    ],
)
def test_every_spelling_of_the_classic_error(text: str) -> None:
    explanation = explain(text)
    assert explanation.code == 0x40000022
    assert explanation.shown == "0x40000022"
    assert [f.name for f in explanation.flags] == ["EUNTRUSTED", "EISSUER_MISMATCH", "EIDENTITY_NOT_MATCH"]
    assert not explanation.misprint
    assert not explanation.unknown_bits


def test_case_does_not_matter() -> None:
    assert explain("0x800000AB") == explain("0X800000ab")


def test_the_vendors_misprint_is_named_with_what_was_meant() -> None:
    for text in ("0x400000022", "400000022", "0x4 0000 0022"):
        explanation = explain(text)
        assert explanation.misprint
        assert explanation.code == 0x22
        assert explanation.suggestion == 0x40000022
        assert "0x40000022" in str(explanation.cause)
        assert "EIDENTITY_NOT_MATCH" in str(explanation.cause)
        assert explanation.fix == explain("0x40000022").fix


def test_a_misprint_nobody_can_undo_says_so() -> None:
    explanation = explain("0x123456789")
    assert explanation.misprint
    assert explanation.suggestion is None
    assert explanation.code == 0x23456789
    assert "0x123456789" in str(explanation.cause)


@pytest.mark.parametrize("text", ["0x4000022", "4000022", "4000 022"])
def test_a_zero_that_was_lost_is_put_back(text: str) -> None:
    explanation = explain(text)
    assert explanation.misprint
    assert explanation.code == 0x4000022, "what was given stays what was given"
    assert explanation.suggestion == 0x40000022
    assert "probably" in str(explanation.cause)
    assert explanation.fix == explain("0x40000022").fix
    assert not explain("0x04000022").misprint, "eight digits are as they are"
    assert explain("0x4000400").suggestion is None, "no zero makes it a number of known bits"


def minimal_part(code: int) -> int:
    """The fewest bits of a number that have the same cause and fix."""
    cause, fix = explain_code(code).cause, explain_code(code).fix
    bits = [flag.bit for flag in FLAGS if code & flag.bit]
    parts = (sum(some) for count in range(len(bits) + 1) for some in combinations(bits, count))
    return next(part for part in parts if (explain_code(part).cause, explain_code(part).fix) == (cause, fix))


VENDOR_BITS = [flag.bit for flag in FLAGS if flag.name != "EWEAK_SIGNATURE"]
FIRST = (
    *(0x4, 0x80, 0x8, 0x12, 0x10, 0x100, 0x40000022, 0x40000002, 0x22, 0x2, 0x20, 0x1, 0x40),
    *(0x40000000, 0x80000000, 0x0),
)
"""What is settled first: the clock, what no other cure helps against, then trust with or without the name, the name."""


def test_all_2048_numbers_speak_of_the_first_of_their_causes_and_of_nothing_else() -> None:
    assert len(VENDOR_BITS) == 11
    for number in range(2048):
        code = sum(bit for place, bit in enumerate(VENDOR_BITS) if number >> place & 1)
        expected = next(part for part in FIRST if code & part == part and (part, code & 0x20) != (0x12, 0x20))
        part = minimal_part(code)
        assert part == expected, (hex(code), hex(part))
        assert part & code == part


def test_every_cause_leads_to_a_check_that_there_is() -> None:
    named = {explain_code(part).check for part in FIRST if part} | {explain("0x200").check}
    assert named <= CHECK_WORDS.keys()
    assert explain("0x4").check == "dates"
    assert explain("0x40000000").check == "name"
    assert explain("0x400000022").check == explain("0x40000022").check == "fingerprint"
    assert explain("0").check == explain("0x400").check == ""


def test_a_leaf_for_another_use_is_not_called_self_signed() -> None:
    assert "self-signed" in str(explain("0x12").cause)
    assert "not made for a server" in str(explain("0x32").cause), "0x20 says that somebody else signed it"


def test_plain_digits_are_hexadecimal_unless_that_is_impossible() -> None:
    assert explain("34").code == 0x34
    assert explain("00000034").code == 0x34
    assert explain("0000000034").code == 0x34, "a leading zero is no decimal"
    assert explain("2147483648").code == 0x80000000


def test_no_error_weak_hash_and_unknown_bits() -> None:
    assert not explain("0x0").flags
    assert "No error" in str(explain("0x0").cause)
    assert names("0x200") == ["EWEAK_SIGNATURE"]
    assert explain("0x400").unknown_bits == 0x400
    assert explain("0x40000422").unknown_bits == 0x400
    assert names("0x40000422") == names("0x40000022")


def test_every_combination_of_bits_has_flags_cause_and_fix() -> None:
    bits = [flag.bit for flag in FLAGS]
    seen = set()
    for number in range(len(bits) + 1):
        for some in combinations(bits, number):
            explanation = explain_code(sum(some))
            assert {flag.bit for flag in explanation.flags} == set(some)
            assert str(explanation.cause)
            assert str(explanation.fix)
            assert explanation.unknown_bits == 0
            assert not some or "No error" not in str(explanation.cause)
            assert not some or "None of these bits" not in str(explanation.cause)
            seen.add(explanation.code)
    assert len(seen) == 2**12


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (0x4, "clock"),
        (0x40000004, "clock"),
        (0x22, "intermediate"),
        (0x2, "root"),
        (0x10, "not made for a server"),
        (0x12, "self-signed"),
        (0x20, "same name"),
        (0x80, "revoked"),
        (0x40000000, "not in the certificate"),
        (0x80000000, "weak key"),
    ],
)
def test_measured_situations_lead_to_their_cause(code: int, word: str) -> None:
    assert word in str(explain_code(code).cause)


def test_the_table_of_bits_is_pjprojects() -> None:
    assert KNOWN_BITS == 0xC00003FF
    assert len({flag.name for flag in FLAGS}) == len(FLAGS) == 12


@pytest.mark.parametrize(
    "text",
    ["", " ", "0x", "hello", "0x4000002g", "-1", "0x22 or 0x40000022", "0x" + "4" * 17, "4" * 10_000, "٤٠"],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="error number"):
        explain(text)


@given(st.integers(0, 0xFFFFFFFF))
def test_every_number_is_read_back(code: int) -> None:
    explanation = explain(f"0x{code:x}")
    assert explanation.code == code
    assert sum(flag.bit for flag in explanation.flags) | explanation.unknown_bits == code


@given(st.text(alphabet=st.sampled_from("0123456789abcdefxX _\n"), max_size=40) | st.text())
def test_any_text_gives_an_explanation_or_value_error(text: str) -> None:
    try:
        explanation = explain(text)
    except ValueError:
        return
    assert 0 <= explanation.code <= 0xFFFFFFFF
    assert str(explanation.cause)


def test_it_needs_nothing_heavy() -> None:
    script = (
        "import sys, wizard.core.error_code\n"
        "heavy = {'lxml', 'cryptography', 'tomlkit', 'PySide6', 'asyncio', 'socket'} & set(sys.modules)\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=".")
