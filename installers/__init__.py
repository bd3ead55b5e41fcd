"""The packaged programs: how they are built, what is in them, and how each is tried. ``python3 -m installers``."""
