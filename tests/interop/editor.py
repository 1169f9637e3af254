"""Holds the schema against an editor: the YAML language server, asked as an editor asks it.

A spec whose first line names the schema beside it must be completed, explained and checked. The server is
told to ask no catalog, so it fetches nothing.
"""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
SERVER = ROOT / "target/interop/node_modules/yaml-language-server/bin/yaml-language-server"
SETTINGS = {
    "yaml": {
        "schemaStore": {"enable": False},
        "kubernetesCRDStore": {"enable": False},
        "validate": True,
        "hover": True,
        "completion": True,
    }
}
PATIENCE = 30  # seconds
KINDS = {
    "annual-operating-program",
    "friendship-agreement",
    "letter-of-intent",
    "memorandum-of-understanding",
    "reaffirmation",
    "sister-city-agreement",
}
PARTIES = """\
parties:
  - { id: north, city: Northtown, state: Texas, country: US }
  - { id: south, city: Villa Sur, state: Coahuila, country: MX }
"""


class Editor:
    """Speaks the language server protocol over the standard input and output of the server."""

    def __init__(self, folder):
        self.folder = folder
        self.process = subprocess.Popen(
            ["node", str(SERVER), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Whatever would be fetched goes to a port that nobody listens on.
            env={**os.environ, "HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"},
        )
        self.received = queue.Queue()
        self.diagnostics = {}
        self.number = 0
        threading.Thread(target=self.listen, daemon=True).start()
        self.ask("initialize", processId=os.getpid(), rootUri=folder.as_uri(), capabilities=CAPABILITIES)
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=SETTINGS)

    def listen(self):
        stream = self.process.stdout
        while line := stream.readline():
            length = 0
            while line.strip():
                name, _, value = line.decode().partition(":")
                length = int(value) if name.lower() == "content-length" else length
                line = stream.readline()
            self.received.put(json.loads(stream.read(length)))

    def send(self, **message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.process.stdin.flush()

    def tell(self, method, **params):
        self.send(method=method, params=params)

    def ask(self, method, **params):
        self.number += 1
        self.send(id=self.number, method=method, params=params)
        while True:
            message = self.receive()
            if message.get("id") == self.number and "method" not in message:
                return message.get("result")

    def receive(self):
        """Takes one message; what the server asks in turn is answered on the way."""
        message = self.received.get(timeout=PATIENCE)
        if message.get("method") == "textDocument/publishDiagnostics":
            self.diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            items = message.get("params", {}).get("items", [])
            result = [SETTINGS.get(item.get("section"), {}) for item in items] if items else None
            self.send(id=message["id"], result=result)
        return message

    def open(self, name, text):
        """Opens a spec whose first line names its schema, and gives its address."""
        text = f"# yaml-language-server: $schema=agreement.schema.json\n{text}"
        path = self.folder / name
        path.write_text(text)
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        return path.as_uri()

    def problems(self, name, text):
        uri = self.open(name, text)
        while uri not in self.diagnostics:
            self.receive()
        return [problem["message"] for problem in self.diagnostics[uri]]

    def at_mark(self, method, name, text):
        """Asks about the place of the mark `^` in a text."""
        uri = self.open(name, text.replace("^", "", 1))
        before = text.split("^")[0]
        lines = before.split("\n")
        position = {"line": len(lines), "character": len(lines[-1])}
        return self.ask(method, textDocument={"uri": uri}, position=position)

    def offered(self, name, text):
        items = self.at_mark("textDocument/completion", name, text) or []
        items = items["items"] if isinstance(items, dict) else items
        return {item["label"]: str(item.get("documentation", "")) for item in items}

    def explained(self, name, text):
        return json.dumps(self.at_mark("textDocument/hover", name, text) or "", ensure_ascii=False)

    def close(self):
        self.ask("shutdown")
        self.tell("exit")
        self.process.wait(PATIENCE)


CAPABILITIES = {
    "workspace": {"configuration": True, "didChangeConfiguration": {"dynamicRegistration": True}},
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}},
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    },
}


def checks(editor):
    """Each check with whether it holds, and what was seen."""
    kinds = editor.offered("kind.yaml", "kind: ^\n")
    yield "the kinds are offered", KINDS <= kinds.keys(), kinds
    yield "a kind is explained", "Reafirmación" in kinds.get("reaffirmation", ""), kinds

    fields = editor.offered("fields.yaml", f"kind: reaffirmation\n{PARTIES}^\n")
    yield "the fields are offered", {"history", "signing", "articles"} <= fields.keys(), fields

    fields = editor.offered("party.yaml", "kind: reaffirmation\nparties:\n  - id: north\n    ^\n")
    yield "the fields of a party are offered", {"city", "country", "signatory"} <= fields.keys(), fields

    clauses = editor.offered("clause.yaml", f"kind: letter-of-intent\n{PARTIES}articles:\n  - clause: ^\n")
    yield "the clauses are offered", {"objective", "termination"} <= clauses.keys(), clauses
    yield "a clause is explained", "Objective · Objetivo" in clauses.get("objective", ""), clauses

    dropped = f"kind: letter-of-intent\n{PARTIES}articles:\n  drop:\n    - ^\n"
    dropped = editor.offered("drop.yaml", dropped)
    yield "what can be dropped is offered", "intellectual-property" in dropped, dropped

    replaced = f"kind: letter-of-intent\n{PARTIES}articles:\n  replace:\n    ^\n"
    replaced = editor.offered("replace.yaml", replaced)
    yield "what can be replaced is offered", "intellectual-property" in replaced, replaced

    offices = "kind: letter-of-intent\nparties:\n  - id: north\n    signatory:\n      office: ^\n"
    offices = editor.offered("office.yaml", offices)
    yield "the offices are offered", {"mayor", "city-manager"} <= offices.keys(), offices

    countries = editor.offered("country.yaml", "kind: letter-of-intent\nparties:\n  - country: ^\n")
    yield "the countries are offered", "Mexico · México" in countries.get("MX", ""), countries

    hover = editor.explained("hover.yaml", f"kind: reaffirmation\npre^pared: 2026-04-01\n{PARTIES}")
    yield "a field is explained", "The day this text was settled" in hover, hover

    hover = editor.explained("word.yaml", f"kind: reaffirmation\nprecedence: fi^xed\n{PARTIES}")
    yield "a word is explained", "in the order of the spec" in hover, hover

    problems = editor.problems("unknown-field.yaml", f"kind: reaffirmation\nprecedense: fixed\n{PARTIES}")
    yield "an unknown field is underlined", any("precedense" in problem for problem in problems), problems

    problems = editor.problems("wrong-kind.yaml", f"kind: reafirmation\n{PARTIES}")
    yield "a wrong kind is underlined", len(problems) == 1, problems

    for spec in sorted((ROOT / "fixtures").glob("*.yaml")):
        problems = editor.problems(spec.name, spec.read_text())
        yield f"{spec.name} is right", not problems, problems


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        schema = subprocess.run([ALTERNAT, "schema"], capture_output=True, text=True, check=True).stdout
        (folder / "agreement.schema.json").write_text(schema)
        editor = Editor(folder)
        for name, holds, seen in checks(editor):
            if holds:
                passed += 1
            else:
                failed += 1
                print(f"{name}: no\n  {seen}")
        editor.close()
    print(f"editor: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
