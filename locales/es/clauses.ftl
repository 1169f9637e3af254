### El acervo de cláusulas. Un mensaje es una cláusula; los renglones en blanco
### separan sus párrafos.
###
### Atributos: .heading de un artículo; .item-1, .item-2, etcétera, sus incisos;
### .use, cuándo se usa la cláusula, y .source, de dónde viene la práctica, que
### documentan la cláusula y nunca se imprimen en un acuerdo.
###
### Las variables son las de document.ftl. $register es «binding» (vinculante) o
### «non-binding» (no vinculante); lo que aquí depende de ella es lo que no cubren
### { undertake } y sus semejantes. $term es un número de años, 0 si la vigencia
### es indefinida. $ending es «as» u «os», según concuerden las partes.
###
### Un considerando empieza con una palabra en mayúsculas. Un considerando, o un
### artículo sin número, que no termina en signo recibe el que su lugar pide:
### punto y coma, «; y», coma o punto.
###
### Ambos idiomas dicen lo mismo: quien cambia una oración la cambia en los dos.

## Considerandos

recital-friendship-ties =
    CONSIDERANDO su { bond }{ $beginning ->
        [known] , establecida en { $established },
       *[unknown] {""}
     } y su interés en fortalecer los lazos de amistad y
    cooperación que l{ $ending } unen
    .use =
        Para una reafirmación: enuncia el vínculo tal como está y el año en que
        comenzó, si se conoce.
    .source = Práctica de Calexico y Mexicali

recital-border-cooperation =
    CONVENCID{ UPPER($ending) } de las grandes oportunidades de desarrollar
    actividades de cooperación transfronteriza de beneficio mutuo en materia de
    negocios, comercio y cultura
    .use = Para dos ciudades de una misma frontera: dice lo que ganan juntas.
    .source = Práctica de Calexico y Mexicali

recital-shared-values =
    VALORANDO los lazos de historia, geografía, familia y comercio que unen a
    ambas comunidades y los valores que estas tienen en común
    .use =
        Para cualquier instrumento entre comunidades que ya tienen lazos entre sí.
    .source = Práctica general; sin fuente única

recital-local-cooperation =
    RECONOCIENDO que la cooperación entre gobiernos locales es un medio eficaz
    para impulsar el bienestar de sus habitantes y el desarrollo sostenible de sus
    comunidades
    .use =
        Para cualquier instrumento: dice por qué cooperan dos gobiernos locales.
    .source = Práctica general; sin fuente única

recital-citizen-diplomacy =
    INSPIRAD{ UPPER($ending) } por la convicción de que la amistad entre los
    pueblos comienza con las personas mismas, en sus hogares, aulas, centros de
    trabajo y plazas públicas
    .use =
        Para cualquier instrumento que habrán de llevar adelante los habitantes y
        no solo los dos gobiernos.
    .source =
        Idea de la diplomacia ciudadana, en los documentos de El Paso sobre su
        acuerdo con Torreón

recital-mutual-benefit =
    CONVENCID{ UPPER($ending) } de la importancia de contar con programas
    específicos que produzcan resultados tangibles en los ámbitos económico,
    cultural, educativo, científico y ambiental, en beneficio de ambas comunidades
    .use =
        Para un acuerdo de alcance amplio: prepara sus artículos sobre áreas y
        programas anuales.
    .source = Práctica general; sin fuente única

recital-respect =
    GUIAD{ UPPER($ending) } por los principios de igualdad y reciprocidad y por el
    respeto al derecho y a las instituciones de { each-country } y de cada comunidad
    .use = Para cualquier instrumento: nombra los principios en que descansa.
    .source = Práctica general; sin fuente única

recital-desire-for-friendship =
    DESEANDO conocerse mejor como ciudades amigas y acercar a sus comunidades
    mediante una amistad duradera
    .use = Para un acuerdo de amistad, que debe calificar el vínculo como de amistad.
    .source = Sister Cities International, Partnership Agreement Toolkit, 2021

recital-earlier-instruments =
    RECORDANDO { $history }, así como la cooperación a la que { $instruments ->
        [one] ha
       *[other] han
     } dado lugar
    .use = Para cualquier instrumento que sigue a otros: los cita todos.
    .source = Práctica de Calexico y Mexicali

recital-anniversary =
    CONMEMORANDO en { $year } el { ORDINAL($years, form: "masculine") }
    aniversario de su { bond }
    .use = Para una reafirmación en el año de un aniversario del vínculo.
    .source = Práctica general; sin fuente única

