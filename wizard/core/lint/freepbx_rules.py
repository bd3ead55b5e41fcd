"""Rules for servers whose files FreePBX makes."""

from collections.abc import Iterator

from wizard.core.asterisk.layout import layout_of
from wizard.core.fault import shown
from wizard.core.lint.configuration import Configuration
from wizard.core.lint.finding import Finding
from wizard.core.lint.place import Place
from wizard.core.plan.freepbx.files import is_freepbx_own
from wizard.core.site import Layout
from wizard.core.text import Text


def extension_added_to(found: Configuration) -> Iterator[Finding]:
    """L31: an addition to an extension outlives it, and Asterisk then reads none of what follows.

    Trunks are left alone: there, additions are common and trunks seldom go.
    """
    if layout_of(found.tree) is not Layout.FREEPBX:
        return
    trunks = {s.name for s in found.pjsip.of_type("endpoint") if s.get("outbound_auth")}
    for section in found.pjsip.of_type("endpoint"):
        if section.name in trunks or not is_freepbx_own(section.home.path, found.tree):
            continue
        for place in section.places[1:]:
            if is_freepbx_own(place.path, found.tree):
                continue
            header = found.pjsip.files[place.path].sections[place.header].header
            yield Finding(
                message=Text(
                    "[{name}](+) adds to an extension FreePBX makes: once the extension is deleted there, Asterisk "
                    "stops reading its endpoints here at its next restart.",
                    name=shown(section.name),
                ),
                fix=Text("Take it out, and set the same on the extension's page in FreePBX where it has the field."),
                place=Place(str(place.path), header.row + 1),
                field=found.extensions.get(section.name, ""),
            )
