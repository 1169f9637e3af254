### What `--help`, the man pages and the completions say, and how a command line can be wrong.
###
### `command-…` is a command, `argument-<command>-…` an argument of it, `argument-…` one that several commands have.
### Attributes of an argument: .value, the name of its value; any other, one of the words that it accepts.

command-alternat = Make signing-ready bilingual PDFs of sister-city agreements
argument-lang = The language of messages; without it, the environment's
    .value = LANGUAGE
    .en = English
    .es = Spanish
argument-help = Print help
argument-version = Print version

command-new = Write a spec to start from, with comments; on a terminal it asks for what is not given
argument-new-kind = The kind of agreement: `alternat kinds` lists them
    .value = KIND
argument-new-file = The file of the new spec, which must not be there yet, or `-` for the standard output; without it, `agreement.yaml`
    .value = FILE
argument-new-party = A city with its state and country, as in "El Paso, Texas, US"; the country may be left out where the state says it. Give it twice
    .value = CITY,STATE,COUNTRY
argument-new-language = The own language of a party whose country does not say it, as in curitiba=es
    .value = PARTY=LANGUAGE
argument-new-noun = The noun that a party calls itself by, as in torreon=municipality; without it, city
    .value = PARTY=NOUN
argument-new-office = The office of who is to sign for a party, as in el-paso=city-manager or "El Paso=City Manager"; without it, mayor
    .value = PARTY=OFFICE
argument-signatory = The name of who is to sign for a party, by the party's id or its city, as in el-paso=Ana Sample; without it, the name stays blank. Give it once for each party
    .value = PARTY=NAME
argument-gender = The gender of who is to sign, with which the Spanish title agrees, as in el-paso=female
    .value = PARTY=GENDER
argument-attestation = Who attests the signature for a party: a name, or yes for a line to fill in by hand
    .value = PARTY=NAME
argument-approved_as_to_form = Who approves the text as to its form for a party: a name, or yes for a line to fill in by hand
    .value = PARTY=NAME
argument-witness = The name of a witness of honor, or several names with commas or semicolons between them; may be given more than once
    .value = NAME
argument-new-answers = The file in which `alternat new` kept the answers when its questions ended early
    .value = FILE
argument-new-established = The date on which the earlier agreement was signed, where the kind stands on one: as much as is known, as in 2006-04-28, 2006-04 or 2006, or unknown
    .value = DATE
argument-new-date = The day of the signing, as in 2026-04-15 or "April 15, 2026"; without it, the day stays blank
    .value = DATE
argument-new-place = Where it is signed: the city of a party, or another one with its state, as in "Austin, TX"; a place that is no city in English and Spanish, with / between them; without it, the place stays blank
    .value = PLACE

command-render = Turn specs into files, one for each original of an agreement
argument-render-specs = The specs, in YAML
    .value = SPEC
argument-render-output = A file, a folder, or `-` for the standard output; without it, the file is written beside its spec
    .value = FILE_OR_DIR
argument-format = What to make
    .value = FORMAT
    .pdf = A PDF that keeps PDF/UA-1 and PDF/A-2a
    .png = A picture of each page
    .svg = A drawing of each page
    .html = A page for browsers, whole in one file
    .typ = The Typst markup
argument-paper = The size of the paper, in place of what the spec says
    .value = PAPER
    .letter = 8.5 by 11 inches
    .legal = 8.5 by 14 inches
    .a4 = 210 by 297 millimeters
    .tabloid = 11 by 17 inches
argument-layout = Where the two texts stand, in place of what the spec says
    .value = LAYOUT
    .side-by-side = in two columns, passage beside passage
    .sequential = each whole, one after the other, with letterhead and signatures of its own
    .single = each alone, as a reading copy that is not an original
argument-render-original = The original to make: the id of a party, or `all`
    .value = ID
argument-fields = Give the PDF a signature field for each signer
argument-anchors = Print, unseen, the texts by which a signing service finds where each signer signs
    .value = SERVICE
    .docusign = DocuSign: AutoPlace strings such as /sig_el_paso.signatory/
    .adobe = Adobe Acrobat Sign: text tags
argument-embed_spec = Attach the spec and all that it refers to, so that the PDF can be made again from itself; it then keeps PDF/A-3a in place of PDF/A-2a
argument-render-watch = Stay, and render again whenever a spec, or anything it is made from, is saved
argument-root = The folder that a spec may read from; without it, the one it lies in
    .value = DIR
