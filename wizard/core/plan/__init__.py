"""From a Site and what is on the server to every change and instruction; nothing is written here."""
