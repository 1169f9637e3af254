"""Programs other than pyHanko that sign PDFs, each in the way that it writes a signature.

iText and PDFBox (Debian) sign a field of the file: iText shows the signature in it, PDFBox makes the field a point.
PoDoFo (Debian), endesive and pdfsigner (PyPI) do not find fields within others, and add an unseen one.
"""

import subprocess
import sys
import types
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.serialization import pkcs12

HERE = Path(__file__).resolve().parent
JARS = [f"/usr/share/java/{name}.jar" for name in ["itext5", "pdfbox2", "fontbox2", "commons-logging", "bcpkix", "bcprov", "bcutil"]]
PASSWORD = "secret"


def run(*command):
    """Carries out a command, which must succeed."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{command[0]}: {done.stdout}{done.stderr}")


def endesive():
    """The module of endesive that signs. Its module that verifies does not know the newest OpenSSL, and is left out."""
    left_out = types.ModuleType("endesive.pdf.verify")
    left_out.PDFVerifier = left_out.verify = None
    sys.modules.setdefault("endesive.pdf.verify", left_out)
    from endesive.pdf import cms

    return cms


class Signers:
    """The programs, with one key and its certificate."""

    def __init__(self, folder, key, certificate):
        self.key, self.certificate = key, certificate
        self.pem = [folder / "outside.key.pem", folder / "outside.certificate.pem"]
        plain = (serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption())
        self.pem[0].write_bytes(key.private_bytes(serialization.Encoding.PEM, *plain))
        self.pem[1].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        packing = serialization.BestAvailableEncryption(PASSWORD.encode())
        self.store = folder / "outside.p12"
        self.store.write_bytes(pkcs12.serialize_key_and_certificates(b"signer", key, certificate, None, packing))

    def by_java(self, program, *arguments):
        """Signs by a program in Java, with the options behind the keystore."""
        command = ["java", "-cp", ":".join(JARS), HERE / f"{program}.java"]
        return lambda source, target: run(*command, source, target, self.store, *arguments)

    def by_podofo(self, source, target):
        """Adds a signature by PoDoFo."""
        run("podofosign", "-in", source, "-out", target, "-pkey", self.pem[0], "-cert", self.pem[1], "-field-name", "Added")

    def by_endesive(self, source, target):
        """Adds a signature by endesive."""
        said = {"sigflags": 3, "location": "El Paso", "reason": "agreed", "signingdate": "D:20260415120000+00'00'", "aligned": 0}
        content = Path(source).read_bytes()
        signature = endesive().sign(content, said, self.key, self.certificate, [], "sha256")
        Path(target).write_bytes(content + signature)

    def by_pdfsigner(self, source, target):
        """Adds a signature by pdfsigner."""
        import pdfsigner

        pdfsigner.sign_pdf(str(source), str(target), str(self.store), PASSWORD, reason="agreed")

    def ways(self, field):
        """Every way to sign a file, by its name: into a field where the program can, else into one that it adds."""
        return {
            **{f"iText, {way}": self.by_java("ITextSign", field, way) for way in ["cms", "cades", "certified"]},
            "PDFBox": self.by_java("PdfBoxSign", field),
            "PDFBox, added field": self.by_java("PdfBoxSign"),
            "PoDoFo, added field": self.by_podofo,
            "endesive, added field": self.by_endesive,
            "pdfsigner, added field": self.by_pdfsigner,
        }
