"""What a mailbox of ten years holds, made up: 40 folders (nested, in several scripts, with `&`, quotes and
spaces), sizes as they are (half below 25 kB, one in eighty an attachment of up to 10 MB), flags, keywords
and dates with offsets, one message in fifty twice, and what servers and programs trip over: bare line
feeds, raw bytes in headers, no Message-ID, NUL, no body, no last line's end.

The same seed makes the same mailbox. Knows no server.
"""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

FOLDERS = [
    "INBOX", "Sent", "Drafts", "Trash", "Junk", "Archive", "Archive/2017", "Archive/2018", "Archive/2019",
    "Archive/2020", "Archive/2021", "Archive/2022", "Archive/2023", "Archive/2024", "Archive/2025", "Kunden",
    "Kunden/Müller & Söhne GmbH", "Kunden/Größe XXL AG", "Kunden/Straße 12", "Kunden/Łódź Sp. z o.o.",
    "Kunden/Société Générale", "Kunden/Société Générale/Été 2024", "Проекты", "Проекты/Москва",
    "Проекты/Москва/Отчёты", "日本語", "日本語/見積書", "日本語/請求書 2024", "Ελληνικά", "Projekte",
    "Projekte/A&B Test", 'Projekte/"Quoted" name', "Projekte/Tiefe", "Projekte/Tiefe/Ebene 2",
    "Projekte/Tiefe/Ebene 2/Ebene 3", "Projekte/Tiefe/Ebene 2/Ebene 3/Ebene 4", "Emoji 🚀 Launch", "Newsletter",
    "Rechnungen (2019-2025)", "Leer",
]  # fmt: skip
UNSUBSCRIBED = {"Junk", "Newsletter", "Archive/2017"}
# Where new mail comes in later.
LIVELY = ["INBOX", "Sent", "Kunden/Müller & Söhne GmbH", "Проекты/Москва", "日本語/請求書 2024"]
KEYWORDS = ["$Forwarded", "$Label1", "Projekt-X", "NonJunk", "$MDNSent"]
ODD = {"barelf": 12, "mixedlf": 8, "8bit": 14, "nomid": 14, "nul": 6, "nosep": 3, "noeol": 3}
MEDIAN, SPREAD = 10.13, 1.25
SMALLEST, LARGEST = 500, 10_500_000
WORDS = (
    "angebot rechnung termin projekt kunde vertrag lieferung frage danke gruss meeting budget plan version status "
    "anhang bitte dringend update server konto zahlung bericht team report invoice delivery contract customer "
    "schedule review draft final meeting agenda notes"
).split()
PEOPLE = [
    ("Jörg Müller", "joerg.mueller@example.de"), ("Anna Kowalska", "anna@example.pl"),
    ("Иван Петров", "ivan@example.ru"), ("田中 太郎", "tanaka@example.jp"), ("Bob Smith", "bob@example.com"),
    ("Zoë Ångström", "zoe@example.se"),
]  # fmt: skip


@dataclass(frozen=True)
class Message:
    folder: str
    body: bytes
    flags: tuple[str, ...]
    date: str


def messages(count: int, seed: int) -> Iterator[Message]:
    """A mailbox, one message after the other as they were written."""
    chance = random.Random(seed)
    weights = [chance.lognormvariate(0, 1.0) + 0.05 for _ in FOLDERS]
    weights[0] *= 6
    weights[1] *= 4
    weights[-1] = 0
    kinds = [kind for kind, times in ODD.items() for _ in range(times)]
    odd = dict(zip(chance.sample(range(count), min(len(kinds), count)), kinds))
    begin = datetime(2015, 11, 1, tzinfo=timezone.utc)
    before: list[tuple[str, bytes]] = []
    for number in range(count):
        zone = timezone(timedelta(minutes=chance.choice([0, 60, 120, 120, 60, -300, 330, 540])))
        date = (begin + timedelta(seconds=chance.randint(0, 10 * 365 * 86_400))).astimezone(zone)
        size = int(chance.lognormvariate(MEDIAN, SPREAD))
        if chance.random() < 0.012:
            size = chance.randint(1_000_000, 10_000_000)
        size = max(SMALLEST, min(size, LARGEST))
        if odd.get(number) == "nul" and number % 2:
            # In a text servers can say it as it is; within what is encoded they cannot.
            size = 3_000
        (folder,) = chance.choices(FOLDERS, weights)
        if number > 200 and chance.random() < 0.02 and number not in odd:
            home, body = chance.choice(before)
            if chance.random() < 0.5:
                folder = home
        else:
            body = written(chance, number, size, date, odd.get(number, ""))
            before = [*before[-499:], (folder, body)]
        flags = [flag for flag, share in (("\\Seen", 0.8), ("\\Answered", 0.2), ("\\Flagged", 0.06)) if chance.random() < share]
        if folder == "Drafts":
            flags.append("\\Draft")
        if chance.random() < 0.01:
            flags.append("\\Deleted")
        flags += [keyword for keyword in KEYWORDS if chance.random() < 0.04]
        yield Message(folder, body, tuple(flags), date.strftime("%d-%b-%Y %H:%M:%S %z"))


