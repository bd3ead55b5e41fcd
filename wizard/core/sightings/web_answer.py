"""``/cgi-bin/prefetch.cgi``: a phone's web page says, before anybody logs in, which model and firmware it is.

Source: an answer seen of firmware 1.0 (``<firmware version="1_0_0_44308"/>``, ``<setting id="phone_model"
value="D70" .../>``); whether later firmware still answers is not known.
"""

import re

from wizard.core.firmware import Firmware
from wizard.core.sightings import signs
from wizard.core.sightings.sighting import Sighting

PATH = "/cgi-bin/prefetch.cgi"
LARGEST_ANSWER = 64 * 1024
_MODEL = re.compile(r'<setting\s[^<>]{0,200}?id="phone_model"[^<>]{0,200}?value="([A-Za-z0-9]{1,16})"')
_FIRMWARE = re.compile(r'<firmware\s[^<>]{0,200}?version="([0-9A-Za-z_.]{1,64})"')


def read_web_answer(address: str, body: bytes) -> Sighting | None:
    """Return what a page's XML says of the phone at an address; None where it is no such page."""
    text = body[:LARGEST_ANSWER].decode("utf-8", "replace")
    model = _MODEL.search(text)
    if model is None or "<response" not in text:
        return None
    version = _FIRMWARE.search(text)
    return signs.web_answer_of(address, model[1], _version(version[1]) if version else "")


def _version(text: str) -> str:
    try:
        return Firmware.parse(text).text
    except ValueError:
        return ""
