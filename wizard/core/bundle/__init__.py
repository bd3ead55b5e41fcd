"""The bundle: a plan as a folder to carry, which a shell script writes on the server."""
