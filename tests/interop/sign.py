"""Signs every field of every fixture in turn, and holds the signatures against outside tools.

The PDFs have the fields that `--fields` gives them. pyHanko signs one after another,
with certificates made on the spot; pyHanko and pdfsig then verify all of them, so a
signature that spoils an earlier one is told; and `alternat verify` must know each file
again. Then other programs sign one original, and pyHanko after each of them. The last line counts what passed and failed.
"""

import datetime
import logging
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import enumerate_sig_fields
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
from signers import Signers

ROOT = Path(__file__).resolve().parents[2]
ALTERNAT = ROOT / "target/release/alternat"
# What is not to be signed.
DRAFTS = ["draft"]
# The spec of the original that other programs sign too.
OF_OTHERS = "calexico-mexicali-2026"
# pyHanko logs that no revocation was asked for.
logging.disable(logging.CRITICAL)


def make_certificate(key):
    """A certificate of a key, signed by itself."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test Signer")])
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=True, crl_sign=False, encipher_only=False, decipher_only=False,
    )
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(usage, critical=True)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )


def make_signer(folder):
    """A signer with a certificate of its own."""
    key = ec.generate_private_key(ec.SECP256R1())
    certificate = make_certificate(key)
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(key.private_bytes(pem, *plain))
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
    return signers.SimpleSigner.load(str(folder / "key.pem"), str(folder / "certificate.pem"))


def render(folder):
    specs = [spec for spec in sorted((ROOT / "fixtures").glob("*.yaml")) if spec.stem not in DRAFTS]
    for layout in ["side-by-side", "sequential"]:
        options = ["--layout", layout, "--fields", "-o", f"{folder}/{layout}/"]
        done = subprocess.run([ALTERNAT, "render", *specs, *options], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
    return sorted(Path(folder).glob("*/*.pdf"))


def field_names(pdf):
    with open(pdf, "rb") as file:
        return [name for name, _, _ in enumerate_sig_fields(PdfFileReader(file))]


def blocks(pdf):
    """How many elements of the reading order are form fields, each with a language of its own or from above."""
    with pikepdf.open(pdf) as document:
        return sum(
            1
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Form" and "/Lang" in item
        )


def sign(pdf, field, signer):
    with open(pdf, "rb") as file:
        writer = IncrementalPdfFileWriter(file)
        metadata = signers.PdfSignatureMetadata(field_name=field)
        signed = signers.sign_pdf(writer, metadata, signer=signer)
    pdf.write_bytes(signed.getbuffer())


def verify(pdf, signer):
    """What pyHanko has against the signatures of a file."""
    problems = []
    context = ValidationContext(trust_roots=[signer.signing_cert])
    with open(pdf, "rb") as file:
        for signature in PdfFileReader(file).embedded_signatures:
            status = validate_pdf_signature(signature, context)
            level = status.modification_level
            later = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)
            if not (status.valid and status.intact and status.trusted and level in later):
                problems.append(f"{signature.field_name}: {status.summary()} {level}")
    return problems


def verify_outside(pdf, count):
    """What pdfsig has against them."""
    told = subprocess.run(["pdfsig", "-nocert", str(pdf)], capture_output=True, text=True).stdout
    valid = len(re.findall("Signature Validation: Signature is Valid", told))
    return [] if valid == count else [told]


def prove(pdf, count):
    """What `alternat verify` has against the signed file: it must be what its spec gives, and signed."""
    spec = ROOT / "fixtures" / f"{pdf.name.split('.')[0]}.yaml"
    done = subprocess.run([ALTERNAT, "verify", pdf, "--spec", spec], capture_output=True, text=True)
    times = "was then signed in" if count == 1 else f"was then signed {count} times"
    signed = times in done.stderr and "with something behind" not in done.stderr
    return [] if done.returncode == 0 and signed else [done.stderr]


def sign_by_others(pdf, folder, signer):
    """What is wrong with an original that another program signs, and pyHanko after it, by the way of signing."""
    key = rsa.generate_private_key(65537, 2048)
    rendered, (first, second, *_) = pdf.read_bytes(), field_names(pdf)
    for name, way in Signers(folder, key, make_certificate(key)).ways(first).items():
        signed = folder / pdf.name
        way(pdf, signed)
        problems = [] if signed.read_bytes().startswith(rendered) else ["what was rendered is not there any more"]
        problems += verify_outside(signed, 1) + prove(signed, 1)
        sign(signed, second, signer)
        yield name, problems + verify_outside(signed, 2) + prove(signed, 2)


def main():
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        signer = make_signer(Path(folder))
        pdfs = render(folder)
        if len(pdfs) < 9:
            sys.exit(f"only {len(pdfs)} PDFs were rendered")
        (Path(folder) / "others").mkdir()
        unsigned = next(pdf for pdf in pdfs if pdf.name.startswith(OF_OTHERS))
        of_others = Path(folder) / unsigned.name
        of_others.write_bytes(unsigned.read_bytes())
        for pdf in pdfs:
            rendered = pdf.read_bytes()
            names = field_names(pdf)
            problems = [] if len(names) >= 2 and blocks(pdf) == len(names) else [f"fields: {names}"]
            for name in names:
                sign(pdf, name, signer)
            if not pdf.read_bytes().startswith(rendered):
                problems.append("what was rendered is not there any more")
            problems += verify(pdf, signer) + verify_outside(pdf, len(names)) + prove(pdf, len(names))
            if problems:
                failed += 1
                print(f"{pdf.name}: signatures", *problems, sep="\n  ")
            else:
                passed += 1
        for name, problems in sign_by_others(of_others, Path(folder) / "others", signer):
            failed += bool(problems)
            passed += not problems
            if problems:
                print(f"{name}: signatures", *problems, sep="\n  ")
    print(f"{passed} signed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
