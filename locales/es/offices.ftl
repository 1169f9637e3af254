### Cargos y tratamientos, según la costumbre del país.
###
### Variables: $country, $state, $city, $noun: los mensajes del país, del estado y de la ciudad
### de la parte, y de cómo se llama a sí misma, o none; $gender: female, male o unknown. Donde no
### se conoce el género se nombra el cargo, no a la persona.
###
### Donde una ley o una constitución nombra un cargo, es la fuente que se cita junto a él. La última
### variante sirve donde no se conoce fuente.

# La autoridad más alta de una ciudad. En México preside el municipio; las
# demarcaciones de la Ciudad de México tienen alcaldías. Argentina: Decreto-Ley 6769/58 de la
# Provincia de Buenos Aires, art. 1. Colombia: Constitución de 1991, art. 323 (Bogotá). Cuba:
# Constitución de 2019, art. 203. Paraguay: Constitución de 1992, art. 167. República
# Dominicana: alcalde o alcaldesa desde la Constitución de 2010, art. 201; la Ley 176-07 decía
# síndico. Uruguay: Constitución, art. 262, para los departamentos; sus municipios tienen
# alcaldías (Ley 19.272). Estados Unidos: donde la ley llama presidente a quien encabeza un
# pueblo, como en Illinois (65 ILCS 5/3.1-15-5) y en Wisconsin (Wis. Stat. 61.19).
office-mayor = { $country ->
    [country-MX] { $city ->
        [city-MX-mexico-city] { head-of-city-and-state }
       *[other] { $state ->
            [state-MX-mexico-city] { mayor }
           *[other] { $gender ->
                [female] Presidenta Municipal
                [male] Presidente Municipal
               *[unknown] Titular de la Presidencia Municipal
             }
         }
     }
    [country-ES] { $gender ->
        [female] Alcaldesa-Presidenta
        [male] Alcalde-Presidente
       *[unknown] Titular de la Alcaldía-Presidencia
     }
    [country-AR] { $city ->
        [city-AR-buenos-aires] { head-of-city-and-state }
       *[other] { $gender ->
            [female] Intendenta
            [male] Intendente
           *[unknown] Titular de la Intendencia
         }
     }
    [country-CO] { $city ->
        [city-CO-bogota] { $gender ->
            [female] Alcaldesa Mayor
            [male] Alcalde Mayor
           *[unknown] Titular de la Alcaldía Mayor
         }
       *[other] { mayor }
     }
    [country-CU] { $gender ->
        [female] Intendenta
        [male] Intendente
       *[unknown] Titular de la Intendencia
     }
    [country-PY] { $gender ->
        [female] Intendenta
        [male] Intendente
       *[unknown] Titular de la Intendencia
     }
    [country-UY] { $noun ->
        [noun-municipality] { mayor }
       *[other] { $gender ->
            [female] Intendenta
            [male] Intendente
           *[unknown] Titular de la Intendencia
         }
     }
    [country-US] { $noun ->
        [noun-village] { $state ->
            [state-US-illinois] { village-president }
            [state-US-wisconsin] { village-president }
           *[other] { mayor }
         }
       *[other] { mayor }
     }
   *[other] { mayor }
 }
# Quien gobierna una ciudad que lo es como un estado: Constitución Política de la Ciudad de
# México, art. 32; Constitución de la Ciudad Autónoma de Buenos Aires, art. 95
head-of-city-and-state = { $gender ->
    [female] Jefa de Gobierno
    [male] Jefe de Gobierno
   *[unknown] Titular de la Jefatura de Gobierno
 }
mayor = { $gender ->
    [female] Alcaldesa
    [male] Alcalde
   *[unknown] Titular de la Alcaldía
 }
# Quien preside un pueblo de los Estados Unidos
village-president = { $gender ->
    [female] Presidenta Municipal
    [male] Presidente Municipal
   *[unknown] Titular de la Presidencia Municipal
 }
# Suple a quien preside: en México, una persona encargada del despacho; en España, una
# tenencia de alcaldía.
office-mayor-pro-tem = { $country ->
    [country-US] { $gender ->
        [female] Alcaldesa Pro Tempore
        [male] Alcalde Pro Tempore
       *[unknown] Titular de la Alcaldía Pro Tempore
     }
        [country-MX] { $state ->
        [state-MX-mexico-city] { $gender ->
            [female] Encargada del Despacho de la Alcaldía
            [male] Encargado del Despacho de la Alcaldía
           *[unknown] Persona Encargada del Despacho de la Alcaldía
         }
       *[other] { $gender ->
            [female] Encargada del Despacho de la Presidencia Municipal
            [male] Encargado del Despacho de la Presidencia Municipal
           *[unknown] Persona Encargada del Despacho de la Presidencia Municipal
         }
     }
    [country-ES] { $gender ->
        [female] Teniente de Alcalde
        [male] Teniente de Alcalde
       *[unknown] Titular de la Tenencia de Alcaldía
     }
   *[other] { $gender ->
        [female] Vicealcaldesa
        [male] Vicealcalde
       *[unknown] Titular de la Vicealcaldía
     }
 }
