### The clause library. A message is a clause; blank lines part its paragraphs.
###
### Attributes: .heading of an article; .item-1, .item-2 and so on, its
### lettered items. The variables are those of document.ftl.
###
### A recital, or an article without a number, that ends without a sign takes the
### one that its place asks for: a semicolon, "; and", a comma or a full stop.

## Recitals

# The bond as it stands. For a reaffirmation: it names the year of the first
# instrument. From the practice of Calexico and Mexicali.
recital-friendship-ties =
    CONSIDERING their Sister Cities relation, established in { $established },
    and their interest in strengthening the friendship ties and cooperation
    that bind them

# What two cities on a border gain together. From the practice of Calexico and
# Mexicali.
recital-border-cooperation =
    CONVINCED of the great opportunities in developing border cooperation
    activities of mutual benefit, in matters related to business, commerce,
    and culture

## Articles

# What a reaffirmation is for, said in so many words.
article-reaffirm-relation =
    To reaffirm their Sister Cities relation

# The purpose of a reaffirmation. Cites every earlier instrument. From the
# practice of Calexico and Mexicali.
article-reinvigorate-relation =
    To work together towards the objective of reinvigorating the existing
    Sister Cities Relation, under { $history }, and the commitments therein,
    to promote the exchange of experiences and execution of common activities

# What the agreement is for. The first article of the wide-scope model.
article-objective =
    The objective of this Agreement is for the Parties to establish a
    sister-city relationship and to cooperate with one another in areas of
    common interest, for the benefit of both communities.
    .heading = Objective

# The yearly programs that fill the agreement with life. From the wide-scope
# model, and from the agreement proposed by El Paso and Torreón.
article-annual-operating-programs =
    The Parties will jointly formulate Annual Operating Programs outlining
    specific projects, collaboration proposals and activities to fulfill the
    objectives of this Agreement.
    .heading = Annual Operating Programs
