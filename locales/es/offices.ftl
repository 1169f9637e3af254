### Cargos y tratamientos, según la costumbre del país.
###
### Variables: $country, $state: los mensajes de país y estado, o none;
### $gender: female, male o unknown. Donde no se conoce el género se nombra el
### cargo, no a la persona.

# La autoridad más alta de una ciudad. En México preside el municipio; las
# demarcaciones de la Ciudad de México tienen alcaldías.
office-mayor = { $country ->
    [country-MX] { $state ->
        [state-MX-mexico-city] { $gender ->
            [female] Alcaldesa
            [male] Alcalde
           *[unknown] Titular de la Alcaldía
         }
       *[other] { $gender ->
            [female] Presidenta Municipal
            [male] Presidente Municipal
           *[unknown] Titular de la Presidencia Municipal
         }
     }
    [country-ES] { $gender ->
        [female] Alcaldesa-Presidenta
        [male] Alcalde-Presidente
       *[unknown] Titular de la Alcaldía-Presidencia
     }
   *[other] { $gender ->
        [female] Alcaldesa
        [male] Alcalde
       *[unknown] Titular de la Alcaldía
     }
 }
# Suple a quien preside; en España, una teniencia de alcaldía.
office-mayor-pro-tem = { $country ->
    [country-US] { $gender ->
        [female] Alcaldesa Pro Tempore
        [male] Alcalde Pro Tempore
       *[unknown] Titular de la Alcaldía Pro Tempore
     }
    [country-ES] { $gender ->
        [female] Teniente de Alcaldesa
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
office-city-manager = { $gender ->
    [female] Administradora de la Ciudad
    [male] Administrador de la Ciudad
   *[unknown] Titular de la Administración de la Ciudad
 }
office-council-president = { $gender ->
    [female] Presidenta del Concejo Municipal
    [male] Presidente del Concejo Municipal
   *[unknown] Titular de la Presidencia del Concejo Municipal
 }
office-council-member = { $country ->
    [country-MX] { $gender ->
        [female] Regidora
        [male] Regidor
       *[unknown] Titular de la Regiduría
     }
   *[other] { $gender ->
        [female] Concejala
        [male] Concejal
       *[unknown] Titular de la Concejalía
     }
 }
# Da fe de la firma: en Texas, la secretaría de la ciudad; en México y España, la del ayuntamiento.
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
    [country-US] { $gender ->
        [female] Secretaria de la Ciudad
        [male] Secretario de la Ciudad
       *[unknown] Titular de la Secretaría de la Ciudad
     }
   *[other] { $gender ->
        [female] Secretaria Municipal
        [male] Secretario Municipal
       *[unknown] Titular de la Secretaría Municipal
     }
 }
# Aprueba en cuanto a la forma.
office-attorney = { $country ->
    [country-US] { $gender ->
        [female] Abogada de la Ciudad
        [male] Abogado de la Ciudad
       *[unknown] Titular de la Abogacía de la Ciudad
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
office-held-for-a-time = { $country ->
    [country-ES] { $title } en funciones
   *[other] { $gender ->
        [female] { $title } Interina
        [male] { $title } Interino
       *[unknown] { $title }, con carácter interino
     }
 }

## Tratamientos

# $honorific: lo que va antes del nombre, o none; $name
signatory-name = { $honorific ->
    [none] { $name }
   *[other] { $honorific } { $name }
 }
honorific-citizen = C.
honorific-licentiate = Lic.
honorific-engineer = Ing.
honorific-architect = Arq.
honorific-accountant = { $gender ->
    [female] C. P. A.
   *[other] C. P. A.
 }
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
