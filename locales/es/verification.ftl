### El informe de una verificación, para el archivo.
###
### Estos mensajes no dependen de ningún acuerdo; cada uno dice qué variables puede usar.

verification = Informe de verificación
# Su nombre entre las propiedades del archivo. $name: el del PDF
verification-of = Informe de verificación: { $name }

## Lo que se verificó

verification-file = PDF
verification-file-digest = SHA-256 del PDF
verification-file-size = Tamaño
# $bytes: un número
verification-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
 }
verification-carried-spec = Especificación que lleva el PDF
verification-given-spec = Especificación que se indicó
verification-spec = Especificación
verification-no-spec = no se encontró ninguna
verification-spec-digest = SHA-256 de la especificación
verification-agreement = Acuerdo de la especificación
verification-signed = Campos firmados
verification-unsigned = ninguno
verification-unknown = no puede decirse
verification-creator = Programa que nombra el PDF
verification-no-creator = ninguno
verification-program = Verificado con

## El resultado

verification-outcome = Resultado
verification-places = En qué difiere
# $more: cuántos lugares más hay
verification-more = y { $more } más

## Lo que no dice

verification-limits = Lo que este informe no dice
verification-limit-signers = Quién firmó. Si una firma es válida, y de quién es su certificado, lo informan los programas que verifican firmas.
verification-limit-unseen = Lo que no está en ninguna página: un programa de firma puede cambiar la fecha de la última modificación, su nombre y los metadatos.
verification-limit-drawing = Cómo se ve una página en la que solo el dibujo está escrito de otro modo: en ese caso se dice que puede verse distinta.
verification-limit-agreement = Si el acuerdo está vigente, y si quienes lo firmaron estaban facultados para ello.

## Lo que se llena a mano

verification-by = Verificó