argument-locales = A folder of locales, laid over the built-in ones file by file
    .value = DIR
argument-templates = A folder of templates, laid over the built-in ones file by file
    .value = DIR

command-batch = Make every original of a ceremony, and tell exactly what was made
argument-batch-inputs = A ceremony, a folder of specs, or specs
    .value = CEREMONY|DIR|SPEC
argument-batch-output = The folder to write into: one folder for each agreement, a manifest (the list of every file) and a summary
    .value = DIR
argument-batch-jobs = How many processes work at once; without it, as many as the machine has cores
    .value = N
argument-batch-resume = Keep what an earlier run has made and is still right, and make the rest
argument-batch-keep_going = Go on when an agreement fails, which is the default
argument-batch-fail_fast = Begin no other agreement when one fails
argument-batch-book = Bind all originals in the order of signing into one PDF for printing, `book.pdf`, with bookmarks
argument-batch-running_order = Make the running order, `running-order.pdf`: who signs what, in which order, on which side, and who keeps it
argument-batch-shard = The part to make, such as 1/4 to 4/4; the manifests of all parts are joined with `alternat manifest merge`
    .value = I/N
argument-batch-quiet = Tell nothing but what went wrong
argument-batch-log_format = How to report progress
    .value = FORMAT
    .human = In words, with a bar on a terminal
    .json = In JSON, one object a line

command-manifest = Work with the manifests of batches
command-merge = Join the manifests of all parts of a batch into that of the whole, and make sure of every file
argument-merge-manifests = The manifests of all parts
    .value = MANIFEST
argument-merge-output = The manifest to write; without it, `manifest.json` beside the first
    .value = FILE

command-roster = Work with the sheet of a ceremony's agreements
command-roster-new = Write a workbook with a sheet to fill in: headings in both languages, and lists to choose from
argument-roster-new-file = The workbook to write, such as pairs.xlsx, which must not be there yet
    .value = FILE.xlsx

command-check = Look for mistakes in specs, and in both texts that would be made of them
argument-check-specs = The specs, in YAML
    .value = SPEC
argument-check-format = How to tell what was found
    .value = FORMAT
    .human = With an excerpt of the file, for people
    .json = A list in JSON, on the standard output
    .sarif = SARIF 2.1.0, for code hosts and editors, on the standard output
argument-check-deny = What fails the check besides errors
    .value = SEVERITY
    .warnings = Warnings too

command-verify = Tell whether a PDF is what its spec gives: the same byte for byte, signed since, or different, and where
argument-verify-pdf = The PDF
    .value = PDF
argument-verify-spec = The spec; without it, the one that the PDF carries
    .value = SPEC
argument-verify-report = Write a report of one page for the archive, in both languages: digests, outcome and where the PDF differs
    .value = FILE

command-extract = Take the spec out of a PDF that carries it
argument-extract-pdf = The PDF
    .value = PDF
argument-extract-output = A file for the spec, or a folder for all that the PDF carries; without it, the spec goes to the standard output. No file is written over
    .value = FILE_OR_DIR

command-explain = Explain a rule, with an example; without one, list all rules
argument-explain-rule = The id of a rule, such as `other-city`; without it, all of them
    .value = RULE
argument-explain-format = How to tell it
    .value = FORMAT
    .text = Plain text
    .markdown = Markdown, with the examples of all rules

command-reaffirm = Write the spec that reaffirms an agreement: its parties, and the earlier agreements with this one after them
argument-reaffirm-older = The spec of the agreement that was signed
    .value = OLD_SPEC
argument-reaffirm-date = The day on which the reaffirmation is to be signed, as in 2026-04-15 or "April 15, 2026"
    .value = DATE
argument-reaffirm-place = The party in whose city it is to be signed, by its id or its city; without it, the place stays blank
    .value = PARTY
argument-reaffirm-output = The file of the new spec, which must not be there yet, or `-` for the standard output
    .value = NEW_SPEC

command-clauses = List the clauses of the library, each with its text in both languages
argument-clauses-id = The id of one clause; without it, all of them
    .value = ID
argument-clauses-kind = Only the clauses of a kind of agreement, in their order, and worded as it words them
    .value = KIND
