"""Write the plan of a site on its server, or put back what was written: the one action of this Ansible project.

Made by the Secure Calling Wizard. Not one ``copy`` for each file, because then a link that is cut, or a disk that is
full, leaves a mix of old and new files that a restart turns into a dead phone system. Instead

1. ``collect.sh`` brings the server's files here, into a folder of this run alone;
2. ``secure-calling plan --json`` runs here, against that folder: what it says is what is shown, so that ``--check
   --diff`` is ``secure-calling plan``, with passwords and keys masked;
3. ``secure-calling bundle`` makes the folder to carry, and its ``install.sh`` writes all of it or nothing, with a
   receipt and the way back on the server, compares every file with what was planned against, and goes on where the
   connection does not.

The server needs a POSIX shell, tar and the usual small programs, no Python. The passphrase is read from the vaulted
variable and reaches ``secure-calling`` by its environment: it is in no argument, result or log.

Arguments: ``state`` (``written`` or ``rolled-back``); for the latter ``receipt`` (the newest unless named) and
``force`` (although phones are on TLS, or others changed a file since, whose copy is kept).
"""

import hashlib
import io
import json
import os
import re
import shlex
import subprocess
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path

from ansible.errors import AnsibleActionFail
from ansible.plugins.action import ActionBase

UNFINISHED, STALE = 4, 3  # exit status of secure-calling and of install.sh
FOLDER = "secure-calling"  # what everything in a bundle is in


