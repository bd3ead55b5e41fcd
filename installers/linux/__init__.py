"""What is particular to packages for Linux."""
