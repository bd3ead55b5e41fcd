"""What is particular to packages for macOS."""