recital-new-administration =
    DECLARANDO que las autoridades que actualmente ejercen el cargo hacen suyos los
    compromisos asumidos por quienes las precedieron en él
    .use =
        Para una reafirmación tras un cambio de administración en cualquiera de
        las dos ciudades.
    .source = Práctica de Calexico y Mexicali

recital-under-agreement =
    CONSIDERANDO { $agreement }, que prevé la formulación de programas anuales de
    cooperación
    .use =
        Para un programa anual, cuando el acuerdo que subsiste en efecto prevé
        programas anuales.
    .source = Modelo de alcance amplio de la cancillería mexicana

recital-shared-opportunities =
    INTERESAD{ UPPER($ending) } en explorar las oportunidades de cooperación que
    sus comunidades se ofrecen mutuamente
    .use =
        Para un memorando de entendimiento o una carta de intención entre ciudades
        que comienzan a cooperar.
    .source = Práctica general; sin fuente única

## Artículos de una reafirmación: sin número ni encabezado, tras «Acuerdan:»

article-reaffirm-relation =
    Reafirmar su { bond }
    .use =
        Para una reafirmación, como primer artículo: dice con todas sus letras cuál es su
        objeto.
    .source = Práctica general; sin fuente única

article-reinvigorate-relation =
    Trabajar de manera conjunta para revitalizar su { bond }, establecida al amparo
    { DE($agreement) }, conforme a los compromisos contenidos en { GENDER(BARE($agreement)) ->
        [masculine] él
       *[feminine] ella
     }{ $other-instruments ->
        [none] {""}
       *[other] {" "}y en { $other-instruments }
     }, a fin de promover el intercambio de experiencias y las actividades conjuntas
    .use =
        Para una reafirmación: enuncia su propósito y cita todos los antecedentes.
    .source = Práctica de Calexico y Mexicali

article-continue-commitments =
    Seguir cumpliendo los compromisos que han asumido entre sí y dar continuidad a
    las actividades en curso
    .use =
        Para una reafirmación, cuando hay compromisos y actividades que siguen en
        marcha.
    .source = Práctica general; sin fuente única

article-future-programs =
    Elaborar conjuntamente programas de actividades específicas que señalen el
    calendario y las unidades responsables, así como revisar sus resultados cada
    año
    .use = Para una reafirmación a la que han de seguir nuevas actividades.
    .source = Práctica general; sin fuente única

article-renew-term =
    Renovar, { $term ->
        [0] por tiempo indefinido
        [one] por un nuevo plazo de un (1) año
       *[other] por un nuevo plazo de { CARDINAL($term, form: "masculine") }
            ({ $term }) años
     } a partir de la fecha { $ratification ->
        [yes] en que { $this } { $register ->
            [binding] entre en vigor
           *[non-binding] comience a surtir efectos
         }
       *[no] de la { $by-hand ->
            [date] última firma
            [both] última firma
           *[nothing] firma
         } { DE($this) }
     }, { $agreement }
    .use =
        Para reafirmar un acuerdo cuyo plazo ya terminó o está por terminar; los años son
        los de `term`, contados desde la ratificación si la hay.
    .source = Práctica general; sin fuente única

article-keep-in-force =
    { $register ->
        [binding] Mantener en vigor, en todo lo que { $this } no modifique, { $agreement }
       *[non-binding] Conservar los efectos, en todo lo que { $this } no modifique, { DE($agreement) }
     }
    .use =
        Para una reafirmación, como último artículo, para que el silencio sobre un
        punto no se lea como su derogación.
    .source = Práctica general; sin fuente única

## Artículos de un acuerdo de hermanamiento de alcance amplio

