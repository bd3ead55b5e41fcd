"""The certificate, its key and the root: which file names they take, and never one that is not ours."""

from dataclasses import astuple, dataclass
from pathlib import PurePosixPath

from wizard.core.plan.key_paths import key_paths
from wizard.core.plan.ownership import FILE_MODE, Ownership
from wizard.core.plan.plan import Change, Reason
from wizard.core.plan.server_renewal import renewed_there, stays
from wizard.core.plan.site_secrets import Secrets
from wizard.core.plan.survey import Survey
from wizard.core.problem import Problem, Severity
from wizard.core.text import Text

VENDOR = "vendor page, Asterisk TLS Transport"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFiles:
    """The changes, and whether the certificate under a standing name is replaced by another."""

    changes: tuple[Change, ...]
    problems: tuple[Problem, ...]
    is_renewal: bool


def draft_key_files(survey: Survey, secrets: Secrets, ownership: Ownership) -> KeyFiles:
    """Return the changes that put certificate, key and root (private authority) on the server."""
    paths = key_paths(survey.site.certificate.name, survey.tree.asterisk_folder)
    if (kept := stays(survey.site, survey.tree, paths, secrets.chain_pem)) is not None:
        problems = renewed_there(kept, secrets.chain_pem)
        return KeyFiles(changes=(), problems=problems, is_renewal=False)
    wanted = [
        (paths.key, secrets.key_pem, Text("the key of the server's certificate")),
        (paths.certificate, secrets.chain_pem, Text("the server's certificate and its chain")),
    ]
    if secrets.ca_pem is not None:
        wanted.append((paths.root, secrets.ca_pem, Text("the authority's own certificate, for phones to be given")))
    foreign = [p for p, content, _ in wanted if _is_foreign(survey, p, content)]
    if foreign:
        return KeyFiles(changes=(), problems=(_occupied(survey, foreign[0]),), is_renewal=False)
    changes = []
    for path, content, why in wanted:
        present = survey.tree.files.get(path)
        if present is not None and present.content == content and _is_readable(present.mode, present.group, ownership):
            continue
        changes.append(
            Change(
                path=path,
                before=None if present is None else present.content,
                after=content,
                mode=FILE_MODE,
                owner=ownership.owner,
                group=ownership.group,
                reasons=(Reason(line=1, reason=why, source=VENDOR),),
                is_secret=path == paths.key,
            )
        )
    served = survey.tree.files.get(paths.certificate)
    renewal = served is not None and served.content != secrets.chain_pem
    return KeyFiles(changes=tuple(changes), problems=(), is_renewal=renewal)


def _is_readable(mode: int, group: str, ownership: Ownership) -> bool:
    return group == ownership.group and mode & 0o777 == FILE_MODE


def _is_foreign(survey: Survey, path: PurePosixPath, content: bytes) -> bool:
    present = survey.tree.files.get(path)
    return present is not None and present.content != content and path not in survey.tree.ours


def _occupied(survey: Survey, path: PurePosixPath) -> Problem:
    tree = survey.tree
    names = ("secure-calling", *(f"secure-calling-{n}" for n in range(2, 1000)))
    free = (n for n in names if tree.files.keys().isdisjoint(astuple(key_paths(n, tree.asterisk_folder))))
    proposal = next(free)
    return Problem(
        severity=Severity.ERROR,
        message=Text("{path} is there already and was not made by this wizard; it is never replaced.", path=path),
        fix=Text('Give the certificate another base name, such as "{name}".', name=proposal),
        field="certificate.name",
        path=str(path),
    )
