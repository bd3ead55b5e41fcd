"""The site file as text, written: a new one with comments, or a present one with only its changes.

A person edits this file too. So a value that has not changed keeps its bytes, and so does everything
that is no value: comments, order, blank lines, unknown keys, line endings.
"""

from wizard.core.errors import WizardError
from wizard.core.site import Site
from wizard.core.site_reading import parse_site
from wizard.core.site_text import new_file
from wizard.core.text import Text

_BYTE_ORDER_MARK = "\ufeff"


def render_site(site: Site, previous: str = "") -> str:
    """Return the text of a site file; ``parse_site`` of it gives the same site.

    With the text of the ``previous`` file only what differs from its values is touched. Lone
    surrogates, which UTF-8 and TOML cannot hold, become U+FFFD.

    Raises:
        WizardError: ``previous`` cannot be read, or was made by a newer version; nothing may replace it.
    """
    if not previous.strip(_BYTE_ORDER_MARK + " \t\r\n"):
        return new_file(site)
    old = parse_site(previous)
    if old.site is None:
        fault = old.problems[0]
        raise WizardError(
            Text("The site file cannot be changed."), fault.message, fault.fix or Text("Correct the file.")
        )
    if old.site == site:
        return previous
    bare = previous.removeprefix(_BYTE_ORDER_MARK)
    mark = previous[: len(previous) - len(bare)]
    # Loading tomlkit takes 40 ms, which most commands need not wait for: they write no site file.
    from wizard.core.site_editing import edited

    rewritten = edited(bare, old.site, site)
    # A file whose very shape is wrong ([server] that is a number, say) is not edited in place: it is
    # written anew, with what stood there kept below as a comment.
    read_back = parse_site(rewritten).site
    if read_back != site and read_back != _without_surrogates(site):
        rewritten = new_file(site) + "\n" + "".join(f"# {line.rstrip()}\n" for line in bare.split("\n"))
    return mark + rewritten


def _without_surrogates(site: Site) -> Site | None:
    return parse_site(new_file(site)).site
