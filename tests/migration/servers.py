"""Dovecots on loopback, each with as many mailboxes as names are used; and what they took of the CPU.

Needs Debian's dovecot-imapd. Where everything runs as root, mail is kept as the account `mail`, since
Dovecot refuses to keep it as root.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

PROGRAM = "/usr/sbin/dovecot"
TICKS = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def until_it_greets(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=5) as tried:
                if tried.recv(4) == b"* OK":
                    return
        except OSError:
            pass
        time.sleep(0.05)
    sys.exit(f"no greeting on port {port}; {log} says why")


def certificate(folder: Path) -> tuple[Path, Path, str]:
    """A certificate that signs itself, its key, and the SHA-256 of its DER."""
    if shutil.which("openssl") is None:
        sys.exit("openssl is missing: apt-get install -y openssl")
    file, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", file],
        check=True, capture_output=True,
    )  # fmt: skip
    der = subprocess.run(["openssl", "x509", "-in", file, "-outform", "der"], check=True, capture_output=True)
    return file, key, hashlib.sha256(der.stdout).hexdigest()


class Dovecot:
    """A server. `port` is plain and `secure` is encrypted, where there is a certificate."""

    delimiter = "/"
    refused: frozenset[str] = frozenset()

    def __init__(self, folder: Path, tls: tuple[Path, Path] | None = None) -> None:
        if not Path(PROGRAM).exists():
            sys.exit(f"{PROGRAM} is missing: apt-get install -y dovecot-imapd")
        self.folder = folder
        self.port, self.secure = free_port(), free_port() if tls else 0
        for own in ("run", "state", "store"):
            (folder / own).mkdir(parents=True)
        is_root = os.getuid() == 0
        # Processes with fewer rights go through these folders.
        for above in (folder, folder.parent):
            above.chmod(0o755)
        if is_root:
            shutil.chown(folder / "store", "mail", "mail")
        owner = "mail" if is_root else os.environ["USER"]
        inner, outer = ("dovecot", "dovenull") if is_root else (owner, owner)
        secured = f"ssl = yes\nssl_cert = <{tls[0]}\nssl_key = <{tls[1]}\n" if tls else "ssl = no\n"
        (folder / "dovecot.conf").write_text(
            f"protocols = imap\nbase_dir = {folder}/run\nstate_dir = {folder}/state\nlog_path = {folder}/log\n"
            f"listen = 127.0.0.1\n{secured}disable_plaintext_auth = no\nauth_mechanisms = plain login\n"
            f"default_internal_user = {inner}\ndefault_login_user = {outer}\nfirst_valid_uid = 1\n"
            f"mail_uid = {owner}\nmail_gid = {owner}\nmail_home = {folder}/store/%u\n"
            "mail_location = sdbox:~/sdbox:DIRNAME=dbox-Mails\nmail_max_userip_connections = 100\n"
            "mail_fsync = optimized\nmailbox_list_index = yes\n"
            "passdb {\n driver = static\n args = password=pw\n}\n"
            f"userdb {{\n driver = static\n args = uid={owner} gid={owner} home={folder}/store/%u allow_all_users=yes\n}}\n"
            "namespace inbox {\n inbox = yes\n separator = /\n}\n"
            f"service imap-login {{\n chroot =\n service_count = 0\n inet_listener imap {{\n port = {self.port}\n }}\n"
            f" inet_listener imaps {{\n port = {self.secure}\n ssl = yes\n }}\n}}\n"
            "service imap {\n process_limit = 200\n}\nservice anvil {\n chroot =\n client_limit = 1000\n}\n"
        )
        self.start()

    def start(self) -> None:
        command = [PROGRAM, "-F", "-c", str(self.folder / "dovecot.conf")]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until_it_greets(self.port, self.process, self.folder / "log")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()

    def copy(self, user: str, other: str) -> None:
        """The same mailbox once more, under another name; nobody may have it open."""
        subprocess.run(["cp", "-a", self.folder / "store" / user, self.folder / "store" / other], check=True)

    def forget(self, user: str) -> None:
        shutil.rmtree(self.folder / "store" / user, ignore_errors=True)

    def cpu(self) -> float:
        """Seconds of all its processes, those that ended included: whoever waits for one inherits its time."""
        return sum(map(seconds, [self.process.pid, *children(self.process.pid)]))


def children(process: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


def seconds(process: int) -> float:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0
    return sum(map(int, fields[11:15])) / TICKS
