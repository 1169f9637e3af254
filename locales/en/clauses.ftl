### The clause library. A message is a clause; blank lines part its paragraphs.
###
### Attributes: .heading of an article; .item-1, .item-2 and so on, its lettered
### items; .use, when to use the clause, and .source, where the practice comes
### from, which document the clause and are never printed in an agreement.
###
### The variables are those of document.ftl. $register is "binding" or
### "non-binding"; what depends on it here is what { undertake } and its like do
### not cover. $term is a number of years, 0 where the term is indefinite.
###
### A recital begins with one word in capitals. A recital, or an article without
### a number, that ends without a sign takes the one that its place asks for: a
### semicolon, "; and", a comma or a full stop. { serial-comma } stands before
### "and" at the end of a list of three or more.
###
### Both languages say the same: whoever changes a sentence changes it in both.

## Recitals

recital-friendship-ties =
    CONSIDERING their { bond }{ $beginning ->
        [known] , established in { $established },
       *[unknown] {""}
     } and
    their interest in strengthening the ties of friendship and cooperation that
    bind them
    .use =
        For a reaffirmation, to state the bond as it stands and the year in which it
        began, where that is known.
    .source = Practice of Calexico and Mexicali

recital-border-cooperation =
    CONVINCED of the great opportunities for developing cross-border cooperation
    activities of mutual benefit in business, commerce{ serial-comma } and culture
    .use = For two cities on a common border, to say what they gain together.
    .source = Practice of Calexico and Mexicali

recital-shared-values =
    VALUING the ties of history, geography, family{ serial-comma } and trade that unite
    both communities and the values that those communities hold in common
    .use =
        For any instrument between communities that already have ties with each
        other.
    .source = General practice; no single source

recital-local-cooperation =
    RECOGNIZING that cooperation between local governments is an effective means
    of furthering the well-being of their residents and the sustainable
    development of their communities
    .use = For any instrument, to say why two local governments cooperate.
    .source = General practice; no single source

recital-citizen-diplomacy =
    INSPIRED by the conviction that friendship between peoples begins with the
    people themselves, in their homes, classrooms, workplaces{ serial-comma } and public
    squares
    .use =
        For any instrument that the residents are to carry forward and not the two
        governments alone.
    .source =
        Idea of citizen diplomacy, in El Paso's papers on its agreement with
        Torreón

recital-mutual-benefit =
    CONVINCED of the importance of having specific programs that produce tangible
    results in the economic, cultural, educational, scientific{ serial-comma } and
    environmental fields, for the benefit of both communities
    .use =
        For an agreement of wide scope, ahead of its articles on areas and annual
        programs.
    .source = General practice; no single source

recital-respect =
    GUIDED by the principles of equality and reciprocity and by respect for the
    law and the institutions of { each-country } and of each community
    .use = For any instrument, to name the principles on which it rests.
    .source = General practice; no single source

recital-desire-for-friendship =
    DESIRING to know each other better as friendship cities and to bring their
    communities closer together through a lasting friendship
    .use = For a friendship agreement, which must call the bond one of friendship.
    .source = Sister Cities International, Partnership Agreement Toolkit, 2021

recital-earlier-instruments =
    RECALLING { $history }, as well as the cooperation to which { $instruments ->
        [one] it has
       *[other] they have
     } given rise
    .use =
        For any instrument that follows earlier ones, to cite every one of them.
    .source = Practice of Calexico and Mexicali

recital-anniversary =
    COMMEMORATING in { $year } the { ORDINAL($years) } anniversary of their { bond }
    .use = For a reaffirmation in an anniversary year of the bond.
    .source = General practice; no single source

recital-new-administration =
    DECLARING that the authorities now in office adopt as their own the commitments
    undertaken by their predecessors
    .use = For a reaffirmation after a change of administration in either city.
    .source = Practice of Calexico and Mexicali

recital-under-agreement =
    CONSIDERING { $agreement }, which provides for the formulation of annual
    programs of cooperation
    .use =
        For an annual program, where the agreement that stands does provide for annual
        programs.
    .source = Wide-scope model of Mexico's foreign ministry

recital-shared-opportunities =
    INTERESTED in exploring the opportunities for cooperation that their
    communities offer each other
    .use =
        For a memorandum of understanding or a letter of intent between cities
        that are beginning to cooperate.
    .source = General practice; no single source

