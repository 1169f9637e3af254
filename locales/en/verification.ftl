### The report of a verification, for an archive.
###
### These messages depend on no agreement; each says itself which variables it may use.

verification = Verification report
# Its name among the properties of the file. $name: of the PDF
verification-of = Verification report: { $name }

## What was verified

verification-file = PDF
verification-file-digest = SHA-256 of the PDF
verification-file-size = Size
# $bytes: a number
verification-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
 }
verification-carried-spec = Spec that the PDF carries
verification-given-spec = Spec that was given
verification-spec = Spec
verification-no-spec = none was found
verification-spec-digest = SHA-256 of the spec
verification-agreement = Agreement of the spec
verification-signed = Signed fields
verification-unsigned = none
verification-unknown = cannot be said
verification-creator = Program named in the PDF
verification-no-creator = none
verification-program = Verified with

## The outcome

verification-outcome = Outcome
verification-places = Where it differs
# $more: how many more places there are
verification-more = and { $more } more

## What it does not say

verification-limits = What this report does not say
verification-limit-signers = Who signed. Whether a signature is valid, and whose certificate it has, is reported by programs that verify signatures.
verification-limit-unseen = What is on no page: a signing program may change the date of the last change, its name, and the metadata.
verification-limit-drawing = How a page looks where only the drawing is written in another way: then it says that the page may look different.
verification-limit-agreement = Whether the agreement is in force, and whether those who signed were entitled to.

## What is filled in by hand

verification-by = Verified by
