"""Rules for how phones get their configuration."""

from collections.abc import Iterator

from wizard.core.fault import Fault, line_fault
from wizard.core.host_name import url_fault
from wizard.core.problem import Problem
from wizard.core.site import Mdns, Protocol, Provisioning, Route, Site
from wizard.core.site_problems.found import error, from_fault, info, title_fault, warning
from wizard.core.text import Text

_LONGEST_PATH = 1024
_LONGEST_PART_BYTES = 255
_NOT_FOR_FILES = ("/proc", "/sys", "/dev")


def provisioning_problems(site: Site) -> Iterator[Problem]:
    """Find what is wrong with route, announcement, address and folder."""
    provisioning = site.provisioning
    yield from from_fault("provisioning.service_name", title_fault(provisioning.service_name))
    if provisioning.mdns is Mdns.TLS and site.transport.protocol is not Protocol.TLS:
        yield error(
            "provisioning.mdns",
            Text("TLS cannot be announced: the transport does not speak it."),
            Text("Choose auto, or TLS for the transport."),
        )
    if provisioning.pointer and provisioning.route is Route.XML:
        yield info(
            "provisioning.pointer",
            Text("With the route xml each phone's file is written whole; a pointer to the DPMA is not."),
            Text("Turn it off."),
        )
    yield from _places(provisioning)


def _places(provisioning: Provisioning) -> Iterator[Problem]:
    is_needed = provisioning.route is Route.XML or provisioning.pointer
    if provisioning.url:
        fault = url_fault(provisioning.url)
        yield from from_fault("provisioning.url", fault)
        if fault is None and provisioning.url.lower().startswith(("http:", "ftp:")) and provisioning.route is Route.XML:
            yield warning(
                "provisioning.url",
                Text("The phones' passwords are in these files, and they travel in the clear."),
                Text("Serve the files over https, and fetch them on a network of their own until then."),
            )
    elif is_needed:
        yield error(
            "provisioning.url",
            Text("There is no address from which the phones fetch their files."),
            Text("Write it as https://prov.example.com/phones/."),
        )
    if provisioning.directory:
        yield from from_fault("provisioning.directory", directory_fault(provisioning.directory))
    elif is_needed:
        yield error(
            "provisioning.directory",
            Text("There is no folder on the server for the phones' files."),
            Text("Write the folder the web server serves, such as /var/www/html/phones."),
        )


def directory_fault(directory: str) -> Fault | None:
    """Return what keeps a text from being a folder on the server: an absolute POSIX path."""
    if fault := line_fault(directory, _LONGEST_PATH):
        return fault
    parts = directory.split("/")
    is_absolute = directory.startswith("/") and not directory.startswith("//") and directory.strip("/")
    if not is_absolute or "\\" in directory or not {".", ".."}.isdisjoint(parts):
        return Fault(
            message=Text("This is not the full path of a folder on the server."),
            fix=Text("Write it from the root on, without . and .., such as /var/www/html/phones."),
        )
    if any(len(part.encode()) > _LONGEST_PART_BYTES for part in parts):
        return Fault(message=Text("A name in this path is too long for a file system."), fix=Text("Shorten it."))
    if any(directory == place or directory.startswith(place + "/") for place in _NOT_FOR_FILES):
        return Fault(
            message=Text("Nothing can be kept in this folder: it belongs to the system."),
            fix=Text("Write the folder the web server serves, such as /var/www/html/phones."),
        )
    return None