article-objective =
    El objetivo { DE($this) } es formalizar el hermanamiento entre { $parties }
    y promover la cooperación entre ell{ $ending } en áreas de interés común, en
    beneficio de ambas comunidades.
    .heading = Objetivo
    .use = Para un acuerdo de hermanamiento, como primer artículo.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-areas-and-modalities =
    Para alcanzar el objetivo { DE($this) }, { $parties } { undertake } cooperar, en el
    ámbito de sus respectivas competencias, mediante el intercambio de experiencias e información, la organización de
    misiones empresariales, visitas oficiales, ferias, seminarios y eventos
    culturales, la { training } y la asesoría técnica, la realización de
    proyectos conjuntos y cualquier otra forma de cooperación que determinen
    conjuntamente, en las áreas siguientes:
    .heading = Áreas y formas de cooperación
    .item-1 =
        comercio e inversión: promoción de los negocios mediante el intercambio de
        misiones empresariales, el diseño de estrategias para estimular las
        exportaciones y la participación en foros, ferias comerciales y
        seminarios;
    .item-2 =
        turismo: promoción conjunta de los destinos, las rutas y los atractivos de
        ambas ciudades;
    .item-3 =
        cultura y artes: exposiciones, presentaciones artísticas, residencias de artistas y
        conservación del patrimonio cultural;
    .item-4 =
        educación y juventud: intercambio estudiantil, intercambio docente,
        vinculación entre instituciones educativas y aprendizaje de idiomas;
    .item-5 =
        ciencia, tecnología e innovación: proyectos que promuevan la actividad
        económica mediante el intercambio de tecnología, conocimientos y formación
        profesional;
    .item-6 =
        medio ambiente y agua: protección de los ecosistemas, gestión sostenible
        del agua y de los residuos sólidos, energías limpias y acción climática;
    .item-7 =
        desarrollo urbano y movilidad: { land-use-planning }, vivienda,
        espacios públicos y transporte sostenible;
    .item-8 =
        salud pública: prevención de enfermedades, fomento de la vida saludable y
        atención a personas en situación de vulnerabilidad;
    .item-9 =
        seguridad pública y protección civil: prevención del delito, { firefighting }, reducción del riesgo de desastres y atención de emergencias;
    .item-10 =
        administración pública: mejora de los servicios municipales, gobierno
        digital, transparencia y { training } de { public-servants };
    .item-11 =
        deporte: torneos, campamentos deportivos y programas que fomenten la
        actividad física en todas las edades; y
    .item-12 = 
        asuntos regionales y transfronterizos de la competencia de { both-parties }, y
        cualquier otra área de interés común comprendida en ella que
        { $parties } determinen conjuntamente por escrito.
    .use =
        Para un acuerdo de alcance amplio; si solo aplican algunas áreas, escriba
        un artículo propio solo con ellas.
    .source =
        Modelo de alcance amplio de la cancillería mexicana; acuerdo propuesto por
        El Paso y Torreón

article-competence =
    { $register ->
        [binding] { CAPITAL($parties) } { must } llevar a cabo todas las actividades que
            realicen al amparo { DE($this) } en el ámbito de sus respectivas competencias
       *[non-binding] Todas las actividades realizadas al amparo { DE($this) } se llevan a cabo en
            el ámbito de las respectivas competencias de { $parties }
     } y de conformidad con el derecho vigente en { their-countries }.

    Nada de lo previsto en { $this } compromete al gobierno nacional de { $countries ->
        [1] su país
       *[other] ninguno de los dos países
     } ni a autoridad alguna distinta de { $parties }.

    { $mexico ->
        [yes] { $register ->
            [binding] Para efectos del derecho mexicano, { $this } es un acuerdo
                interinstitucional en los términos de la Ley sobre la Celebración de
                Tratados de México.
           *[non-binding] {""}
         }
       *[no] {""}
     }
    .heading = Competencias
    .use =
        Para cualquier instrumento; uno vinculante con una ciudad mexicana dice
        aquí qué es en el derecho de ese país.
    .source =
        Ley sobre la Celebración de Tratados, arts. 2-II y 7; modelo de alcance
        amplio de la cancillería mexicana

article-annual-operating-programs =
    { CAPITAL($parties) } { undertake } formular conjuntamente Programas Operativos
    Anuales en los que se describan proyectos específicos, propuestas de colaboración y
    actividades para alcanzar el objetivo { DE($this) }.

    { CAPITAL($parties) } { must } precisar en cada programa, para cada proyecto o actividad:
    .heading = Programas Operativos Anuales
    .item-1 = los objetivos que se persiguen;
    .item-2 = el calendario de trabajo;
    .item-3 = la unidad responsable en cada ciudad;
    .item-4 =
        los recursos humanos, materiales y financieros necesarios y su
        procedencia; y
    .item-5 = los resultados esperados y la forma de evaluarlos.
    .use = Para un acuerdo al que dan vida programas anuales.
    .source =
        Modelo de alcance amplio de la cancillería mexicana; acuerdo propuesto por
        El Paso y Torreón

