"""A mail with an invitation, received by a real Dovecot: lmtp.py MAILS [--canary]

MAILS is the folder `mails/` that `cargo run -p mail --example invitations DIR` wrote. Starts a
Dovecot of its own on free ports of 127.0.0.1, delivers each mail through LMTP, reads it back through
IMAP and checks its parts, the method of the invitation, that the calendar came through byte for byte
and that it parses. Prints "N passed, N failed". With --canary the invitation of one mail loses a
byte and its method on the way; the run must then fail.
"""

import argparse
import email
import email.policy
import grp
import imaplib
import os
import pwd
import shutil
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

try:
    import vobject
except ModuleNotFoundError:
    sys.exit("vobject is missing: run tests/install")

PARTS = [
    "multipart/mixed",
    "multipart/alternative",
    "text/plain",
    "text/html",
    "text/calendar",
    "application/ics",
]
RECEIVER = "minji@hanbit.example"
PASSWORD = "pw"

CONFIGURATION = """
protocols = imap lmtp
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
mail_uid = {mail}
mail_gid = {group}
mail_home = {base}/store/%u
mail_location = maildir:~/mails
postmaster_address = postmaster@hanbit.example
hostname = dovecot.example
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={mail} gid={group} home={base}/store/%u allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    address = 127.0.0.1
    port = {lmtp}
  }}
}}
service anvil {{
  chroot =
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Dovecot:
    """A server of its own that ends with this program."""

    def __init__(self, base):
        self.base, self.imap, self.lmtp = base, free_port(), free_port()
        root = os.geteuid() == 0
        me = pwd.getpwuid(os.geteuid()).pw_name
        mail = pwd.getpwnam("mail") if root else pwd.getpwuid(os.geteuid())
        for folder in ("run", "state", "store"):
            (base / folder).mkdir()
        os.chown(base / "store", mail.pw_uid, mail.pw_gid)
        base.chmod(0o755)
        (base / "dovecot.conf").write_text(
            CONFIGURATION.format(
                base=base,
                imap=self.imap,
                lmtp=self.lmtp,
                internal="dovecot" if root else me,
                internal_group="dovecot" if root else grp.getgrgid(os.getegid()).gr_name,
                login="dovenull" if root else me,
                mail=mail.pw_uid,
                group=mail.pw_gid,
                password=PASSWORD,
            )
        )

    def __enter__(self):
        self.program = subprocess.Popen(["dovecot", "-F", "-c", self.base / "dovecot.conf"])
        for port in (self.imap, self.lmtp):
            self.wait_for(port)
        return self

    def wait_for(self, port):
        until = time.monotonic() + 20
        while time.monotonic() < until and self.program.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.1)
        log = self.base / "log"
        self.__exit__()
        sys.exit("Dovecot did not start:\n" + (log.read_text() if log.exists() else "no log"))

    def __exit__(self, *_):
        self.program.terminate()
        try:
            self.program.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.program.kill()
            self.program.wait()


def deliver(server, mail):
    with smtplib.LMTP("127.0.0.1", server.lmtp) as connection:
        refused = connection.sendmail("meetings@center.example", [RECEIVER], mail)
        if refused:
            raise ValueError(f"refused: {refused}")


def received(server, message_id):
    with imaplib.IMAP4("127.0.0.1", server.imap) as connection:
        connection.login(RECEIVER, PASSWORD)
        connection.select("INBOX", readonly=True)
        _, found = connection.search(None, "HEADER", "Message-ID", f'"{message_id}"')
        numbers = found[0].split()
        if len(numbers) != 1:
            raise ValueError(f"{len(numbers)} mails of this Message-ID instead of one")
        _, answer = connection.fetch(numbers[0], "(BODY.PEEK[])")
        return email.message_from_bytes(answer[0][1], policy=email.policy.default)


def differences(sent, got):
    kinds = [part.get_content_type() for part in got.walk()]
    if kinds != PARTS:
        yield f"parts {kinds}"
        return
    for name in ("Subject", "From", "To", "Date", "Message-ID", "Auto-Submitted", "Content-Language"):
        if got[name] is None or str(got[name]) != str(sent[name]):
            yield f"{name}: {got[name]} instead of {sent[name]}"
    calendar = next(part for part in got.walk() if part.get_content_type() == "text/calendar")
    written = next(part for part in sent.walk() if part.get_content_type() == "text/calendar")
    text = calendar.get_payload(decode=True)
    if text != written.get_payload(decode=True):
        yield "the calendar did not come through byte for byte"
    attached = next(part for part in got.walk() if part.get_content_type() == "application/ics")
    if attached.get_filename() != "invite.ics" or attached.get_payload(decode=True) != text:
        yield "the attached file is not the invitation"
    parsed = vobject.readOne(text.decode("utf-8"))
    said = calendar.get_param("method")
    if said is None or said != parsed.method.value or said not in ("REQUEST", "CANCEL"):
        yield f"the part says method {said}, the calendar {parsed.method.value}"
    if parsed.vevent.summary.value != str(got["Subject"]):
        yield f"summary {parsed.vevent.summary.value!r}"


def damaged(mail):
    """The mail as a careless relay would leave it: a method lost, a letter of the calendar changed."""
    calendar = mail.index(b"Content-Type: text/calendar")
    start = mail.index(b"\r\n\r\n", calendar) + 4 + 40
    changed = b"B" if mail[start : start + 1] == b"A" else b"A"
    mail = mail[:start] + changed + mail[start + 1 :]
    head, tail = mail[:calendar], mail[calendar:]
    return head + tail.replace(b" method=REQUEST;", b"", 1)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("mails", type=Path)
    arguments.add_argument("--canary", action="store_true")
    given = arguments.parse_args()
    if shutil.which("dovecot") is None:
        sys.exit("dovecot is missing: run tests/install")
    files = sorted(given.mails.glob("*.eml"))
    if not files:
        sys.exit(f"no mails in {given.mails}")

    failed = 0
    methods = set()
    with tempfile.TemporaryDirectory() as folder, Dovecot(Path(folder)) as server:
        for place, file in enumerate(files):
            mail = file.read_bytes()
            sent = email.message_from_bytes(mail, policy=email.policy.default)
            try:
                deliver(server, damaged(mail) if given.canary and place == 0 else mail)
                got = received(server, str(sent["Message-ID"]))
                found = list(differences(sent, got))
                methods |= {part.get_param("method") for part in got.walk()} - {None}
            except Exception as fault:  # whatever stops a mail is a fault of it
                found = [repr(fault)]
            if found:
                failed += 1
                print(f"{file.name}: {'; '.join(found)}")
    if not given.canary and methods != {"REQUEST", "CANCEL"}:
        failed += 1
        print(f"only {methods} were received; the mails cover too little")
    print(f"dovecot: {len(files) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
