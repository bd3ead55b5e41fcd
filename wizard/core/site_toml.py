"""The site file, ``site.toml``: text to Site, and Site back to text. Disk is elsewhere."""

from wizard.core.site_reading import SiteFile, parse_site
from wizard.core.site_writing import render_site

__all__ = ["SiteFile", "parse_site", "render_site"]