article-additional-proposals =
    Además de las actividades previstas en los Programas Operativos Anuales,
    { either-party } podrá formular otras propuestas de cooperación
    que surjan durante la ejecución de dichos programas. La propuesta pasa a
    formar parte del programa del año en curso una vez que { both-parties } la
    hayan aceptado por escrito.
    .heading = Propuestas adicionales
    .use =
        Para un acuerdo con Programas Operativos Anuales: deja lugar a las ideas
        que surgen durante el año.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-supervision-and-coordination =
    Para supervisar y coordinar las actividades realizadas al amparo
    { DE($this) }, { each-party } { undertakes } designar como enlace a una unidad
    de su administración { and-undertake } notificar la designación por escrito
    { A(other-party) }.

    Las unidades designadas { must } reunirse al menos una vez al año, alternando la sede entre las dos ciudades.

    Las unidades designadas tienen a su cargo:
    .heading = Mecanismo de supervisión y coordinación
    .item-1 =
        preparar los Programas Operativos Anuales y someterlos a la aprobación de
        las autoridades competentes de cada ciudad;
    .item-2 = dar seguimiento a los proyectos y actividades en curso;
    .item-3 = proponer medidas para superar las dificultades que surjan;
    .item-4 =
        evaluar los resultados al término de cada año y rendir un informe sobre
        ellos a dichas autoridades; y
    .item-5 = desempeñar cualquier otra tarea que { $parties } les encomienden.
    .use =
        Para un acuerdo con Programas Operativos Anuales: dice quién los lleva
        adelante; un memorando breve tiene contacts.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-financing =
    { CAPITAL($parties) } { undertake } financiar las actividades realizadas al
    amparo { DE($this) } con los recursos asignados en sus respectivos presupuestos,
    { subject-to-funds } y al derecho aplicable a { each-party }.
    { each-party-begins } { $register ->
        [binding] sufragará
       *[non-binding] sufraga
     } los gastos de su propia participación, salvo que se
    determinen por escrito otros mecanismos de { financing } para una actividad en
    particular.

    Cuando proceda, { $parties } podrán buscar conjuntamente otras fuentes de
    { financing }, públicas o privadas.
    .heading = { CAPITAL(financing) }
    .use =
        Para un acuerdo de alcance amplio; un memorando breve tiene costs.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-information-materials-and-equipment =
    { $register ->
        [binding] { CAPITAL($parties) } no deberán transferir al amparo { DE($this) }
       *[non-binding] { CAPITAL($this) } no comprende la transferencia de
     } información, materiales o equipo que { $countries ->
        [1] el derecho
       *[other] el derecho de cualquiera de los dos países
     } proteja o clasifique por razones de seguridad nacional, relaciones exteriores o
    control de exportaciones. Si { either-party }
    identifica información, materiales o equipo de esa índole en el curso de una
    actividad, { musts } dar aviso de ello sin demora { A(other-party) }, a fin de
    que { both-parties } puedan adoptar las medidas de protección necesarias.

    Los datos personales solo podrán transferirse al amparo { DE($this) } para la
    actividad que los requiera y en los términos del derecho aplicable { $register ->
        [binding] a la Parte
       *[non-binding] al Participante
     } que los transfiera. { $register ->
        [binding] { CAPITAL($parties) } { must } proteger los datos que reciban
       *[non-binding] Los datos que se reciban se protegen
     } conforme al derecho aplicable a { each-party }.
    .heading = Información, materiales y equipo
    .use =
        Para un acuerdo en cuyo marco puedan cruzar la frontera tecnología, datos
        o equipo.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-international-instruments =
    { CAPITAL($this) } no afecta los derechos y obligaciones que { $parties } o
    { their-countries } tengan en virtud de cualquier instrumento internacional.
    .heading = Instrumentos internacionales
    .use =
        Para un acuerdo de alcance amplio, o cuando alguna de las ciudades tiene
        otras contrapartes.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-personnel =
    El personal que { each-party } asigne a las actividades realizadas al amparo
    { DE($this) } { $register ->
        [binding] permanecerá
       *[non-binding] permanece
     } bajo la dirección y dependencia laboral de la
    institución a la que pertenezca. La asignación no crea relación laboral alguna
    con { other-party }, que en ningún caso { $register ->
        [binding] adquirirá
       *[non-binding] adquiere
     } el carácter de
    { successor-or-joint-employer }.
    .heading = Personal y relaciones laborales
    .use =
        Para un acuerdo en cuyo marco el personal de una ciudad trabaja con la
        otra.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-entry-and-exit-of-personnel =
    En el ámbito de sus respectivas competencias, { $parties } { undertake }
    interponer sus buenos oficios ante las autoridades competentes a fin de que
    las personas que participen oficialmente en las actividades realizadas al
    amparo { DE($this) } cuenten con la asistencia necesaria { $countries ->
        [1] durante su estancia en la ciudad receptora
       *[other] para entrar en el país receptor, permanecer en él y salir de él
     }.

    Dichas personas están sujetas a las leyes { $countries ->
        [1] vigentes en esa ciudad
       *[other] migratorias, fiscales, aduaneras, sanitarias y de seguridad nacional
            vigentes en ese país
     } y no podrán dedicarse
    a ninguna actividad ajena a sus funciones oficiales sin la autorización previa
    que exija la ley.
    .heading = { $countries ->
        [1] Visitas de personal
       *[other] Entrada y salida de personal
     }
    .use = Para un acuerdo con visitas oficiales o estancias más largas.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-intellectual-property =
    Cuando las actividades realizadas al amparo { DE($this) } den lugar a obras,
    invenciones u otros resultados protegidos por derechos de propiedad intelectual,
    los derechos sobre ellos se rigen por el derecho aplicable en { each-country } y por
    los instrumentos internacionales vigentes para { both-countries }.
    { CAPITAL($parties) } { must } otorgar el debido reconocimiento a quienes hayan participado en la creación de esos
    resultados.

    Antes de iniciar una actividad que pueda producir tales resultados, { $parties }
    { undertake } establecer por escrito la titularidad de los derechos, la forma de
    su uso y la distribución de los beneficios que dichos derechos produzcan.
    .heading = Propiedad intelectual
    .use =
        Para un acuerdo en cuyo marco puedan crearse conjuntamente obras, estudios o
        invenciones.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-settlement-of-disputes =
    { CAPITAL($parties) } { undertake } resolver de manera amistosa, mediante
    { $register ->
        [binding] negociación directa
       *[non-binding] consultas
     } y por mutuo consentimiento, toda { $register ->
        [binding] controversia
       *[non-binding] diferencia
     } que surja de la interpretación o aplicación { DE($this) }.
    .heading = { $register ->
        [binding] Solución de controversias
       *[non-binding] Consultas
     }
    .use =
        Para cualquier instrumento; el no vinculante habla de diferencias y
        consultas.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-final-provisions =
    { article-entry-into-force }

    { article-term }

    { article-amendment }

    { article-termination }
    .heading = Disposiciones finales
    .use =
        Para cualquier instrumento, como último artículo, en lugar de las cuatro
        cláusulas de que se compone.
    .source = Modelo de alcance amplio de la cancillería mexicana