# La designa el concejo para dirigir la administración.
office-city-manager = { $noun ->
    [noun-town] { manager-of-town }
    [noun-village] { manager-of-town }
    [noun-borough] { manager-of-town }
    [noun-county] { $gender ->
        [female] Administradora del Condado
        [male] Administrador del Condado
       *[unknown] Titular de la Administración del Condado
     }
   *[other] { $gender ->
        [female] Administradora de la Ciudad
        [male] Administrador de la Ciudad
       *[unknown] Titular de la Administración de la Ciudad
     }
 }
# De una villa, un pueblo o un distrito
manager-of-town = { $gender ->
    [female] Administradora Municipal
    [male] Administrador Municipal
   *[unknown] Titular de la Administración Municipal
 }
office-council-president = { $gender ->
    [female] Presidenta del Concejo Municipal
    [male] Presidente del Concejo Municipal
   *[unknown] Titular de la Presidencia del Concejo Municipal
 }
# Costa Rica: Código Municipal (Ley 7794), título III. República Dominicana: Constitución de 2010, art. 201.
office-council-member = { $country ->
    [country-CR] { $gender ->
        [female] Regidora
        [male] Regidor
       *[unknown] Titular de una Regiduría
     }
    [country-DO] { $gender ->
        [female] Regidora
        [male] Regidor
       *[unknown] Titular de una Regiduría
     }
    [country-MX] { $state ->
        [state-MX-mexico-city] { $gender ->
            [female] Concejala
            [male] Concejal
           *[unknown] Integrante del Concejo
         }
       *[other] { $gender ->
            [female] Regidora
            [male] Regidor
           *[unknown] Titular de una Regiduría
         }
     }
    [country-ES] { $gender ->
        [female] Concejala
        [male] Concejal
       *[unknown] Integrante de la Corporación Municipal
     }
   *[other] { $gender ->
        [female] Concejala
        [male] Concejal
       *[unknown] Integrante del Concejo Municipal
     }
 }
# Da fe de la firma: en muchas ciudades de Texas, la secretaría de la ciudad (City
# Secretary), y en otras, entre ellas El Paso, la del City Clerk; en México y España, la del
# ayuntamiento.
office-city-clerk = { $gender ->
    [female] Secretaria de la Ciudad
    [male] Secretario de la Ciudad
   *[unknown] Titular de la Secretaría de la Ciudad
 }
office-clerk = { $country ->
    [country-MX] { $gender ->
        [female] Secretaria del Ayuntamiento
        [male] Secretario del Ayuntamiento
       *[unknown] Titular de la Secretaría del Ayuntamiento
     }
    [country-ES] { $gender ->
        [female] Secretaria General del Ayuntamiento
        [male] Secretario General del Ayuntamiento
       *[unknown] Titular de la Secretaría General del Ayuntamiento
     }
    [country-US] { $noun ->
        [noun-town] { clerk-of-town }
        [noun-village] { clerk-of-town }
        [noun-borough] { clerk-of-town }
        [noun-county] { $gender ->
            [female] Secretaria del Condado
            [male] Secretario del Condado
           *[unknown] Titular de la Secretaría del Condado
         }
       *[other] { office-city-clerk }
     }
   *[other] { $gender ->
        [female] Secretaria Municipal
        [male] Secretario Municipal
       *[unknown] Titular de la Secretaría Municipal
     }
 }
# De una villa, un pueblo o un distrito
clerk-of-town = { $gender ->
    [female] Secretaria Municipal
    [male] Secretario Municipal
   *[unknown] Titular de la Secretaría Municipal
 }
# Aprueba en cuanto a la forma.
office-attorney = { $country ->
    [country-US] { $noun ->
        [noun-town] { attorney-of-town }
        [noun-village] { attorney-of-town }
        [noun-borough] { attorney-of-town }
        [noun-county] { $gender ->
            [female] Abogada del Condado
            [male] Abogado del Condado
           *[unknown] Titular de la Oficina Jurídica del Condado
         }
       *[other] { $gender ->
            [female] Abogada de la Ciudad
            [male] Abogado de la Ciudad
           *[unknown] Titular de la Oficina Jurídica de la Ciudad
         }
     }
    [country-MX] { $gender ->
        [female] Directora Jurídica
        [male] Director Jurídico
       *[unknown] Titular de la Dirección Jurídica
     }
   *[other] { $gender ->
        [female] Directora de los Servicios Jurídicos
        [male] Director de los Servicios Jurídicos
       *[unknown] Titular de los Servicios Jurídicos
     }
 }
# De una villa, un pueblo o un distrito
attorney-of-town = { $gender ->
    [female] Abogada Municipal
    [male] Abogado Municipal
   *[unknown] Titular de la Oficina Jurídica Municipal
 }
# Representa en juicio a un municipio de México; el nombre varía según el estado.
office-syndic = { $gender ->
    [female] Síndica Municipal
    [male] Síndico Municipal
   *[unknown] Titular de la Sindicatura Municipal
 }