## Articles of a reaffirmation: without number or heading, after "Hereby agree:"

article-reaffirm-relation =
    To reaffirm their { bond }
    .use =
        For a reaffirmation, as its first article, to say in so many words what it
        is for.
    .source = General practice; no single source

article-reinvigorate-relation =
    To work together to reinvigorate their { bond }, established under { $agreement }, in
    keeping with the commitments therein{ $other-instruments ->
        [none] {""}
       *[other] {" "}and in { $other-instruments }
     }, in order to promote the exchange of experience and joint
    activities
    .use =
        For a reaffirmation, to state its purpose and cite every earlier
        instrument.
    .source = Practice of Calexico and Mexicali

article-continue-commitments =
    To continue honoring the commitments they have made to each other and to carry
    forward the activities under way
    .use =
        For a reaffirmation, where commitments and activities are still being
        carried out.
    .source = General practice; no single source

article-future-programs =
    To jointly draw up programs of specific activities that state the schedule and
    the units responsible, and to review their results each year
    .use = For a reaffirmation that is to be followed by new activities.
    .source = General practice; no single source

article-renew-term =
    To renew, { $term ->
        [0] for an indefinite term
        [one] for a further term of one (1) year
       *[other] for a further term of { CARDINAL($term) } ({ $term }) years
     } from the date { $ratification ->
        [yes] on which { $this } { $register ->
            [binding] enters into force
           *[non-binding] takes effect
         }
       *[no] of the { $by-hand ->
            [date] last signature
            [both] last signature
           *[nothing] signature
         } of { $this }
     }, { $agreement }
    .use =
        For a reaffirmation of an agreement whose term has ended or is about to end; the
        years are those of `term`, from the ratification where there is one.
    .source = General practice; no single source

article-keep-in-force =
    To keep { $register ->
        [binding] in force
       *[non-binding] in effect
     }, in every respect that { $this } does not modify, { $agreement }
    .use =
        For a reaffirmation, as its last article, so that silence on a point is
        not read as its repeal.
    .source = General practice; no single source

## Articles of a sister-city agreement of wide scope

article-objective =
    The objective of { $this } is to formalize the sister-city relationship between
    { $parties } and to promote cooperation between them in areas of common interest,
    for the benefit of both communities.
    .heading = Objective
    .use = For a sister-city agreement, as its first article.
    .source = Wide-scope model of Mexico's foreign ministry

article-areas-and-modalities =
    To attain the objective of { $this }, { $parties } { undertake } cooperate, within the
    scope of their respective powers, through the exchange of experience and information, the organization of
    business missions, official visits, fairs, seminars{ serial-comma } and cultural
    events, { training } and technical advice, joint
    projects{ serial-comma } and any other form of cooperation that they determine jointly, in the
    following areas:
    .heading = Areas and Forms of Cooperation
    .item-1 =
        trade and investment: promotion of business through exchanges of business
        missions, the design of strategies to stimulate exports{ serial-comma } and
        participation in forums, trade fairs{ serial-comma } and seminars;
    .item-2 =
        tourism: joint promotion of the destinations, routes{ serial-comma } and
        attractions of both cities;
    .item-3 =
        culture and the arts: exhibitions, performances, artist
        residencies{ serial-comma } and preservation of cultural heritage;
    .item-4 =
        education and youth: student exchanges, teacher exchanges, ties between
        educational institutions{ serial-comma } and language learning;
    .item-5 =
        science, technology{ serial-comma } and innovation: projects that promote
        economic activity through the exchange of technology, knowledge{ serial-comma } and
        professional education;
    .item-6 =
        environment and water: protection of ecosystems, sustainable management of
        water and solid waste, clean energy{ serial-comma } and climate action;
    .item-7 =
        urban development and mobility: { land-use-planning }, housing, public
        spaces{ serial-comma } and sustainable transportation;
    .item-8 =
        public health: disease prevention, promotion of healthy living{ serial-comma } and
        care for people in vulnerable situations;
    .item-9 =
        public safety and emergency management: crime prevention, { firefighting },
        disaster risk reduction{ serial-comma } and emergency response;
    .item-10 =
        public administration: improvement of municipal services, digital
        government, transparency{ serial-comma } and { training } of { public-servants };
    .item-11 =
        sports: tournaments, sports camps{ serial-comma } and programs that encourage
        physical activity at every age; and
    .item-12 = 
        regional and cross-border matters within the powers of { both-parties }, and any
        other area of common interest within those powers that { $parties } determine
        jointly in writing.
    .use =
        For an agreement of wide scope; where only some areas apply, write an
        article of your own with those alone.
    .source =
        Wide-scope model of Mexico's foreign ministry; agreement proposed by El
        Paso and Torreón