argument-clauses-register = Worded so that they bind, or so that they do not; without it, as the kind is
    .value = REGISTER
    .binding = The parties undertake
    .non-binding = The participants intend
argument-clauses-short = Only ids and headings

command-kinds = List the kinds of agreement, each with its titles and the clauses it has

command-schema = Print the JSON Schema of a spec, a ceremony or a city's file, with which an editor completes and checks it
argument-schema-sort = The sort of file
    .value = SORT
    .spec = A spec
    .city = The file of a city
    .ceremony = A ceremony: the agreements that are signed on one occasion

command-eject = Write the built-in locales and templates into a folder, to start from
argument-eject-folder = The folder; where one of the files is there already, nothing is written
    .value = DIR

command-completions = Print what a shell needs to complete the command line
argument-completions-shell = The shell
    .value = SHELL

command-man = Write the man pages, one for each command, into a folder
argument-man-folder = The folder; what it has of the same names is written over
    .value = DIR

command-help = Print this help, or that of a command

## Headings

heading-usage = Usage
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-name = Name
heading-synopsis = Synopsis
heading-description = Description
heading-version = Version
heading-values = Possible values
# What stands for any options, and for a command, in the usage
any-options = [OPTIONS]
any-command = COMMAND
# $values
values-in-short = [possible values: { $values }]
# $value
default-value = [default: { $value }]

## How a command line can be wrong

# $argument, $suggestion
unknown-argument = there is no argument `{ $argument }` here
    .hint = { $suggestion ->
        [none] `--help` lists the arguments
       *[other] did you mean `{ $suggestion }`?
     }
# $command, $suggestion
unknown-command = there is no command `{ $command }`
    .hint = { $suggestion ->
        [none] `alternat --help` lists the commands
       *[other] did you mean `{ $suggestion }`?
     }
missing-command = a command is missing
    .hint = `alternat --help` lists the commands
# $argument: the arguments; $count
missing-arguments = { $count ->
    [one] an argument is missing: `{ $argument }`
   *[other] arguments are missing: `{ $argument }`
 }
    .hint = `--help` tells what { $count ->
        [one] it is
       *[other] they are
     }
# $argument
repeated-argument = `{ $argument }` is given more than once
    .hint = give it once
# $argument, $other
conflicting-arguments = `{ $argument }` and `{ $other }` exclude each other
    .hint = give one of them
# $written
not-an-xlsx = `{ $written }` is not the name of a workbook
    .hint = give it the ending .xlsx: `alternat roster new pairs.xlsx`
not-a-count = `{ $written }` is not a number of processes
    .hint = give a number from 1 on
# $written
not-a-part-of-a-batch = `{ $written }` is no part of a batch
    .hint = give its number and how many parts there are, as in `--shard 1/4`
# $argument, $written, $known, $suggestion
unknown-value = `{ $argument }` does not accept `{ $written }`
    .hint = { $suggestion ->
        [none] choose one of these: { $known }
       *[other] did you mean `{ $suggestion }`?
     }
# $argument, $known
missing-value = `{ $argument }` lacks its value
    .hint = { $known ->
        [none] write the value after it
       *[other] choose one of these: { $known }
     }
# $argument, $written
needless-value = `{ $argument }` takes no value, and has `{ $written }`
    .hint = leave the value out
# $argument, $written
not-a-party = `{ $argument }` needs a city, a state and a country, not `{ $written }`
    .hint = separate them with commas, as in "El Paso, Texas, US"; where the state says the country, or the country has no states, two parts are enough
# $argument, $written
not-a-word-of-party = `{ $argument }` needs a party and a word, not `{ $written }`
    .hint = write the city or the id of the party, `=`, and the word, as in "El Paso=city-manager"; where both cities have one name, the state too, as in "Nogales, Sonora=mayor"
not-a-gender = `{ $argument }` needs a party and a gender, not `{ $written }`
    .hint = write the city or the id of the party, `=`, and female or male, as in "El Paso=female"; where both cities have one name, the state too, as in "Nogales, Sonora=female"
# $argument, $written
not-a-signatory = `{ $argument }` needs a party and a name, not `{ $written }`
    .hint = write the city or the id of the party, `=`, and a name, as in "El Paso=Ana Sample"; where both cities have one name, the state too, as in "Nogales, Sonora=Ana Sample"
unreadable-arguments = the arguments cannot be read
    .hint = `--help` tells what can be given
