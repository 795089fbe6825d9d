"""A Cyrus on loopback: a server of another make, with other names, limits and answers than Dovecot's.

Debian lets either Dovecot's or Cyrus's IMAP be installed. What both have in common is installed
(`apt-get install -y --no-install-recommends cyrus-common sasl2-bin libsasl2-modules-db`); the one program
that is not is taken out of its package, which apt-get downloads into the folder of the server.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from mailbox import PASSWORD
from servers import children, free_port, seconds, until_it_greets

PROGRAMS = Path("/usr/lib/cyrus/bin")
PEOPLE = ("jane",)


class Cyrus:
    """A server with a mailbox for jane, which it makes when she signs in."""

    delimiter = "/"
    # Names that it takes for no folder.
    refused = frozenset({'Projekte/"Quoted" name'})

    def __init__(self, folder: Path) -> None:
        if os.getuid() != 0:
            sys.exit("Cyrus keeps mail as the account cyrus: this needs root")
        for needed in (PROGRAMS / "master", Path("/usr/sbin/saslpasswd2")):
            if not needed.exists():
                sys.exit(f"{needed} is missing: apt-get install -y --no-install-recommends cyrus-common sasl2-bin libsasl2-modules-db")
        self.folder, self.port = folder, free_port()
        for own in ("config", "store", "run", "package"):
            (folder / own).mkdir(parents=True)
        for above in (folder, folder.parent):
            above.chmod(0o755)
        (folder / "imapd.conf").write_text(
            f"configdirectory: {folder}/config\npartition-default: {folder}/store\ndefaultpartition: default\n"
            f"sasl_pwcheck_method: auxprop\nsasl_auxprop_plugin: sasldb\nsasl_sasldb_path: {folder}/sasldb2\n"
            "sasl_mech_list: PLAIN\nallowplaintext: yes\nunixhierarchysep: yes\naltnamespace: yes\nvirtdomains: off\n"
            f"servername: localhost\nmaster_pid_file: {folder}/run/master.pid\nproc_path: {folder}/run/proc\n"
            f"mboxname_lockpath: {folder}/run/lock\nautocreate_quota: 0\n"
            # By default it writes an X for each raw byte of a header, and says that all is well.
            "munge8bit: no\n"
        )
        (folder / "cyrus.conf").write_text(
            "START {\n}\nSERVICES {\n"
            f'  imap cmd="{self._imapd()} -C {folder}/imapd.conf" listen="127.0.0.1:{self.port}" prefork=0\n'
            "}\nEVENTS {\n}\nDAEMON {\n}\n"
        )
        for user in PEOPLE:
            subprocess.run(
                ["saslpasswd2", "-p", "-c", "-f", folder / "sasldb2", "-u", "localhost", user],
                input=PASSWORD.encode(), check=True,
            )  # fmt: skip
        for path in (folder, *folder.rglob("*")):
            shutil.chown(path, "cyrus", "mail")
        log = (folder / "log").open("wb")
        command = [PROGRAMS / "master", "-C", folder / "imapd.conf", "-M", folder / "cyrus.conf"]
        self.process = subprocess.Popen(command, stdout=log, stderr=log, env=os.environ | {"CYRUS_VERBOSE": "1"})
        until_it_greets(self.port, self.process, folder / "log")

    def _imapd(self) -> Path:
        if (installed := PROGRAMS / "imapd").exists():
            return installed
        there = self.folder / "package"
        there.chmod(0o777)  # apt-get gives up its own rights for the download
        subprocess.run(["apt-get", "download", "-q", "cyrus-imapd"], cwd=there, check=True, capture_output=True)
        subprocess.run(["dpkg", "-x", *map(str, there.glob("*.deb")), str(there)], check=True)
        return there / "usr/lib/cyrus/bin/imapd"

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def cpu(self) -> float:
        return sum(map(seconds, [self.process.pid, *children(self.process.pid)]))