article-competence =
    { $register ->
        [binding] { CAPITAL($parties) } { must } carry out all activities under { $this }
            within the scope of their respective powers
       *[non-binding] All activities under { $this } are carried out within the scope of
            the respective powers of { $parties }
     } and in accordance with the law in force in { their-countries }.

    Nothing in { $this } commits the national government of { either-country } or any
    authority other than { $parties }.

    { $mexico ->
        [yes] { $register ->
            [binding] For the purposes of Mexican law, { $this } is an inter-institutional
                agreement within the meaning of Mexico's Law on the Conclusion of Treaties
                (Ley sobre la Celebración de Tratados).
           *[non-binding] {""}
         }
       *[no] {""}
     }
    .heading = Powers
    .use =
        For any instrument; a binding one with a city of Mexico says here what it is
        in the law of that country.
    .source =
        Ley sobre la Celebración de Tratados, arts. 2-II and 7; wide-scope model
        of Mexico's foreign ministry

article-annual-operating-programs =
    { CAPITAL($parties) } { undertake } jointly formulate Annual Operating Programs
    outlining specific projects, collaboration proposals{ serial-comma } and activities to
    attain the objective of { $this }.

    { CAPITAL($parties) } { must } specify in each program, for each project or
    activity:
    .heading = Annual Operating Programs
    .item-1 = the objectives pursued;
    .item-2 = the schedule of work;
    .item-3 = the unit responsible in each city;
    .item-4 =
        the human, material{ serial-comma } and financial resources required and their
        source; and
    .item-5 = the results expected and the manner of evaluating them.
    .use = For an agreement carried out through yearly programs.
    .source =
        Wide-scope model of Mexico's foreign ministry; agreement proposed by El
        Paso and Torreón

article-additional-proposals =
    In addition to the activities set out in the Annual Operating Programs,
    { either-party } may make further proposals for cooperation that arise while
    those programs are being carried out. A proposal becomes part of the program
    for the current year once { both-parties } have accepted it in writing.
    .heading = Additional Proposals
    .use =
        For an agreement with Annual Operating Programs, to leave room for ideas
        that come during the year.
    .source = Wide-scope model of Mexico's foreign ministry

article-supervision-and-coordination =
    To supervise and coordinate the activities carried out under { $this },
    { each-party } { undertakes } designate a unit of its administration as
    liaison { and-undertake } notify { other-party } of the designation in writing.

    The units designated { must } meet at least once a year, alternating between the two cities.

    The units designated are responsible for:
    .heading = Supervision and Coordination Mechanism
    .item-1 =
        preparing the Annual Operating Programs and submitting them for approval
        to the competent authorities of each city;
    .item-2 = following up on the projects and activities under way;
    .item-3 = proposing measures to overcome the difficulties that arise;
    .item-4 =
        evaluating the results at the end of each year and reporting on them to
        those authorities; and
    .item-5 = carrying out any other task that { $parties } entrust to them.
    .use =
        For an agreement with Annual Operating Programs, to say who sees them
        through; a short memorandum has contacts.
    .source = Wide-scope model of Mexico's foreign ministry

article-financing =
    { CAPITAL($parties) } { undertake } finance the activities carried out under
    { $this } with the funds allocated in their respective budgets,
    { subject-to-funds } and to the law applicable to { each-party }.
    { each-party-begins } { $register ->
        [binding] shall bear
       *[non-binding] bears
     } the costs of its own participation, unless other
    { financing } mechanisms are determined in writing for a particular activity.

    Where appropriate, { $parties } may jointly seek other sources of { financing },
    public or private.
    .heading = { CAPITAL(financing) }
    .use = For an agreement of wide scope; a short memorandum has costs.
    .source = Wide-scope model of Mexico's foreign ministry

