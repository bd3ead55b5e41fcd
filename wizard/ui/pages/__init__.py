"""The ten pages, a module (or a package) for each step."""
