"""A server reached over SSH: its host key pinned, its commands run as root, files brought there and back."""
