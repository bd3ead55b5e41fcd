"""Templates on the disk: a file of its own, or a site folder whose ways are taken over."""

from pathlib import Path

from wizard.core.site import Site
from wizard.system.site_file import load, usable_site

ENDING = ".template.toml"


def is_template(path: Path) -> bool:
    """Whether a path is called as a template is, rather than a site."""
    return path.name.lower().endswith(ENDING)


def write_template(file: Path, site: Site) -> Path:
    """Write the template of a site; return where, which is the file with a template's ending.

    Raises:
        WizardError: It cannot be written.
    """
    # Here: the window's first page is to stand before it is loaded.
    from wizard.core.template_text import template_text
    from wizard.system.given_file import write_given

    named = file if is_template(file) else file.with_name(file.name.removesuffix(".toml") + ENDING)
    write_given(named, template_text(site).encode("utf-8"))
    return named


def load_template(path: Path) -> Site:
    """Return what a new site can take over from: a template's file, a site folder or its ``site.toml``.

    Raises:
        WizardError: There is none, it may not be read, or it has a mistake.
    """
    return usable_site(load(path))
