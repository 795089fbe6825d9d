#!/usr/bin/env python3
"""Measures the customer's tools on one core: a directory of a million objects, and 500 domains against
a name server on this machine. Never a failure.

    benches/tools.py [OBJECTS]     (make bench builds the release programs first)

CPU time is the program's own, from the kernel's account of it, so a busy machine stretches the wall
times but not these; on one core that is idle both are the same.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(Path(__file__).parent)]
sys.dont_write_bytecode = True

from figure import ending, figure, heading, most  # noqa: E402

RELEASE = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
TOOLS = RELEASE / "fasttrack-tools"
GENERATOR = RELEASE / "examples/directory"
DOMAINS = 500
ROUNDS = 3


@dataclass(frozen=True)
class Run:
    """What a run took: seconds of the wall and of its own, and the most memory it had, in MB."""

    wall: float
    cpu: float
    memory: float


def run(arguments: list[str]) -> Run:
    """Runs the tool on one core; what it finds is of no interest here, that it ran is."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        ["taskset", "--cpu-list", "0", str(TOOLS), *arguments],
        env=os.environ | {"LC_ALL": "C"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stderr is not None
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    code = os.waitstatus_to_exitcode(status)
    process.returncode = code
    if code not in (0, 1):
        sys.exit(f"{' '.join(arguments)} ended with {code}: {said.decode()}")
    return Run(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def directory(folder: Path, objects: int) -> None:
    file = folder / "directory.ldif"
    with file.open("wb") as to:
        subprocess.run([str(GENERATOR), str(objects)], stdout=to, check=True)
    name = f"directory, {objects:,} objects of LDIF"
    figure(name, file.stat().st_size / 1e6, "MB", digits=0)
    for told, more in [("to JSON", ["--quiet", f"--json={folder / 'found.json'}"]), ("to nobody", ["--quiet"])]:
        runs = [run(["assess", "directory", str(file), *more]) for _ in range(ROUNDS)]
        best = min(runs, key=lambda one: one.cpu)
        scale = objects / 1_000_000
        figure(f"  {told}, CPU", best.cpu, "s", target=most(12 * scale))
        figure(f"  {told}, wall", min(one.wall for one in runs), "s")
        figure(f"  {told}, most memory", max(one.memory for one in runs), "MB", target=most(400), digits=0)


def zone(domain: str) -> str:
    dashed = domain.replace(".", "-")
    return f"""$TTL 3600
@ IN SOA ns admin 1 3600 600 86400 60
@ IN NS ns
ns IN A 127.0.0.1
@ IN TXT "MS=ms12345678"
@ IN MX 0 {dashed}.mail.protection.outlook.com.
autodiscover IN CNAME autodiscover.outlook.com.
@ IN TXT "v=spf1 include:spf.protection.outlook.com -all"
_dmarc IN TXT "v=DMARC1; p=reject"
enterpriseenrollment IN CNAME enterpriseenrollment-s.manage.microsoft.com.
"""


SERVICE = """$TTL 3600
@ IN SOA ns admin 1 3600 600 86400 60
@ IN NS ns
ns IN A 127.0.0.1
spf.protection IN TXT "v=spf1 ip4:192.0.2.0/24 -all"
"""


def dns(folder: Path) -> None:
    if shutil.which("nsd", path=os.environ.get("PATH", "") + ":/usr/sbin") is None:
        sys.exit("nsd is missing: apt-get install -y --no-install-recommends nsd")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    zones = {f"domain{place}.example": zone(f"domain{place}.example") for place in range(DOMAINS)}
    zones["outlook.com"] = SERVICE
    conf = (
        f'server:\n ip-address: 127.0.0.1@{port}\n username: ""\n chroot: ""\n zonesdir: "{folder}"\n database: ""\n'
        f' pidfile: "{folder}/pid"\n xfrdfile: "{folder}/xfrd"\n zonelistfile: "{folder}/list"\n xfrdir: "{folder}"\n'
        f' logfile: "{folder}/log"\n server-count: 1\nremote-control:\n control-enable: no\n'
    )
    for name, text in zones.items():
        (folder / name).write_text(text)
        conf += f"zone:\n name: {name}\n zonefile: {name}\n"
    (folder / "nsd.conf").write_text(conf)
    (folder / "domains").write_text("\n".join(name for name in zones if name != "outlook.com"))
    server = subprocess.Popen(["/usr/sbin/nsd", "-d", "-c", str(folder / "nsd.conf")], stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        arguments = ["assess", "dns", "--from", str(folder / "domains"), "--resolver", f"127.0.0.1:{port}", "--quiet"]
        runs = [run(arguments) for _ in range(ROUNDS)]
        figure(f"DNS, {DOMAINS} domains against nsd, wall", min(one.wall for one in runs), "s", target=most(5))
        figure("  CPU", min(one.cpu for one in runs), "s")
        figure("  most memory", max(one.memory for one in runs), "MB", digits=0)
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    objects = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    for needed in (TOOLS, GENERATOR):
        if not needed.exists():
            sys.exit(f"{needed} is missing: make bench")
    with tempfile.TemporaryDirectory(prefix="fasttrack-tools-") as folder:
        heading(TOOLS)
        figure("size of the program", TOOLS.stat().st_size / 1e6, "MB", digits=1)
        runs = [run(["rules"]) for _ in range(ROUNDS)]
        figure("start, and all rules told", min(one.wall for one in runs) * 1_000, "ms", digits=1)
        directory(Path(folder), objects)
        dns(Path(folder))
        ending()


main()