article-information-materials-and-equipment =
    { $register ->
        [binding] { CAPITAL($parties) } shall not transfer under { $this }
       *[non-binding] { CAPITAL($this) } does not extend to the transfer of
     } any information, materials{ serial-comma } or equipment that { $countries ->
        [1] the law
       *[other] the law of either country
     } protects or classifies for reasons of national security, foreign
    relations{ serial-comma } or export control. If { either-party } identifies such
    information, materials{ serial-comma } or equipment in the course of an activity, it
    { musts } inform { other-party } without delay, so that { both-parties } may
    take the necessary protective measures.

    Personal data may be transferred under { $this } only for the activity that requires
    them and as provided in the law applicable to the { party-noun } that transfers them. { $register ->
        [binding] { CAPITAL($parties) } { must } protect the data they receive
       *[non-binding] The data received are protected
     } in accordance with the law applicable to { each-party }.
    .heading = Information, Materials{ serial-comma } and Equipment
    .use =
        For an agreement under which technology, data or equipment may cross the
        border.
    .source = Wide-scope model of Mexico's foreign ministry

article-international-instruments =
    { CAPITAL($this) } does not affect the rights and obligations that
    { $parties } or { their-countries } have under any international instrument.
    .heading = International Instruments
    .use =
        For an agreement of wide scope, or where either city has other partners.
    .source = Wide-scope model of Mexico's foreign ministry

article-personnel =
    The personnel that { each-party } assigns to the activities carried out under
    { $this } { $register ->
        [binding] shall remain
       *[non-binding] remain
     } under the direction and in the employ of the institution to
    which they belong. The assignment creates no employment relationship with
    { other-party }, which { $register ->
        [binding] shall in no case acquire
       *[non-binding] in no case acquires
     } the status of
    { successor-or-joint-employer }.
    .heading = Personnel and Labor Relations
    .use =
        For an agreement under which the personnel of one city work with the
        other.
    .source = Wide-scope model of Mexico's foreign ministry

article-entry-and-exit-of-personnel =
    Within the scope of their respective powers, { $parties } { undertake } use
    their good offices with the competent authorities so that the persons who
    officially take part in the activities carried out under { $this } have the
    assistance they need { $countries ->
        [1] during their stay in the receiving city
       *[other] to enter, remain in{ serial-comma } and leave the receiving country
     }.

    Those persons are subject to the { $countries ->
        [1] laws in force in that city
       *[other] immigration, tax, customs, health{ serial-comma } and national security
            laws in force in that country
     } and may not engage in any activity unrelated to their official functions without
    the prior authorization required by law.
    .heading = { $countries ->
        [1] Visits of Personnel
       *[other] Entry and Exit of Personnel
     }
    .use = For an agreement with official visits or longer stays.
    .source = Wide-scope model of Mexico's foreign ministry

article-intellectual-property =
    Where the activities carried out under { $this } give rise to works,
    inventions{ serial-comma } or other results protected as intellectual property, the
    rights in them are governed by the law applicable in { each-country } and by the
    international instruments in force for { both-countries }. { CAPITAL($parties) }
    { must } give due credit to those who took part in the creation of those
    results.

    Before beginning an activity that may produce such results, { $parties }
    { undertake } set out in writing the ownership of the rights, the manner of
    their use{ serial-comma } and the distribution of any benefits that those rights yield.
    .heading = Intellectual Property
    .use =
        For an agreement under which works, studies or inventions may be created
        together.
    .source = Wide-scope model of Mexico's foreign ministry

article-settlement-of-disputes =
    { CAPITAL($parties) } { undertake } resolve amicably, through { $register ->
        [binding] direct negotiation
       *[non-binding] consultations
     } and by mutual consent, any { $register ->
        [binding] dispute
       *[non-binding] difference
     } that arises from the interpretation or application of { $this }.
    .heading = { $register ->
        [binding] Settlement of Disputes
       *[non-binding] Consultations
     }
    .use =
        For any instrument; a non-binding one speaks of differences and
        consultations.
    .source = Wide-scope model of Mexico's foreign ministry

article-final-provisions =
    { article-entry-into-force }

    { article-term }

    { article-amendment }

    { article-termination }
    .heading = Final Provisions
    .use =
        For any instrument, as its last article, in place of the four clauses it
        is made of.
    .source = Wide-scope model of Mexico's foreign ministry

## Final clauses, each alone

