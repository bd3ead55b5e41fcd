"""What a heading means: the columns' own names, those of other programs' exports, in the window's languages."""

import unicodedata
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from wizard.core.phone_list.columns import Column

_LONGEST = 40
_SHORTEST_MISSPELT = 5
_NEAR = 0.86

_NAMES: Mapping[Column, tuple[str, ...]] = {
    Column.MAC: (
        "mac",
        "macaddress",
        "macaddr",
        "macid",
        "phonemac",
        "devicemac",
        "lanmac",
        "ethernetaddress",
        "hardwareaddress",
        "hwaddress",
        "physicaladdress",
        "macadresse",
        "direccionmac",
        "adressemac",
    ),
    Column.MODEL: ("model", "phonemodel", "devicemodel", "phonetype", "modell", "modelo", "modele", "geratetyp"),
    Column.FIRMWARE: (
        "firmware",
        "firmwareversion",
        "fw",
        "fwversion",
        "softwareversion",
        "versionfirmware",
        "versiondefirmware",
        "firmwarestand",
    ),
    Column.EXTENSION: (
        "extension",
        "ext",
        "exten",
        "extn",
        "extensionnumber",
        "extno",
        "extnumber",
        "directorynumber",
        "dn",
        "internalnumber",
        "nebenstelle",
        "durchwahl",
        "anexo",
        "interno",
        "poste",
        "number",
        "phonenumber",
        "rufnummer",
        "numero",
    ),
    Column.NAME: (
        "name",
        "fullname",
        "displayname",
        "calleridname",
        "cidname",
        "linelabel",
        "label",
        "anzeigename",
        "nombre",
        "nombrecompleto",
        "nom",
        "bezeichnung",
        "employee",
        "mitarbeiter",
        "empleado",
        "description",
        "beschreibung",
        "descripcion",
        "user",
    ),
    Column.CONTEXT: ("context", "dialplancontext", "kontext", "contexto"),
    Column.STAGE: ("stage",),
    Column.ROOT_LOADED: ("rootloaded",),
}
"""Without blanks, signs and accents; of two headings for one column the one that stands first here counts."""

_RANKS = {name: (column, rank) for column, names in _NAMES.items() for rank, name in enumerate(names)}


def column_of(heading: str) -> Column | None:
    """Return the column a heading names, None where it names none."""
    found = _RANKS.get(_plain(heading))
    return found[0] if found else None


def named_columns(headings: Sequence[str]) -> tuple[Column | None, ...]:
    """Return the column each heading names, each column once; a misspelt name counts where no other names it."""
    taken: dict[Column, tuple[int, int]] = {}
    plain = [_plain(heading) for heading in headings]
    for place, name in enumerate(plain):
        if found := _RANKS.get(name):
            column, rank = found
            taken[column] = min(taken.get(column, (rank, place)), (rank, place))
    for place, name in enumerate(plain):
        if name not in _RANKS and (near := _misspelt(name, taken)):
            taken[near] = (0, place)
    at = {place: column for column, (_, place) in taken.items()}
    return tuple(at.get(place) for place in range(len(headings)))


def _plain(heading: str) -> str:
    if len(heading) > _LONGEST:
        return ""
    apart = unicodedata.normalize("NFKD", heading).casefold()
    return "".join(c for c in apart if c.isalnum())


def _misspelt(name: str, taken: Mapping[Column, object]) -> Column | None:
    if len(name) < _SHORTEST_MISSPELT:
        return None
    free = [known for known, (column, _) in _RANKS.items() if column not in taken]
    near = get_close_matches(name, free, n=1, cutoff=_NEAR)
    return _RANKS[near[0]][0] if near else None
