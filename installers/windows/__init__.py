"""What is particular to packages for Windows."""