# La autoridad más alta de un condado de Texas
office-county-judge = { $gender ->
    [female] Jueza del Condado
    [male] Juez del Condado
   *[unknown] Titular del Juzgado del Condado
 }
# La autoridad más alta de la junta de un condado, o de una provincia
office-board-president = { $country ->
    [country-ES] { $gender ->
        [female] Presidenta de la Diputación Provincial
        [male] Presidente de la Diputación Provincial
       *[unknown] Titular de la Presidencia de la Diputación Provincial
     }
   *[other] { $gender ->
        [female] Presidenta de la Junta
        [male] Presidente de la Junta
       *[unknown] Titular de la Presidencia de la Junta
     }
 }

# Un cargo que se ejerce hasta que otra persona lo tome. $title
held-for-a-time = { $country ->
    [country-ES] { $title } en funciones
   *[other] { COMPOUND($title) ->
        [yes] { $title }, con carácter interino
       *[no] { $gender ->
            [female] { $title } Interina
            [male] { $title } Interino
           *[unknown] { $title }, con carácter interino
         }
     }
 }

# En lugar de quién firma quien tiene poder. $name; $title: el del cargo
on-behalf-of = en nombre y representación de { $name }, { $title }

## Tratamientos

# $honorific: lo que va antes del nombre, o none; $given: yes si la especificación da sus palabras, si no, no; $name
signatory-name = { $honorific ->
    [none] { $name }
   *[other] { $honorific } { $name }
 }
honorific-citizen = C.
honorific-licentiate = Lic.
honorific-engineer = Ing.
honorific-architect = Arq.
honorific-accountant = C. P.
honorific-doctor = { $gender ->
    [female] Dra.
   *[other] Dr.
 }
honorific-master = { $gender ->
    [female] Mtra.
   *[other] Mtro.
 }
honorific-professor = { $gender ->
    [female] Profra.
   *[other] Profr.
 }
honorific-honorable = Hble.
honorific-don = { $gender ->
    [female] D.ª
   *[other] D.
 }
honorific-excellency = { $gender ->
    [female] Excma. Sra. D.ª
   *[other] Excmo. Sr. D.
 }

# Títulos de personas que no tienen palabra propia en una especificación: ninguno es parte de un nombre. Mayúsculas,
# acentos y signos dan igual
title-of-a-person = Sr.
    .accepted = Sra., Srta., Señor, Señora, Señorita, Alcalde, Alcaldesa, Arq., Arquitecto, Arquitecta, Dr., Dra., Doctor, Doctora, Gobernador, Gobernadora, Gob., Senador, Senadora, Sen., Diputado, Diputada, Dip., Diputado Federal, Diputada Federal, Diputado Local, Diputada Local, Congresista, H., Honorable, Ing., Ingeniero, Ingeniera, Lic., Licda., Licenciado, Licenciada, Mtra., Mtro., Maestra, Maestro, Contador, Contadora, Contador Público, Contadora Pública, Biól., Psic., Presidenta, Presidente, Pdte., Pdta., Vicepresidente, Vicepresidenta, Exalcalde, Exalcaldesa, Prof., Profa., Profr., Profesor, Profesora, Regidor, Regidora, Reg., Concejal, Concejala, Síndico, Síndica, Delegado, Delegada, Comisario, Comisaria, Secretario, Secretaria, Juez, Jueza, Magistrado, Magistrada, Embajador, Embajadora, Cónsul, Cónsul General, Vicecónsul, Padre, Pbro., Presbítero, Monseñor, Mons., Obispo, Arzobispo, Cardenal, Fray, Sor, Reverendo, Reverenda, Rvdo., Rvda., General, Gral., Coronel, Cnel., Capitán, Cap., Teniente, Tte., Comandante, Almirante, Excmo., Excma., Ilmo., Ilma., Srio., Sria., Sec., Srio. del Ayto., Srio. del Ayuntamiento, Sria. del Ayuntamiento, Secretario del Ayuntamiento, Secretaria del Ayuntamiento, Amb., Su Señoría

# Grados y certificados en sus formas breves, como van detrás de un nombre sin puntos: un acuerdo los omite. Las
# mayúsculas cuentan
degree-of-a-person = PhD
    .accepted = MBA, MSc, PhD

# Las últimas palabras de un nombre, que distinguen a una persona de su padre. Signos y mayúsculas dan igual
generation-in-name = hijo
    .accepted = hijo

# Palabras que dentro de un nombre van con minúscula
particle-in-name = de
    .accepted = del, de, la, las, los, y, e

# Títulos que también son nombres o iniciales
title-or-name = don
    .accepted = don

# Frases que ocupan el lugar de un texto, dondequiera que estén
text-to-come = por definir
    .accepted = por confirmar, nombre del alcalde

# Frases que ocupan el lugar del nombre de una persona
name-to-come = por nombrar
    .accepted = nombre pendiente, pendiente de nombrar, por designar, por elegir