## Cláusulas finales, cada una por separado

article-entry-into-force =
    { CAPITAL($this) } { $register ->
        [binding] entrará en vigor
       *[non-binding] comienza a surtir efectos
     } en la fecha de { $by-hand ->
        [date] la última firma de { $parties }
        [both] la última firma de { $parties }
       *[nothing] su firma
     }.
    .heading = { $register ->
        [binding] Entrada en vigor
       *[non-binding] Inicio de efectos
     }
    .use =
        Para un instrumento que ambas ciudades firman el mismo día, sin más
        condiciones.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-approval =
    { each-party-begins } declara que su órgano de gobierno aprobó la firma
    { DE($this) } en los términos que exige el derecho que le es aplicable.
    .heading = Aprobación
    .use =
        Para un instrumento que aprobaron el concejo y el ayuntamiento; en México lo
        requiere el que trasciende a la administración.
    .source =
        Constitución de México, art. 115-II; resoluciones de los concejos de ciudades
        de los Estados Unidos

article-ratification =
    { CAPITAL($this) } se firma a reserva de su { $register ->
        [binding] ratificación
       *[non-binding] aprobación
     } por el órgano de gobierno de { each-party }.

    { each-party-begins } { undertakes } notificar por escrito su { $register ->
        [binding] ratificación a la otra { party-noun }
       *[non-binding] aprobación al otro { party-noun }
     }. { CAPITAL($this) } { $register ->
        [binding] entrará en vigor en la fecha de la última de las dos ratificaciones
       *[non-binding] comienza a surtir efectos en la fecha de la última de las dos aprobaciones
     }.
    .heading = { $register ->
        [binding] Ratificación
       *[non-binding] Aprobación por los órganos de gobierno
     }
    .use =
        Para un instrumento que se firma antes de que lo apruebe el concejo o el
        ayuntamiento. Ocupa el lugar de entry-into-force: nunca junto con ella, ni con
        final-provisions, que la contiene y cede su lugar a term, amendment y
        termination, ni con approval.
    .source =
        Resoluciones de los concejos posteriores a la firma; Convención de Viena sobre el
        Derecho de los Tratados, art. 14, por analogía

