"""A real SMTP server (aiosmtpd) that answers as it is told, for crates/mail/tests/smtp.rs.

    python3 smtp_server.py accept|451|550|hang|refuse-sign-in

Listens on a free port of 127.0.0.1, writes `port N` on its first line of output and then one JSON
object per mail it took. Ends when its input ends, so that it never outlives the test.
"""

import asyncio
import json
import os
import sys

try:
    from aiosmtpd.smtp import SMTP, AuthResult
except ModuleNotFoundError:
    sys.exit("aiosmtpd is missing: run tests/install")


class Answers:
    def __init__(self, mode):
        self.mode = mode

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.mode == "550":
            return "550 5.1.1 no such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.mode == "451":
            return "451 4.3.0 try again later"
        if self.mode == "hang":
            await asyncio.sleep(3600)
        print(
            json.dumps(
                {
                    "from": envelope.mail_from,
                    "to": envelope.rcpt_tos,
                    "mail": envelope.content.decode("utf-8"),
                }
            ),
            flush=True,
        )
        return "250 2.0.0 queued as TEST1"


def server(mode):
    if mode == "refuse-sign-in":
        return SMTP(
            Answers(mode),
            authenticator=lambda *_: AuthResult(success=False, handled=False),
            auth_require_tls=False,
            auth_required=True,
        )
    return SMTP(Answers(mode))


async def main(mode):
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(lambda: server(mode), "127.0.0.1", 0)
    print("port", listening.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    # A hanging conversation must not keep the program; there is nothing to finish.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    modes = ["accept", "451", "550", "hang", "refuse-sign-in"]
    if len(sys.argv) != 2 or sys.argv[1] not in modes:
        sys.exit(__doc__)
    asyncio.run(main(sys.argv[1]))
