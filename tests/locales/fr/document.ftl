### Une troisième langue : ce dont une réaffirmation a besoin, et rien d'autre.

column-head = Français
language-fr = français
language-es = espagnol
preamble = { CAPITAL($first-party-in-full) }, et { $second-party-in-full },
testimonium = Signé { $date }, à { $place }, en { originals }, en { $languages }, { authentic }.
originals = { $originals ->
    [2] deux originaux
   *[other] { $originals } originaux
 }
authentic = les deux textes faisant également foi
history-cited = l'{ $title } { $acts }
signed-on = signé { $occasion }
reaffirmed-on = réaffirmé { $occasions }
occasion = { $when }
on-days = { $days }
provision-goes-on = { $words } ;
provision-before-last = { $words } ; et
last-recital = { $words },
last-article = { $words }.
name-label = Nom
seal-mark = L. S.
blank-to-fill-in = espace à remplir
text-and-signatures-follow = Suivent le texte et les signatures
signatures-follow = Suivent les signatures
field-of-signatory = Signature : { $office }, { $party }
page-of-pages = Page { $page } sur { $pages }
foot-cities = { $first-city } · { $second-city }
attached-spec = La spécification
attached-city = Le fichier d'une ville
attached-picture = Une image
file-title = { $first } · { $second }
list-of-two = { $before } et en { $item }