article-term =
    { CAPITAL($this) } { $register ->
        [binding] permanecerá en vigor
       *[non-binding] conserva sus efectos
     } { $term ->
        [0] por tiempo indefinido
        [one] por un plazo de un (1) año, contado a partir de { $register ->
                [binding] su entrada en vigor
               *[non-binding] la fecha en que comience a surtir efectos
             }
       *[other] por un plazo de { CARDINAL($term, form: "masculine") }
            ({ $term }) años, contado a partir de { $register ->
                [binding] su entrada en vigor
               *[non-binding] la fecha en que comience a surtir efectos
             }
     }.
    .heading = Vigencia
    .use = Para cualquier instrumento, por un número de años o por tiempo indefinido. En
        México, un plazo mayor al periodo del ayuntamiento requiere el voto de dos
        terceras partes de sus miembros.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-renewal =
    Por mutuo consentimiento, expresado por escrito antes de que concluya el plazo en
    curso, { $parties } podrán renovar { $this } por plazos sucesivos de igual
    duración.
    .heading = Renovación
    .use =
        Para un instrumento con plazo en años; no para uno por tiempo indefinido.
    .source = Práctica general; sin fuente única

article-amendment =
    { CAPITAL($parties) } podrán modificar { $this } por mutuo consentimiento,
    expresado en un documento escrito que señale la fecha en que la modificación
    { $register ->
        [binding] entrará en vigor
       *[non-binding] comenzará a surtir efectos
     }.
    .heading = Modificación
    .use = Para cualquier instrumento: dice cómo se modifica.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-termination =
    { either-party-begins } podrá poner fin { A($this) } en cualquier momento,
    siempre que { other-party } reciba aviso por escrito con al menos
    { CARDINAL($notice, form: "masculine") } ({ $notice }) días { in-advance }. La
    terminación no afecta la conclusión de las actividades en curso, salvo que
    { $parties } { $register ->
        [binding] acuerden
       *[non-binding] decidan
     } otra cosa por escrito.
    .heading = Terminación
    .use =
        Para cualquier instrumento: dice cómo puede retirarse una de las ciudades.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-languages =
    { CAPITAL($this) } se redacta en { $languages }. { $prevailing ->
        [none] Ambos textos son { equally-authentic }.
       *[other] Ambos textos son { authentic-texts }; en caso de divergencia, prevalece el
            texto en { $prevailing }.
     }
    .heading = Idiomas
    .use =
        Para cualquier instrumento que deba decir en un artículo, y no solo en su
        fórmula final, qué texto hace fe.
    .source = Convención de Viena sobre el Derecho de los Tratados, art. 33

article-originals =
    { CAPITAL($this) } se firma en { originals }{ $originals ->
        [1] {""}
        [2] , uno para { each-party }, ambos igualmente válidos
       *[other] , de los cuales { each-party } conserva al menos uno, todos
            igualmente válidos
     }.
    .heading = Originales
    .use =
        Para un instrumento firmado en dos o más originales que deba decir en un
        artículo quién los conserva.
    .source = Regla del alternado; 5 FAH-1 Exhibit H-611

## Artículos de un memorando de entendimiento

article-purpose =
    { CAPITAL($this) } tiene el propósito de establecer un marco de cooperación
    entre { $parties } en asuntos de interés común, en beneficio de ambas
    comunidades.
    .heading = Propósito
    .use = Para un memorando de entendimiento, como primer artículo.
    .source =
        Memorando de entendimiento breve de los Estados Unidos; práctica municipal
        general de ese país

article-cooperation-in-brief =
    { CAPITAL($parties) } { undertake } fomentar:
    .heading = Cooperación
    .item-1 =
        las visitas y los intercambios entre sus autoridades, instituciones y
        habitantes;
    .item-2 = el comercio, la inversión y el turismo entre ambas comunidades;
    .item-3 = las actividades culturales, educativas y deportivas;
    .item-4 =
        el intercambio de buenas prácticas en servicios municipales, protección
        ambiental y atención de emergencias; y
    .item-5 = cualesquiera otras actividades que determinen conjuntamente.
    .use =
        Para un memorando de entendimiento, en lugar de las áreas y formas de
        un acuerdo de alcance amplio.
    .source =
        Memorando de entendimiento breve de los Estados Unidos; práctica municipal
        general de ese país

article-contacts =
    { each-party-begins } { undertakes } nombrar a una persona de contacto para
    las actividades realizadas al amparo { DE($this) } { and-undertake } comunicar por
    escrito { A(other-party) } el nombre, el cargo y los datos de contacto de esa persona.
    { CAPITAL(musts) } comunicar de la misma manera todo cambio de persona de contacto.
    .heading = Contactos
    .use =
        Para un memorando de entendimiento o un acuerdo de amistad, en lugar de un
        mecanismo de supervisión.
    .source =
        Memorando de entendimiento breve de los Estados Unidos; práctica municipal
        general de ese país

