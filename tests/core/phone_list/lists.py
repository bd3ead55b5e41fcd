"""Phones for the tests of the phone list."""

from hypothesis import strategies as st

from wizard.core.site import Phone, Stage

HEADER = "mac,model,firmware,extension,name,context,stage,root_loaded"
FRONT = Phone(
    mac="00:0f:d3:aa:bb:cc",
    model="D65",
    firmware="2_9_19",
    extension="101",
    name="Front Desk",
    context="internal",
)
BACK = Phone(mac="00:0f:d3:aa:bb:cd", model="D80", firmware="1_12_1", extension="0102", stage=Stage.WAIT)

hostile = st.text(max_size=20) | st.sampled_from(
    [
        "=1+1",
        "'=1+1",
        "''@x",
        '="101"',
        "'101",
        "''101",
        "'s-Hertogenbosch",
        "-1",
        "@SUM(A1)",
        "\t=x",
        "+4930123",
        '"',
        '""',
        'a "b" c',
        "a,b",
        "a;b",
        "a\tb",
        "two\nlines",
        "two\r\nlines",
        "\r",
        "sep=;",
        "0101",
        "3-4",
        "1E5",
        "2.9.19",
        "480000000000",
        "\x00",
        "\x85\u2028",
        "😀 ünïcode",
        " blanks",
        "mac",
        "'",
        "=",
    ]
)
macs = st.binary(min_size=6, max_size=6).map(lambda octets: octets.hex(":"))
phones = st.builds(
    Phone,
    mac=macs | st.just(""),
    model=hostile,
    firmware=hostile,
    extension=hostile,
    name=hostile,
    context=hostile,
    stage=st.sampled_from(Stage),
    root_loaded=st.booleans(),
)


def some(number: int, stage: Stage = Stage.SECURE) -> tuple[Phone, ...]:
    """Return phones that differ in MAC address, extension and name; the first is 101."""
    return tuple(
        Phone(
            mac=f"00:0f:d3:00:{i >> 8:02x}:{i & 255:02x}",
            model="D65",
            firmware="2_9_19",
            extension=str(101 + i),
            name=f"Desk {i}",
            stage=stage,
        )
        for i in range(number)
    )
