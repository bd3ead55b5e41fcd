"""Where Asterisk writes what it finds wrong: the files logger.conf names, in the folder asterisk.conf names."""

from pathlib import PurePosixPath

from wizard.core.asterisk.effective import EffectiveOption, read_effective
from wizard.core.server_tree import ServerTree

LOG_FOLDER = PurePosixPath("/var/log/asterisk")
USUAL_LOGS = ("messages", "messages.log", "full", "full.log")
"""Asterisk: logger.conf.sample before and after 18, and what FreePBX writes."""

_MOST_LOGS = 12


def log_files(tree: ServerTree) -> tuple[PurePosixPath, ...]:
    """Return every file that may get errors: the named ones, then the usual ones."""
    return tuple(dict.fromkeys((*named_logs(tree), *(log_folder(tree) / name for name in USUAL_LOGS))))[:_MOST_LOGS]


def named_logs(tree: ServerTree) -> tuple[PurePosixPath, ...]:
    """Return the files that get errors as logger.conf has it; none where it is not known (Asterisk: logger.conf)."""
    names = (
        option.name
        for option in _options(tree, "logger.conf", "logfiles")
        if "error" in option.value.lower() and option.name not in ("console", "syslog")
    )
    return tuple(dict.fromkeys(log_folder(tree) / name for name in names))


def log_folder(tree: ServerTree) -> PurePosixPath:
    """Return the folder of the logs (Asterisk: asterisk.conf, astlogdir)."""
    told = [option.value for option in _options(tree, "asterisk.conf", "directories") if option.name == "astlogdir"]
    return LOG_FOLDER / told[-1] if told else LOG_FOLDER


def _options(tree: ServerTree, file: str, section: str) -> tuple[EffectiveOption, ...]:
    found = read_effective(tree.asterisk_folder / file, tree).find(section)
    return found.options if found else ()
