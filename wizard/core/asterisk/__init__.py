"""Asterisk's configuration files: the text as it stands, what it means, and the smallest edit."""
