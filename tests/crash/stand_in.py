#!/usr/bin/env python3
"""A stand-in for the Center that keeps notes, for testing the crash driver itself.

STAND_IN=durable writes each note to disk before answering; =forgetful keeps it in memory for a
while, as a server does that forgot to sync; =double ignores the key of a form.
"""

import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl


def option(name: str) -> str:
    return sys.argv[sys.argv.index(name) + 1]


def main() -> None:
    folder = Path(option("--data"))
    folder.mkdir(parents=True, exist_ok=True)
    notes_file = folder / "notes"
    if sys.argv[1] != "demo":
        sys.exit(0)
    mode = os.environ["STAND_IN"]
    notes = [json.loads(line) for line in notes_file.read_text().splitlines()] if notes_file.exists() else []
    unwritten: list[str] = []
    lock = threading.Lock()
    file = notes_file.open("a")

    def write(note: dict) -> None:
        unwritten.append(json.dumps(note) + "\n")
        if mode != "forgetful":
            flush()

    def flush() -> None:
        while unwritten:
            file.write(unwritten.pop(0))
        file.flush()
        os.fsync(file.fileno())

    def flush_now_and_then() -> None:
        while True:
            time.sleep(0.5)
            with lock:
                flush()

    class Handler(BaseHTTPRequestHandler):
        def answer(self, status: int, text: str = "", location: str = "") -> None:
            self.send_response(status)
            self.send_header("content-length", str(len(text)))
            if location:
                self.send_header("location", location)
            self.end_headers()
            self.wfile.write(text.encode())

        def do_GET(self) -> None:
            with lock:
                known = {f"/notes/{note['id']}": note["text"] for note in notes}
            if self.path == "/health/ready":
                self.answer(200)
            else:
                self.answer(200 if self.path in known else 404, f"<p>{known.get(self.path, '')}</p>")

        def do_POST(self) -> None:
            sent = dict(parse_qsl(self.rfile.read(int(self.headers["content-length"])).decode()))
            with lock:
                before = [note for note in notes if note["key"] == sent["key"] and mode != "double"]
                note = before[0] if before else {"id": len(notes), **sent}
                if not before:
                    notes.append(note)
                    write(note)
            self.answer(303, location=f"/notes/{note['id']}")

        def log_message(self, *_: object) -> None:
            pass

    host, port = option("--listen").split(":")
    Path(option("--tokens")).write_text(json.dumps({"someone@center.example": "token"}))
    threading.Thread(target=flush_now_and_then, daemon=True).start()
    ThreadingHTTPServer((host, int(port)), Handler).serve_forever()


main()