article-costs =
    { each-party-begins } sufraga los gastos de su propia participación en las
    actividades realizadas al amparo { DE($this) }, { subject-to-funds } y al derecho que
    le sea aplicable. Nada de lo
    previsto en { $this } compromete ni transfiere fondos por sí mismo.
    .heading = Gastos
    .use =
        Para un memorando de entendimiento, un acuerdo de amistad o una carta de
        intención.
    .source =
        Memorando de entendimiento breve de los Estados Unidos; práctica municipal
        general de ese país

article-publicity-and-emblems =
    { either-party-begins } podrá informar al público { DE($this) } y de las
    actividades realizadas a su amparo. { each-party-begins } podrá usar el
    escudo, el sello, el logotipo o cualquier otro emblema { DE(other-party) }, o su
    nombre con fines publicitarios, únicamente con el consentimiento previo y
    por escrito { DE(other-party) }.
    .heading = Difusión y emblemas
    .use =
        Para cualquier instrumento cuyas actividades se anuncien con el escudo, el
        sello o el logotipo de ambas ciudades.
    .source = Práctica general; sin fuente única

article-nature-of-commitments =
    { $register ->
        [binding] { CAPITAL($parties) } deberán cumplir de buena fe los
            compromisos establecidos en { $this }, en el ámbito de sus respectivas
            competencias.
       *[non-binding] { CAPITAL($this) } expresa las intenciones de { $parties }
            y no crea derechos ni obligaciones jurídicamente vinculantes conforme al derecho interno o internacional.
     }
    .heading = { $register ->
        [binding] Naturaleza de los compromisos
       *[non-binding] Carácter no vinculante
     }
    .use =
        Para cualquier instrumento; el no vinculante dice aquí que no crea
        derechos ni obligaciones jurídicamente vinculantes, y el vinculante, que
        se cumple de buena fe.
    .source =
        Departamento de Estado de los Estados Unidos, guía sobre documentos no
        vinculantes

## Artículos de un acuerdo de amistad

article-friendship =
    Mediante { $this }, { $parties } establecen una relación de ciudades amigas,
    fundada en el respeto mutuo y abierta a la participación de ambas comunidades.
    .heading = Amistad
    .use =
        Para un acuerdo de amistad, como primer artículo; debe decir que es de
        amistad.
    .source = Sister Cities International, Partnership Agreement Toolkit, 2021

article-friendship-activities =
    Para cultivar su amistad, { $parties } { undertake } fomentar, entre otras
    actividades:
    .heading = Actividades de amistad
    .item-1 =
        visitas de { public-servants }, habitantes y organizaciones
        civiles de una ciudad a la otra;
    .item-2 = contactos entre escuelas, bibliotecas, museos y grupos juveniles;
    .item-3 = eventos culturales, gastronómicos y deportivos;
    .item-4 = encuentros entre cámaras de comercio y entre empresas; y
    .item-5 = saludos recíprocos con motivo de sus fiestas cívicas.
    .use =
        Para un acuerdo de amistad: nombra actividades que no requieren
        presupuesto propio.
    .source = Práctica general; sin fuente única

article-path-to-sister-city =
    Transcurrido el periodo que estimen suficiente para valorar su amistad,
    { $parties } podrán considerar la celebración de un acuerdo de hermanamiento.
    Nada de lo previsto en { $this } l{ $ending } obliga a celebrarlo.
    .heading = Camino hacia el hermanamiento
    .use =
        Para un acuerdo de amistad que pueda ser un primer paso hacia el
        hermanamiento.
    .source = Práctica general; sin fuente única

## Artículos de una carta de intención

article-intent =
    { CAPITAL($parties) } expresan su intención de explorar el establecimiento de una
    relación de hermanamiento entre sus comunidades y, en su momento, de negociar un
    acuerdo que la formalice.
    .heading = Intención
    .use = Para una carta de intención, como primer artículo.
    .source = Práctica general; sin fuente única

article-exploratory-steps =
    Con ese fin, { $parties } { undertake }:
    .heading = Pasos exploratorios
    .item-1 =
        identificar las áreas en las que la cooperación sería de mayor beneficio
        para ambas comunidades;
    .item-2 =
        organizar visitas y encuentros entre sus autoridades, instituciones y
        habitantes;
    .item-3 =
        consultar a las autoridades cuyo dictamen o aprobación exija el derecho de
        { each-country };
    .item-4 = preparar un proyecto de acuerdo en ambos idiomas; y
    .item-5 =
        someter ese proyecto a la consideración de sus respectivos órganos de
        gobierno.
    .use = Para una carta de intención, enseguida de intent.
    .source = Práctica general; sin fuente única

