"""Reading the Center's pages as somebody without a browser: their forms, their links, their text."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

Fields = list[tuple[str, str]]


@dataclass
class Form:
    """A form as it was shown. `fields` is what a browser would send if nobody touched it."""

    action: str
    fields: Fields = field(default_factory=list)
    # What can be chosen for a radio button, a checkbox or a list.
    options: dict[str, list[str]] = field(default_factory=dict)
    # What kind of control each name is: "hidden", "text", "textarea", "file", "select" …
    kinds: dict[str, str] = field(default_factory=dict)

    def filled(self, **given: str | list[str]) -> Fields:
        """What is sent with these answers in place of what stands in the form."""
        kept = [(name, value) for name, value in self.fields if name not in given]
        for name, values in given.items():
            kept += [(name, value) for value in ([values] if isinstance(values, str) else values)]
        return kept


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.links: list[str] = []
        self.text: list[str] = []
        self._form: Form | None = None
        self._textarea: str | None = None
        self._select: str | None = None

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif tag == "form":
            self._form = Form(given.get("action", ""))
            if given.get("method", "get").lower() == "post":
                self.forms.append(self._form)
        elif self._form is not None and "name" in given:
            self._control(self._form, tag, given)
        elif self._form is not None and tag == "option" and self._select is not None:
            self._option(self._form, self._select, given)

    def _control(self, form: Form, tag: str, given: dict[str, str]) -> None:
        name, kind = given["name"], given.get("type", "text")
        form.kinds[name] = kind if tag == "input" else tag
        if tag == "textarea":
            self._textarea = name
            form.fields.append((name, ""))
        elif tag == "select":
            self._select = name
        elif tag == "input" and kind in ("radio", "checkbox"):
            form.options.setdefault(name, []).append(given.get("value", "on"))
            if "checked" in given:
                form.fields.append((name, given.get("value", "on")))
        elif tag == "input":
            form.fields.append((name, given.get("value", "")))

    def _option(self, form: Form, name: str, given: dict[str, str]) -> None:
        value = given.get("value", "")
        form.options.setdefault(name, []).append(value)
        is_first = len(form.options[name]) == 1
        if is_first or "selected" in given:
            form.fields[:] = [pair for pair in form.fields if pair[0] != name] + [(name, value)]

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "textarea":
            self._textarea = None
        elif tag == "select":
            self._select = None

    def handle_data(self, text: str) -> None:
        if self._textarea is None or self._form is None:
            self.text.append(text)
        else:
            name = self._textarea
            self._form.fields[:] = [pair for pair in self._form.fields if pair[0] != name] + [(name, text.lstrip("\n"))]


class Page:
    """An answer to a GET."""

    def __init__(self, status: int, body: str) -> None:
        self.status = status
        self.body = body
        reader = _Reader()
        reader.feed(body)
        self.forms = reader.forms
        self.links = reader.links
        self.text = "".join(reader.text)

    @property
    def is_here(self) -> bool:
        return self.status == 200

    def form(self, ending: str) -> Form | None:
        """The form whose address ends like this."""
        return next((form for form in self.forms if form.action.endswith(ending)), None)

    def links_to(self, start: str) -> list[str]:
        """Addresses that begin like this, each once, in the order of the page."""
        return list(dict.fromkeys(link for link in self.links if link.startswith(start)))

    def says(self, words: str) -> int:
        """How often the page says this, outside what is being typed."""
        return self.text.count(words)