article-entry-into-force =
    { CAPITAL($this) } { $register ->
        [binding] shall enter into force
       *[non-binding] takes effect
     } on the date of { $by-hand ->
        [date] the last signature of { $parties }
        [both] the last signature of { $parties }
       *[nothing] its signature
     }.
    .heading = { $register ->
        [binding] Entry into Force
       *[non-binding] Effective Date
     }
    .use =
        For an instrument that both cities sign on one day, without further
        conditions.
    .source = Wide-scope model of Mexico's foreign ministry

article-approval =
    { each-party-begins } declares that its governing body has approved the signing of
    { $this } as the law applicable to it requires.
    .heading = Approval
    .use =
        For an instrument that council and ayuntamiento have approved; in Mexico one
        that outlasts the administration needs it.
    .source =
        Constitution of Mexico, art. 115-II; council resolutions of US cities

article-ratification =
    { CAPITAL($this) } is signed subject to { $register ->
        [binding] ratification
       *[non-binding] approval
     } by the governing body of { each-party }.

    { each-party-begins } { undertakes } notify { other-party } of its { $register ->
        [binding] ratification
       *[non-binding] approval
     } in writing. { CAPITAL($this) } { $register ->
        [binding] shall enter into force on the date of the later of the two ratifications
       *[non-binding] takes effect on the date of the later of the two approvals
     }.
    .heading = { $register ->
        [binding] Ratification
       *[non-binding] Approval by the Governing Bodies
     }
    .use =
        For an instrument that is signed before the council or the ayuntamiento has
        approved it. It takes the place of entry-into-force: never beside that one, nor
        beside final-provisions, which holds it and gives way to term, amendment and
        termination, nor beside approval.
    .source =
        Council resolutions that follow the signature; Vienna Convention on the Law of
        Treaties, art. 14, by analogy

article-term =
    { CAPITAL($this) } { $register ->
        [binding] shall remain in force
       *[non-binding] remains in effect
     } { $term ->
        [0] indefinitely
        [one] for a term of one (1) year from { $register ->
                [binding] its entry into force
               *[non-binding] the date on which it takes effect
             }
       *[other] for a term of { CARDINAL($term) } ({ $term }) years from { $register ->
                [binding] its entry into force
               *[non-binding] the date on which it takes effect
             }
     }.
    .heading = Term
    .use = For any instrument, of a number of years or of indefinite term. In Mexico a term
        longer than that of the ayuntamiento needs the vote of two thirds of its members.
    .source = Wide-scope model of Mexico's foreign ministry

article-renewal =
    By mutual consent, expressed in writing before the current term ends,
    { $parties } may renew { $this } for successive terms of equal length.
    .heading = Renewal
    .use = For an instrument with a term of years; not for one of indefinite term.
    .source = General practice; no single source

article-amendment =
    { CAPITAL($parties) } may amend { $this } by mutual consent, expressed in a
    written document that states the date on which the amendment { $register ->
        [binding] enters into force
       *[non-binding] takes effect
     }.
    .heading = Amendment
    .use = For any instrument, to say how it is changed.
    .source = Wide-scope model of Mexico's foreign ministry

article-termination =
    { either-party-begins } may terminate { $this } at any time, provided that
    { other-party } receives written notice at least { CARDINAL($notice) }
    ({ $notice }) days { in-advance }. Termination does not affect the completion of the
    activities under way, unless { $parties } { $register ->
        [binding] agree
       *[non-binding] decide
     } otherwise in writing.
    .heading = Termination
    .use = For any instrument, to say how one city may leave it.
    .source = Wide-scope model of Mexico's foreign ministry

article-languages =
    { CAPITAL($this) } is drawn up in { $languages }. { $prevailing ->
        [none] Both texts are { equally-authentic }.
       *[other] Both texts are { authentic-texts }; in case of divergence, the { $prevailing }
            text prevails.
     }
    .heading = Languages
    .use =
        For any instrument that is to say in an article, and not only in its
        closing words, which text has authority.
    .source = Vienna Convention on the Law of Treaties, art. 33

article-originals =
    { CAPITAL($this) } is signed in { originals }{ $originals ->
        [1] {""}
        [2] , one for { each-party }, both equally valid
       *[other] , of which { each-party } keeps at least one, all equally valid
     }.
    .heading = Originals
    .use =
        For an instrument signed in two originals or more that is to say in an
        article who keeps them.
    .source = Rule of the alternat; 5 FAH-1 Exhibit H-611