def news(seed: int) -> Iterator[Message]:
    """A hundred messages that come later."""
    chance = random.Random(seed)
    for number in range(100):
        date = datetime(2025, 11, 15, 10, tzinfo=timezone.utc) + timedelta(minutes=number)
        size = int(max(SMALLEST, chance.lognormvariate(MEDIAN, 1.0)))
        body = written(chance, 100_000 + seed * 1_000 + number, size, date, "")
        flags = ("\\Seen",) if number % 2 else ()
        yield Message(LIVELY[number % len(LIVELY)], body, flags, date.strftime("%d-%b-%Y %H:%M:%S %z"))


def written(chance: random.Random, number: int, size: int, date: datetime, kind: str) -> bytes:
    """The bytes of a message of about this size."""
    (sender, from_), (receiver, to) = chance.choice(PEOPLE), chance.choice(PEOPLE)
    subject = " ".join(chance.choice(WORDS) for _ in range(chance.randint(2, 8)))
    if chance.random() < 0.3:
        subject = "Prüfung: " + subject
    when = date.strftime("%a, %d %b %Y %H:%M:%S %z")
    head = [
        f"Return-Path: <{from_}>",
        f"Received: from mx{number % 9}.example.net (mx{number % 9}.example.net [192.0.2.{number % 250}])\r\n"
        f"\tby mail.example.de (Postfix) with ESMTPS id {chance.getrandbits(32):08X}\r\n\tfor <{to}>; {when}",
        f"From: {encoded(sender)} <{from_}>", f"To: {encoded(receiver)} <{to}>", f"Subject: {encoded(subject)}",
        f"Date: {when}", f"Message-ID: <{number}.{chance.getrandbits(32):08x}@example.de>", "MIME-Version: 1.0",
    ]  # fmt: skip
    if kind == "nomid":
        head = [line for line in head if not line.startswith("Message-ID")]
    if size < 6_000:
        head.append("Content-Type: text/plain; charset=utf-8")
        body = text(chance, max(0, size - 600)).encode()
    else:
        mark = f"----=_Part_{number}"
        head.append(f'Content-Type: multipart/mixed; boundary="{mark}"')
        raw = chance.randbytes(max(100, int((size - 3_200) * 0.73)))
        attachment = base64.encodebytes(raw).replace(b"\n", b"\r\n")
        body = (
            f"--{mark}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text(chance, 2_000)}\r\n--{mark}\r\n"
            f'Content-Type: application/pdf; name="Anhang-{number}.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        ).encode() + attachment + f"--{mark}--\r\n".encode()  # fmt: skip
    header = "\r\n".join(head).encode()
    if kind == "8bit":
        header += "\r\nX-Raw: Grüße aus München".encode("latin-1")
    whole = header + b"\r\n\r\n" + body + (b"" if body.endswith(b"\r\n") else b"\r\n")
    match kind:
        case "barelf":
            return whole.replace(b"\r\n", b"\n")
        case "mixedlf":
            return whole.replace(b"\r\n", b"\n", 7)
        case "nul":
            return whole[:-40] + b"\0\0NUL\0" + whole[-40:]
        case "nosep":
            return header + b"\r\n"
        case "noeol":
            return whole.rstrip(b"\r\n") + b" no final newline"
        case _:
            return whole


def encoded(words: str) -> str:
    return words if words.isascii() else f"=?UTF-8?B?{base64.b64encode(words.encode()).decode()}?="


def text(chance: random.Random, length: int) -> str:
    lines, line, written_ = [], [], 0
    while written_ < length:
        line.append(chance.choice(WORDS))
        written_ += len(line[-1]) + 1
        if sum(map(len, line)) > 60:
            lines.append(" ".join(line))
            line = []
    return "\r\n".join([*lines, " ".join(line)])
