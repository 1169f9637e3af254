### Los nombres con que se designan a sí mismos los instrumentos. El valor del mensaje es el nombre como va en los
### títulos. Cuáles admite cada tipo, según sea vinculante o no, está en templates/kinds.
###
### Atributos:
###   .this: el instrumento como se nombra a sí mismo
###   .also: otros nombres que se le dan, separados por comas; no se imprimen en ningún acuerdo
###
### Fuentes: Consejo de Municipios y Regiones de Europa, twinning.org (juramento, protocolo, convenio y pacto de
### hermanamiento); Sister Cities International, Partnership Agreement Toolkit (2021); Departamento de Estado de los
### Estados Unidos, guía sobre documentos no vinculantes (memorando, declaración); Secretaría de Relaciones Exteriores
### (acuerdo, convenio). Memorando y memorándum son igualmente correctos (DPD, «memorando»).

instrument-accord = Acuerdo
    .this = el presente Acuerdo
instrument-act = Acta
    .this = la presente Acta
instrument-agreement = Acuerdo
    .this = el presente Acuerdo
instrument-charter = Carta
    .this = la presente Carta
instrument-convenio = Convenio
    .this = el presente Convenio
instrument-declaration = Declaración
    .this = la presente Declaración
instrument-letter = Carta
    .this = la presente Carta
instrument-memorandum = Memorando
    .this = el presente Memorando
    .also = memorándum
instrument-memorandum-with-accent = Memorándum
    .this = el presente Memorándum
instrument-pact = Pacto
    .this = el presente Pacto
instrument-program = Programa
    .this = el presente Programa
instrument-protocol = Protocolo
    .this = el presente Protocolo
instrument-reaffirmation = Reafirmación
    .this = la presente Reafirmación

## Nombres que ningún tipo lleva: si un texto se nombra así, se señala

instrument-contract = Contrato
    .this = el presente Contrato
instrument-proclamation = Proclama
    .this = la presente Proclama
instrument-treaty = Tratado
    .this = el presente Tratado