## Articles of a memorandum of understanding

article-purpose =
    The purpose of { $this } is to establish a framework for cooperation between
    { $parties } in matters of common interest, for the benefit of both
    communities.
    .heading = Purpose
    .use = For a memorandum of understanding, as its first article.
    .source = Short US memorandum of understanding; general US municipal practice

article-cooperation-in-brief =
    { CAPITAL($parties) } { undertake } encourage:
    .heading = Cooperation
    .item-1 =
        visits and exchanges between their authorities, institutions{ serial-comma } and
        residents;
    .item-2 = trade, investment{ serial-comma } and tourism between the two communities;
    .item-3 = cultural, educational{ serial-comma } and sports activities;
    .item-4 =
        the sharing of good practices in municipal services, environmental
        protection{ serial-comma } and emergency response; and
    .item-5 = any other activities that they determine jointly.
    .use =
        For a memorandum of understanding, in place of the areas and forms of
        an agreement of wide scope.
    .source = Short US memorandum of understanding; general US municipal practice

article-contacts =
    { each-party-begins } { undertakes } name a contact person for the activities
    carried out under { $this } { and-undertake } give { other-party } the name,
    position{ serial-comma } and contact details of that person in writing. It { musts }
    communicate any change of contact person in the same manner.
    .heading = Contacts
    .use =
        For a memorandum of understanding or a friendship agreement, in place of a
        supervision mechanism.
    .source = Short US memorandum of understanding; general US municipal practice

article-costs =
    { each-party-begins } bears the costs of its own participation in the
    activities carried out under { $this }, { subject-to-funds } and to the law applicable
    to it. Nothing in { $this } by itself commits or
    transfers funds.
    .heading = Costs
    .use =
        For a memorandum of understanding, a friendship agreement or a letter of
        intent.
    .source = Short US memorandum of understanding; general US municipal practice

article-publicity-and-emblems =
    { either-party-begins } may inform the public of { $this } and of the activities
    carried out under it. { each-party-begins } may use the arms, seal,
    logo{ serial-comma } or any other emblem of { other-party }, or its name for
    advertising purposes, only with the prior written consent of { other-party }.
    .heading = Publicity and Emblems
    .use =
        For any instrument whose activities will be announced with the arms, seal
        or logo of both cities.
    .source = General practice; no single source

article-nature-of-commitments =
    { $register ->
        [binding] { CAPITAL($parties) } shall perform in good faith the
            commitments set out in { $this }, within the scope of their respective
            powers.
       *[non-binding] { CAPITAL($this) } expresses the intentions of
            { $parties } and creates no legally binding rights or obligations
            under domestic or international law.
     }
    .heading = { $register ->
        [binding] Nature of the Commitments
       *[non-binding] Non-Binding Nature
     }
    .use =
        For any instrument; a non-binding one says here that it creates no legally
        binding rights or obligations, a binding one that it is performed in good
        faith.
    .source = US State Department, guidance on non-binding documents

## Articles of a friendship agreement

article-friendship =
    By { $this }, { $parties } establish a friendship-city relationship, founded
    on mutual respect and open to the participation of both communities.
    .heading = Friendship
    .use =
        For a friendship agreement, as its first article; it must say friendship.
    .source = Sister Cities International, Partnership Agreement Toolkit, 2021

article-friendship-activities =
    To nurture their friendship, { $parties } { undertake } encourage, among other
    activities:
    .heading = Friendship Activities
    .item-1 =
        visits by { public-servants }, residents{ serial-comma } and civic organizations of
        one city to the other;
    .item-2 =
        contacts between schools, libraries, museums{ serial-comma } and youth groups;
    .item-3 = cultural, culinary{ serial-comma } and sports events;
    .item-4 = meetings between chambers of commerce and between businesses; and
    .item-5 = exchanges of greetings on the occasion of their civic holidays.
    .use =
        For a friendship agreement, to name activities that need no budget of
        their own.
    .source = General practice; no single source

article-path-to-sister-city =
    After a period that they deem sufficient to assess their friendship,
    { $parties } may consider entering into a sister-city agreement. Nothing in
    { $this } obligates them to enter into one.
    .heading = Path to a Sister-City Relationship
    .use =
        For a friendship agreement that may be a first step to a sister-city
        relationship.
    .source = General practice; no single source

## Articles of a letter of intent