article-non-binding-effect =
    { $register ->
        [binding] {""}
       *[non-binding] { CAPITAL($this) } solo deja constancia de intenciones y no crea
            derechos ni obligaciones jurídicamente vinculantes conforme al derecho
            interno o internacional.
     } { CAPITAL($this) } no obliga a { $parties } a celebrar un acuerdo ni a comprometer
    fondos.
    .heading = { $register ->
        [binding] Alcance
       *[non-binding] Carácter no vinculante
     }
    .use = Para una carta de intención: a nadie obliga a llegar a un acuerdo.
    .source =
        Departamento de Estado de los Estados Unidos, guía sobre documentos no
        vinculantes

## Artículos de un programa operativo anual

article-program-basis =
    { CAPITAL($this) } se formula con fundamento en { $history }, cuyas
    disposiciones se aplican a todo lo no previsto en { $this }.
    .heading = Fundamento
    .use =
        Para un programa anual, como primer artículo; requiere los instrumentos en
        que se funda.
    .source = Modelo de alcance amplio de la cancillería mexicana

article-program-objectives =
    { CAPITAL($this) } persigue los objetivos siguientes:
    .heading = Objetivos
    .item-1 =
        realizar proyectos específicos que beneficien a los habitantes de ambas ciudades;
    .item-2 =
        incrementar el comercio, el turismo y el intercambio cultural entre ambas
        comunidades;
    .item-3 = 
        fortalecer los servicios municipales de ambas ciudades mediante el intercambio
        de experiencias; y
    .item-4 =
        ampliar la participación de habitantes, empresas e instituciones en la
        relación entre ambas ciudades.
    .use =
        Para un programa anual; se sustituye por un artículo propio cuando el año
        tiene objetivos propios.
    .source = Práctica general; sin fuente única

article-program-projects =
    { CAPITAL($parties) } { undertake } realizar los proyectos establecidos en
    { $this } y cualesquiera otros que le incorporen por mutuo consentimiento,
    expresado por escrito.

    { CAPITAL($parties) } { must } señalar en la descripción de cada proyecto:
    .heading = Proyectos
    .item-1 = su nombre y propósito;
    .item-2 = las actividades que comprende, con sus fechas y lugares;
    .item-3 = la unidad responsable en cada ciudad; y
    .item-4 = los resultados esperados y la forma de comprobarlos.
    .use =
        Para un programa anual, antes de los artículos propios, uno por proyecto.
    .source = Práctica general; sin fuente única

article-program-responsibilities =
    { each-party-begins } { undertakes } designar una unidad responsable de cada
    proyecto { and-undertake } darle el apoyo que necesite para realizarlo. Las unidades
    designadas { must } mantenerse en contacto regular e informar a sus respectivas autoridades de
    los avances logrados.
    .heading = Responsabilidades
    .use = Para un programa anual: dice quién lo realiza.
    .source = Práctica general; sin fuente única

article-program-resources =
    { each-party-begins } { undertakes } aportar a los proyectos el personal, las
    instalaciones y los fondos que su presupuesto permita, { subject-to-funds }
    y al derecho que le sea aplicable. En los mismos términos sufraga los gastos de su propia
    participación, salvo que el proyecto disponga otra cosa. Las aportaciones de
    terceros podrán aceptarse solo por mutuo consentimiento y destinarse únicamente al
    proyecto para el que se otorguen.
    .heading = Recursos
    .use = Para un programa anual: dice con qué se realiza.
    .source = Práctica general; sin fuente única

article-program-evaluation =
    Al término del periodo que abarca { $this }, { $parties } { undertake }
    evaluar conjuntamente los resultados de cada proyecto { and-undertake } hacerlos constar en un
    informe en ambos idiomas. Ese informe sirve de base para el programa del año
    siguiente.
    .heading = Evaluación
    .use = Para un programa anual: dice cómo se valoran sus resultados.
    .source = Práctica general; sin fuente única

article-program-period =
    { CAPITAL($this) } abarca el { calendar-year } { $program-year }. Los proyectos
    que no concluyan en ese año podrán continuar al amparo del programa del año
    siguiente si { $parties } así lo deciden conjuntamente.
    .heading = Periodo
    .use = Para un programa anual: dice qué año abarca.
    .source = Práctica general; sin fuente única
