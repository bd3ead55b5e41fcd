"""The manager interface of a lab's Asterisk: actions, and any file as Asterisk's own parser reads it."""

import json
import re
import socket
from collections.abc import Mapping
from dataclasses import dataclass

from tests.peers.furnish import AMI_SECRET, AMI_USER


class AmiError(Exception):
    """Asterisk answered ``Response: Error``; the text is its message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmiSection:
    """A section of a configuration file as Asterisk read it: options inherited and in Asterisk's order."""

    name: str
    options: tuple[tuple[str, str], ...]
    is_template: bool
    templates: tuple[str, ...]

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value of an option."""
        return tuple(value for key, value in self.options if key.lower() == name.lower())


class Ami:
    """A session, logged in."""

    def __init__(self, connection: socket.socket) -> None:
        self._socket = connection
        self._file = connection.makefile("rb")
        self._file.readline()  # the banner
        self.action("Login", Username=AMI_USER, Secret=AMI_SECRET, Events="off")

    def action(self, name: str, **fields: str) -> tuple[Mapping[str, str], ...]:
        """Send an action; return its answer, and after it the events of the list it began, if it did.

        Lines with the same key are joined by newlines. Raises AmiError where Asterisk refuses.
        """
        lines = [f"Action: {name}", *(f"{key}: {value}" for key, value in fields.items())]
        self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        answers = [self._packet()]
        if answers[0].get("Response") == "Error":
            raise AmiError(answers[0].get("Message", ""))
        if answers[0].get("EventList", "").lower() == "start":
            while answers[-1].get("EventList") != "Complete":
                answers.append(self._packet())
        return tuple(answers)

    def config(self, file_name: str) -> tuple[AmiSection, ...]:
        """Return a file of /etc/asterisk as Asterisk's parser reads it; no module need know the file.

        A line without ``=`` is only logged by Asterisk: look into the log too.
        """
        answer = self.action("GetConfig", Filename=file_name, Filter="TEMPLATES=include")[0]
        sections: list[AmiSection] = []
        for key, name in answer.items():
            number = re.fullmatch(r"Category-(\d{6})", key)
            if not number:
                continue
            lines = (value for key, value in answer.items() if key.startswith(f"Line-{number[1]}-"))
            options = tuple((left, right) for left, _, right in (line.partition("=") for line in lines))
            templates = answer.get(f"Templates-{number[1]}", "").strip('"')
            sections.append(
                AmiSection(
                    name=name,
                    options=options,
                    is_template=f"IsTemplate-{number[1]}" in answer,
                    templates=tuple(templates.split(",")) if templates else (),
                )
            )
        return tuple(sections)

    def config_json(self, file_name: str) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return the same file as Asterisk writes it in JSON: every name and value, also where a name comes twice.

        Templates are left out; what a section was made from stands before its options, as ``templates``.
        """
        told = self.action("GetConfigJSON", Filename=file_name)[0]["JSON"]
        sections: list[tuple[str, list[tuple[str, str]]]] = json.loads(told, object_pairs_hook=list, strict=False)
        return sections

    def close(self) -> None:
        """End the session."""
        self._file.close()
        self._socket.close()

    def _packet(self) -> Mapping[str, str]:
        packet: dict[str, str] = {}
        for raw in self._file:
            line = raw.decode(errors="replace").rstrip("\r\n")
            if not line:
                break
            key, _, value = line.partition(": ")
            packet[key] = f"{packet[key]}\n{value}" if key in packet else value
        return packet
