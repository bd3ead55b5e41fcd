"""The chapter about the number a phone shows: its bits, and what each combination of them most likely means."""

from wizard.core.error_cures import CURES, Cure
from wizard.core.error_flags import FLAGS
from wizard.core.manual.anchors import BITS, CAUSES, NUMBERS, TITLES, bit_anchor, cause_anchor
from wizard.core.manual.document import Cell, Chapter, Entry, Paragraph, Row, Table
from wizard.core.manual.ways import to_check
from wizard.core.text import Text


def numbers_chapter() -> Chapter:
    """Return the chapter."""
    return Chapter(
        anchor=NUMBERS,
        title=TITLES[NUMBERS],
        blocks=(
            Paragraph(
                words=Text(
                    "When a phone refuses the server's certificate it may show a number such as 0x40000022. Each of "
                    "its bits stands for one reason, and several can be set at once: 0x40000022 is 0x40000000, "
                    "0x00000020 and 0x00000002 together. The pages Start and Check decode it as you type it, in any "
                    "spelling."
                )
            ),
        ),
        entries=(_causes(), _bits()),
    )


def _causes() -> Entry:
    table = Table(
        head=(Text("Bits that are set"), Text("Most likely cause"), Text("Fix"), Text("Check")),
        rows=tuple(Row(anchor=cause_anchor(cure.bits), cells=_cells(cure)) for cure in CURES),
    )
    first = Paragraph(words=Text("The first row whose bits are all in the number is the one that counts."))
    return Entry(anchor=CAUSES, title=Text("Causes and fixes"), blocks=(first, table))


def _cells(cure: Cure) -> tuple[Cell, ...]:
    without = (Text("without 0x{bits}", bits=f"{cure.without:08x}"),) if cure.without else ()
    return (
        Cell(words=(f"0x{cure.bits:08x}", *without), is_code=True),
        Cell(words=(cure.cause,)),
        Cell(words=(cure.fix,)),
        Cell(links=(to_check(cure.check),) if cure.check else ()),
    )


def _bits() -> Entry:
    table = Table(
        head=(Text("Bit"), Text("Name"), Text("Meaning"), Text("Advice")),
        rows=tuple(
            Row(
                anchor=bit_anchor(flag.bit),
                cells=(
                    Cell(words=(f"0x{flag.bit:08x}",), is_code=True),
                    Cell(words=(flag.name,), is_code=True),
                    Cell(words=(flag.meaning,)),
                    Cell(words=(flag.advice,)),
                ),
            )
            for flag in FLAGS
        ),
    )
    source = Paragraph(
        words=Text(
            "Source: pj_ssl_cert_verify_flag_t in PJSIP's ssl_sock.h. The table on the vendor's page matches it bit "
            "for bit; it does not have 0x00000200, which is newer. The vendor's page also prints 0x400000022, with one "
            "zero too many."
        )
    )
    return Entry(anchor=BITS, title=Text("The bits"), blocks=(table, source))
