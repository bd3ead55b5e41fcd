"""The phones' own XML: whole files for new phones, reversible edits of files that are there.

Source: the vendor's XML Configuration pages and the published templates (structure of ``<config>``).
"""

from wizard.core.phone_xml.edit import edit_phone_xml
from wizard.core.phone_xml.facts import AccountFacts, PhoneXmlFacts, read_phone_xml
from wizard.core.phone_xml.lasting import with_lasting_url
from wizard.core.phone_xml.marks import is_ours, without_ours_xml
from wizard.core.phone_xml.refusal import PhoneXmlRefused
from wizard.core.phone_xml.values import PhoneXmlInput, XmlFile
from wizard.core.phone_xml.whole import new_phone_xml, pointer_xml, sheet_xml

__all__ = [
    "AccountFacts",
    "PhoneXmlFacts",
    "PhoneXmlInput",
    "PhoneXmlRefused",
    "XmlFile",
    "edit_phone_xml",
    "is_ours",
    "new_phone_xml",
    "pointer_xml",
    "read_phone_xml",
    "sheet_xml",
    "with_lasting_url",
    "without_ours_xml",
]
