### The nouns by which instruments name themselves. The value of a message is the noun as it stands in titles.
### Which of them an agreement of a kind may have, where it binds and where it does not, is in templates/kinds.
###
### Attributes:
###   .this: the instrument as it names itself
###   .also: what else texts call it, separated by commas; it is printed in no agreement
###
### Sources: Council of European Municipalities and Regions, twinning.org (oath, protocol, agreement and pact of
### twinning); Sister Cities International, Partnership Agreement Toolkit (2021); US Department of State, guidance on
### non-binding documents (memorandum, declaration); Secretaría de Relaciones Exteriores (acuerdo, convenio).

instrument-accord = Accord
    .this = this Accord
instrument-act = Act
    .this = this Act
instrument-agreement = Agreement
    .this = this Agreement
instrument-charter = Charter
    .this = this Charter
instrument-convenio = Agreement
    .this = this Agreement
instrument-declaration = Declaration
    .this = this Declaration
instrument-letter = Letter
    .this = this Letter
instrument-memorandum = Memorandum
    .this = this Memorandum
    .also = memo
instrument-memorandum-with-accent = Memorandum
    .this = this Memorandum
instrument-pact = Pact
    .this = this Pact
instrument-program = Program
    .this = this Program
instrument-protocol = Protocol
    .this = this Protocol
instrument-reaffirmation = Reaffirmation
    .this = this Reaffirmation

## Nouns that no kind has: where a text names itself so, it is reported

instrument-contract = Contract
    .this = this Contract
instrument-proclamation = Proclamation
    .this = this Proclamation
instrument-treaty = Treaty
    .this = this Treaty
