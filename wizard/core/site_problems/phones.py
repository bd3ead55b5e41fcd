"""Rules for what is typed about each phone, and for two phones that claim the same."""

from collections.abc import Iterator, Sequence

from wizard.core.fault import Fault, shown
from wizard.core.firmware import Firmware
from wizard.core.mac import is_digium, is_one_device, parse_mac
from wizard.core.phone_rules import MODELS, Proof, rules
from wizard.core.problem import Problem
from wizard.core.site import Phone
from wizard.core.site_problems.found import error, from_fault, section_name_fault, title_fault, warning
from wizard.core.text import Text


def phone_problems(phones: Sequence[Phone]) -> Iterator[Problem]:
    """Find form mistakes in phones, and duplicates among them."""
    macs: dict[str, int] = {}
    extensions: dict[str, int] = {}
    firmwares: set[str] = set()
    for index, phone in enumerate(phones):
        field = f"phones[{index}]"
        yield from _mac(f"{field}.mac", phone, index, macs)
        yield from _model(f"{field}.model", phone.model)
        yield from _firmware(f"{field}.firmware", phone.firmware, firmwares)
        yield from _extension(f"{field}.extension", phone, index, extensions)
        yield from from_fault(f"{field}.name", title_fault(phone.name))
        if phone.context:
            fault = section_name_fault(phone.context, "internal", may_be_default=True)
            yield from from_fault(f"{field}.context", fault)


def _mac(field: str, phone: Phone, index: int, seen: dict[str, int]) -> Iterator[Problem]:
    if not phone.mac.strip():
        yield error(
            field,
            Text("The MAC address is missing."),
            Text("Write the twelve digits from the phone's label, or scan it."),
        )
        return
    try:
        mac = parse_mac(phone.mac)
    except ValueError:
        yield error(
            field,
            Text('"{mac}" is not a MAC address.', mac=shown(phone.mac)),
            Text("Write the twelve digits from the phone's label, such as 00:0f:d3:aa:bb:cc."),
        )
        return
    first = seen.setdefault(mac, index)
    if phone.mac != mac and phone.mac_digits != mac.replace(":", ""):
        yield error(field, Text("This MAC address is written in an unusual way."), Text("Write {mac}.", mac=mac))
    elif not is_one_device(mac):
        yield error(
            field,
            Text("{mac} is not the address of one device.", mac=mac),
            Text("Write the twelve digits from the phone's label, such as 00:0f:d3:aa:bb:cc."),
            source="IEEE 802: group bit",
        )
    elif first != index:
        yield error(
            field,
            Text("Phone {number} has the same MAC address.", number=first + 1),
            Text("Correct one of the two, or take it out."),
        )
    elif not is_digium(mac):
        yield warning(
            field,
            Text("{mac} is not among the addresses of Digium's and Sangoma's phones.", mac=mac),
            Text("Compare it with the phone's label; they begin with 00:0f:d3."),
        )


def _model(field: str, model: str) -> Iterator[Problem]:
    if not model or model in MODELS:
        return
    found = rules(model, "")
    if found.is_supported and model.strip():
        name = model.strip().upper()
        yield error(
            field,
            Text('"{model}" is not how this model is written.', model=shown(model)),
            Text("Write {name}.", name=name),
        )
    else:
        yield error(
            field,
            Text("{model}: {reason}", model=shown(model), reason=found.reason),
            Text("Write one of {models}, or take this phone out.", models=", ".join(MODELS)),
            "L01" if found.proof is Proof.REFUSED else "",
            found.source,
        )


def _firmware(field: str, firmware: str, sound: set[str]) -> Iterator[Problem]:
    if not firmware or firmware in sound:
        return
    fault = Fault(
        message=Text('"{firmware}" is not a firmware version.', firmware=shown(firmware)),
        fix=Text("Write it as the phone shows it, such as 2_9_19; leave it empty if it is not known."),
    )
    try:
        parsed = Firmware.parse(firmware)
    except ValueError:
        yield from from_fault(field, fault)
        return
    if parsed.text != firmware:
        yield from from_fault(field, fault)
    else:
        sound.add(firmware)


def _extension(field: str, phone: Phone, index: int, seen: dict[str, int]) -> Iterator[Problem]:
    if not phone.extension:
        yield error(field, Text("This phone has no extension."), Text("Write its extension, such as 101."))
        return
    fault = section_name_fault(phone.extension, "101")
    yield from from_fault(field, fault)
    if fault is not None:
        return
    # Asterisk compares section names without regard to case.
    first = seen.setdefault(phone.extension.lower(), index)
    if first != index:
        yield error(
            field,
            Text("Phone {number} has the same extension.", number=first + 1),
            Text("Give one of the two another extension, or take it out."),
        )