article-intent =
    { CAPITAL($parties) } express their intention to explore the establishment of a
    sister-city relationship between their communities and, in due course, to
    negotiate an agreement that would formalize it.
    .heading = Intent
    .use = For a letter of intent, as its first article.
    .source = General practice; no single source

article-exploratory-steps =
    To that end, { $parties } { undertake }:
    .heading = Exploratory Steps
    .item-1 =
        identify the areas in which cooperation would be of greatest benefit to
        both communities;
    .item-2 =
        arrange visits and meetings between their authorities,
        institutions{ serial-comma } and residents;
    .item-3 =
        consult the authorities whose opinion or approval the law of { each-country }
        requires;
    .item-4 = prepare a draft agreement in both languages; and
    .item-5 =
        submit that draft to their respective governing bodies for consideration.
    .use = For a letter of intent, right after intent.
    .source = General practice; no single source

article-non-binding-effect =
    { $register ->
        [binding] {""}
       *[non-binding] { CAPITAL($this) } records intentions only and creates no legally
            binding rights or obligations under domestic or international law.
     } { CAPITAL($this) } does not obligate { $parties } to enter into an agreement or to
    commit funds.
    .heading = { $register ->
        [binding] Scope
       *[non-binding] Non-Binding Nature
     }
    .use = For a letter of intent: it obligates nobody to go on to an agreement.
    .source = US State Department, guidance on non-binding documents

## Articles of an annual operating program

article-program-basis =
    { CAPITAL($this) } is drawn up on the basis of { $history }, whose provisions
    apply to every matter that { $this } does not address.
    .heading = Basis
    .use =
        For an annual program, as its first article; it needs the instruments it
        is drawn up under.
    .source = Wide-scope model of Mexico's foreign ministry

article-program-objectives =
    { CAPITAL($this) } pursues the following objectives:
    .heading = Objectives
    .item-1 =
        to carry out specific projects that benefit the residents of both cities;
    .item-2 =
        to increase trade, tourism{ serial-comma } and cultural exchange between the two
        communities;
    .item-3 = 
        to strengthen the municipal services of both cities through the sharing of
        experience; and
    .item-4 =
        to widen the participation of residents, businesses{ serial-comma } and
        institutions in the relationship between the two cities.
    .use =
        For an annual program; replace it by an article of your own where the year
        has objectives of its own.
    .source = General practice; no single source

article-program-projects =
    { CAPITAL($parties) } { undertake } carry out the projects set out in
    { $this } and any others that they add to it by mutual consent, expressed in
    writing.

    { CAPITAL($parties) } { must } state in the description of each project:
    .heading = Projects
    .item-1 = its title and purpose;
    .item-2 = the activities it comprises, with their dates and places;
    .item-3 = the unit responsible in each city; and
    .item-4 = the results expected and the manner of verifying them.
    .use =
        For an annual program, ahead of articles of your own, one for each
        project.
    .source = General practice; no single source

article-program-responsibilities =
    { each-party-begins } { undertakes } designate a unit responsible for each
    project { and-undertake } give it the support it needs to carry the project out. The
    units designated { must } remain in regular contact and inform their respective authorities of the
    progress made.
    .heading = Responsibilities
    .use = For an annual program, to say who carries it out.
    .source = General practice; no single source

article-program-resources =
    { each-party-begins } { undertakes } contribute to the projects the personnel,
    facilities{ serial-comma } and funds that its budget allows, { subject-to-funds } and
    to the law applicable to it. On the same terms it
    bears the costs of its own participation, unless the project provides otherwise.
    Contributions from third parties may be accepted only by mutual consent and
    applied only to the project for which they are given.
    .heading = Resources
    .use = For an annual program, to say with what it is carried out.
    .source = General practice; no single source

article-program-evaluation =
    At the end of the period covered by { $this }, { $parties } { undertake }
    jointly evaluate the results of each project { and-undertake } record them in a report in
    both languages. That report serves as a basis for the program of the following
    year.
    .heading = Evaluation
    .use = For an annual program, to say how its results are judged.
    .source = General practice; no single source

article-program-period =
    { CAPITAL($this) } covers the { calendar-year } { $program-year }. Projects not completed
    in that year may continue under the program of the following year if { $parties }
    so decide jointly.
    .heading = Period
    .use = For an annual program, to say which year it covers.
    .source = General practice; no single source