class ActionModule(ActionBase):
    """Runs for one server; see the top of this file."""

    TRANSFERS_FILES = True  # a folder on the server is made before, and taken away at the end
    _VALID_ARGS = frozenset(("state", "receipt", "force"))

    def run(self, tmp=None, task_vars=None):
        """Return what was, or would be, changed."""
        result = super().run(tmp, task_vars)
        self._vars = task_vars or {}
        state = self._task.args.get("state", "written")
        if state not in ("written", "rolled-back"):
            raise AnsibleActionFail("state is written or rolled-back.")
        try:
            with tempfile.TemporaryDirectory(prefix="secure-calling-") as here:
                self._here = Path(here)
                result.update(self._written() if state == "written" else self._rolled_back())
        finally:
            self._remove_tmp_path(self._connection._shell.tmpdir)
        return result

    # --- written -------------------------------------------------------------------------------------------------

    def _written(self):
        tree = self._collected()
        status, plan = self._plan(tree)
        is_recovered = status == UNFINISHED
        if is_recovered:
            if self._task.check_mode:
                raise AnsibleActionFail("An earlier change was cut short here. A run without --check puts it back.")
            self._install({"install.sh": self._file("install.sh")}, "--recover")
            tree = self._collected()
            status, plan = self._plan(tree)
        faults = [p["message"] for p in plan.get("problems", ()) if p["severity"] == "error"]
        if status or "error" in plan:
            error = plan.get("error", {})
            raise AnsibleActionFail(" ".join((*error.values(), *faults)) or "secure-calling plan failed.")
        result = {
            "changed": bool(plan["changes"]) or is_recovered,
            "digest": plan["digest"],
            "changes": [{k: c[k] for k in ("path", "action", "mode", "owner", "group")} for c in plan["changes"]],
            "diff": [{"prepared": change["diff"]} for change in plan["changes"]],
            "steps": plan["restart"],
            "by_hand": [f"{i['title']}: {i['detail']} {i['snippet']}".strip() for i in plan["instructions"]],
            "problems": [f"{p['severity']}: {p['message']}" for p in plan["problems"]],
        }
        if plan["changes"] and not self._task.check_mode:
            members = self._bundle(tree, plan["digest"])
            # Asterisk's faults so far, to tell those that a reload adds.
            log = next((step["command"] for step in plan["restart"] if step["kind"] == "read-log"), "")
            result["log"] = log
            result["log_before"] = self._on_server(log)["stdout"].strip() if log else ""
            said = self._install(members, "")
            result["receipt"] = next((line.split()[1] for line in said if line.startswith("done ")), "")
            result["by_hand"] += [_plain(line.split()[1]) for line in said if line.startswith("manual ")]
        return result

    def _plan(self, tree):
        done = self._secure_calling("plan", "--json", "--root", tree)
        try:
            return done.returncode, json.loads(done.stdout)
        except ValueError:
            raise AnsibleActionFail(f"secure-calling plan failed: {_end(done.stderr)}") from None

    def _bundle(self, tree, digest):
        """Return what the folder to carry holds, of exactly the plan that was shown."""
        made = self._here / "bundle.zip"
        done = self._secure_calling("bundle", "--root", tree, "--out", made)
        if done.returncode:
            raise AnsibleActionFail(f"secure-calling bundle failed: {_end(done.stderr or done.stdout)}")
        with zipfile.ZipFile(made) as archive:
            members = {name.removeprefix(f"{FOLDER}/"): archive.read(name) for name in archive.namelist()}
        if digest not in members["README.txt"].decode():
            raise AnsibleActionFail("The site was changed while it was planned. Run this again.")
        return members

    def _secure_calling(self, command, *words):
        program = shlex.split(self._variable("secure_calling_command", "secure-calling"))
        passphrase = self._variable("secure_calling_passphrase", "")
        environment = {**os.environ, "SECURE_CALLING_PASSPHRASE": passphrase, "PYTHONIOENCODING": "utf-8"}
        try:
            return subprocess.run(
                [*program, command, *map(str, words), "--", str(self._site())],
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
            )
        except OSError as error:
            raise AnsibleActionFail(
                f"{program[0] if program else 'secure-calling'} cannot be run here: {error.strerror}. "
                "Install it, or say in secure_calling_command where it is."
            ) from None

    # --- rolled back ---------------------------------------------------------------------------------------------

    def _rolled_back(self):
        tree = self._collected()
        wanted = self._task.args.get("receipt") or ""
        receipts = [json.loads(file.read_text("ascii")) for file in tree.glob("var/lib/secure-calling/*/receipt.json")]
        standing = [r for r in receipts if r["status"] == "standing" and wanted in ("", r["id"])]
        if not standing:
            if wanted:
                raise AnsibleActionFail(f"There is no receipt {wanted} on the server any more.")
            return {"changed": False, "msg": "Nothing was written here."}
        receipt = max(standing, key=lambda r: r["id"])
        paths = [change["path"] for change in receipt["changes"]]
        result = {"changed": True, "receipt": receipt["id"], "paths": paths}
        if not self._task.check_mode:
            table = "".join(
                f"- {c['after']['sha256'] if c['after'] else '-'} - - - - - {_spelled(c['path'])}\n"
                for c in receipt["changes"]
            )
            members = {"install.sh": self._file("install.sh"), "changes": table.encode("ascii")}
            sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {name}\n" for name, content in members.items())
            force = "--force" if self._task.args.get("force") in (True, "true", "yes", "True") else ""
            self._install({**members, "SHA256SUMS": sums.encode("ascii")}, f"--undo {force}")
        return result

    # --- the server ----------------------------------------------------------------------------------------------

    def _collected(self):
        """Return a folder that stands for the server's /."""
        there = self._connection._shell.tmpdir
        script, packed = f"{there}/collect.sh", f"{there}/server.tar"
        here = Path(tempfile.mkdtemp(dir=self._here))
        self._transfer_file(self._find_needle("files", "collect.sh"), script)
        # The file is born as the login's, so that it can be fetched.
        made = self._low_level_execute_command(f"umask 077 && : >{shlex.quote(packed)}", sudoable=False)
        folders = "" if self._phone_folder() is None else shlex.quote(self._phone_folder())
        done = self._on_server(f"sh {shlex.quote(script)} {self._root()} - {folders} >{shlex.quote(packed)}")
        if made["rc"] or done["rc"]:
            raise AnsibleActionFail(f"The server's files could not be read: {_end(done['stderr'] or made['stderr'])}")
        self._fetch(packed, here / "server.tar")
        try:
            with tarfile.open(here / "server.tar") as archive:
                archive.extractall(here / "tree", filter="data")
        except (tarfile.TarError, OSError) as error:
            raise AnsibleActionFail(f"What the server sent is no copy of its files: {error}") from None
        return here / "tree"

    def _fetch(self, there, here):
        """Bring a file here, whose content -vvv would show where the server has no SFTP."""
        context = self._connection._play_context
        shown, context.no_log = context.no_log, True
        try:
            self._connection.fetch_file(there, str(here))
        finally:
            context.no_log = shown

    def _install(self, members, how):
        """Return what install.sh says for programs, run in a folder of these members."""
        there = self._connection._shell.tmpdir
        packed, folder = shlex.quote(f"{there}/bundle.tar"), shlex.quote(f"{there}/bundle")
        local = self._here / "bundle.tar"
        local.write_bytes(_tar(members))
        self._transfer_file(str(local), f"{there}/bundle.tar")
        # Also where the connection is cut: what was begun goes on, and nothing secret stays behind.
        done = self._on_server(
            f"trap '' HUP PIPE; umask 077; mkdir {folder} && tar -xf {packed} -C {folder} && "
            f"sh {folder}/install.sh {how} {self._root()}; status=$?; rm -rf {folder} {packed}; exit $status"
        )
        said = done["stdout"].splitlines()
        if done["rc"]:
            what = {
                STALE: "A file was changed while it was planned; nothing was written. Run this again.",
                UNFINISHED: "The write was cut short. Run this again: it puts back what was begun first.",
            }.get(done["rc"], "Nothing was changed.")
            raise AnsibleActionFail(f"{what} The server says: {_end(done['stderr'])}")
        return said

    def _on_server(self, command):
        return self._low_level_execute_command(command, sudoable=True)

    def _root(self):
        root = self._variable("secure_calling_root", "")
        return f"--root {shlex.quote(root)}" if root else ""

    # --- the project ---------------------------------------------------------------------------------------------

    def _site(self):
        site = self._variable("secure_calling_site", "")
        if not site:
            raise AnsibleActionFail("secure_calling_site has to be the path of a site folder.")
        return Path(self._loader.get_basedir(), site).resolve()

    def _phone_folder(self):
        """Return the folder of the server that phones fetch their files from."""
        site = self._site()
        try:
            text = (site / "site.toml" if site.is_dir() else site).read_text("utf-8")
            found = tomllib.loads(text).get("provisioning", {}).get("directory", "")
        except (OSError, ValueError, AttributeError):  # what is wrong with it, the plan tells
            return None
        return found if isinstance(found, str) and found.startswith("/") else None

    def _variable(self, name, otherwise):
        value = self._templar.template(self._vars.get(name, otherwise))
        return value if isinstance(value, str) else str(value)

    def _file(self, name):
        return Path(self._find_needle("files", name)).read_bytes()


def _tar(members):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, content in members.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(content), 0o600
            archive.addfile(entry, io.BytesIO(content))
    return made.getvalue()


def _spelled(path):
    """A name as install.sh spells it: = and three octal digits for all but letters, digits, and / . _ -."""
    return re.sub(rb"[^A-Za-z0-9/._-]", lambda f: b"=%03o" % f[0][0], path.encode("utf-8", "surrogateescape")).decode()


def _plain(word):
    plain = re.sub(rb"=([0-3][0-7]{2})", lambda found: bytes((int(found[1], 8),)), word.encode())
    return plain.decode("utf-8", "replace")


def _end(text):
    return " ".join(text.split())[-600:] or "nothing"
