//! Spanish words that lack their accents.

use super::spanish::Slip;
use super::words::{Word, words};

/// Words that are wrong without their accent, whatever they mean, in small letters.
const ACCENTED: [&str; 305] = [
    "académica",
    "académicas",
    "académico",
    "académicos",
    "además",
    "administración",
    "agrícola",
    "agrícolas",
    "alcaldía",
    "alemán",
    "algodón",
    "algún",
    "américa",
    "artesanía",
    "artesanías",
    "artículo",
    "artículos",
    "artística",
    "artístico",
    "asesoría",
    "así",
    "atención",
    "atlántico",
    "atrás",
    "automático",
    "automóvil",
    "auténtica",
    "auténticas",
    "auténticos",
    "avión",
    "año",
    "años",
    "balcón",
    "benítez",
    "biología",
    "bogotá",
    "británico",
    "brújula",
    "básica",
    "básico",
    "búsqueda",
    "camión",
    "campeón",
    "canadá",
    "cancún",
    "capítulo",
    "capítulos",
    "categoría",
    "católica",
    "católico",
    "chávez",
    "científica",
    "científicas",
    "científico",
    "científicos",
    "ciudadanía",
    "cláusula",
    "cláusulas",
    "clínica",
    "clínicas",
    "comisión",
    "comité",
    "comités",
    "compañía",
    "común",
    "corazón",
    "cuauhtémoc",
    "culiacán",
    "cáncer",
    "cárcel",
    "cárdenas",
    "cédulas",
    "célebre",
    "código",
    "códigos",
    "cónsul",
    "córdoba",
    "deberá",
    "deberán",
    "declaración",
    "después",
    "detrás",
    "difusión",
    "difícil",
    "domínguez",
    "durán",
    "débil",
    "década",
    "décadas",
    "día",
    "días",
    "dólar",
    "dólares",
    "ecología",
    "ecológica",
    "ecológico",
    "economía",
    "económica",
    "económicas",
    "económico",
    "económicos",
    "edición",
    "ejército",
    "electrónica",
    "electrónico",
    "electrónicos",
    "energía",
    "energías",
    "español",
    "española",
    "españoles",
    "estará",
    "estarán",
    "estrés",
    "estética",
    "fernández",
    "fotografía",
    "francés",
    "fábricas",
    "fácil",
    "fúnebre",
    "fútbol",
    "galván",
    "ganadería",
    "garantía",
    "garantías",
    "garcía",
    "geografía",
    "gonzález",
    "gutiérrez",
    "guzmán",
    "gómez",
    "habrá",
    "habrán",
    "haití",
    "hará",
    "harán",
    "hernández",
    "histórica",
    "históricas",
    "histórico",
    "históricos",
    "huérfano",
    "hídrico",
    "hídricos",
    "húmedo",
    "ibáñez",
    "ideología",
    "idéntico",
    "idóneo",
    "ingeniería",
    "inglés",
    "interés",
    "jabón",
    "jamás",
    "japonés",
    "jardín",
    "jiménez",
    "jurídica",
    "jurídico",
    "juárez",
    "lápiz",
    "línea",
    "líneas",
    "lópez",
    "martínez",
    "mayoría",
    "mazatlán",
    "metodología",
    "michoacán",
    "minatitlán",
    "minoría",
    "miércoles",
    "muñoz",
    "mágica",
    "mágico",
    "mármol",
    "máxima",
    "méndez",
    "mérida",
    "métodos",
    "méxico",
    "mínima",
    "mínimo",
    "móvil",
    "música",
    "ningún",
    "niña",
    "niñas",
    "niño",
    "niños",
    "náhuatl",
    "número",
    "números",
    "núñez",
    "océano",
    "ordóñez",
    "pacífico",
    "panamá",
    "país",
    "países",
    "pedagógico",
    "película",
    "películas",
    "perímetro",
    "perú",
    "podrá",
    "podrán",
    "política",
    "políticas",
    "político",
    "políticos",
    "portugués",
    "potosí",
    "propósito",
    "propósitos",
    "próxima",
    "próximas",
    "próximo",
    "próximos",
    "psicología",
    "página",
    "páginas",
    "párrafo",
    "párrafos",
    "pérez",
    "pétalo",
    "públicas",
    "querétaro",
    "quizás",
    "ramírez",
    "región",
    "religión",
    "república",
    "reunión",
    "revés",
    "rincón",
    "rodríguez",
    "según",
    "serán",
    "suárez",
    "sábado",
    "sábados",
    "sánchez",
    "sílaba",
    "síndica",
    "síndico",
    "síndicos",
    "también",
    "tecnología",
    "tecnologías",
    "teléfono",
    "teléfonos",
    "tendrá",
    "tendrán",
    "teoría",
    "tepatitlán",
    "tesorería",
    "todavía",
    "torreón",
    "través",
    "treviño",
    "trágico",
    "turística",
    "turísticas",
    "turístico",
    "turísticos",
    "técnica",
    "técnicas",
    "técnico",
    "técnicos",
    "típica",
    "típico",
    "títulos",
    "unión",
    "valdés",
    "vehículo",
    "vehículos",
    "velázquez",
    "vázquez",
    "víctimas",
    "yucatán",
    "zoológico",
    "zúñiga",
    "águila",
    "álvarez",
    "ámbito",
    "ámbitos",
    "árbol",
    "árboles",
    "área",
    "áreas",
    "ética",
    "ético",
    "éxito",
    "éxitos",
    "índice",
    "índices",
    "índole",
    "órganos",
    "última",
    "últimas",
    "último",
    "últimos",
    "útil",
];

/// Endings that are wrong without their accent (RAE, *Ortografía*: stressed last syllables).
const ACCENTED_ENDINGS: [(&str, &str); 3] = [("cion", "ción"), ("sion", "sión"), ("xion", "xión")];

/// Accents stand on capitals too (FAO, Spanish style).
pub(super) fn missing_accents(text: &str) -> Vec<Slip> {
    let words = words(text);
    let slip = |(at, word): (usize, &Word<'_>)| {
        // *Bank of America* keeps its name.
        let before = at.checked_sub(1).map(|before| words[before].lower()).unwrap_or_default();
        if word.is_capitalized() && ["of", "new", "the", "and"].contains(&before.as_str()) {
            return None;
        }
        // Addresses have none.
        let is_address =
            text[..word.start].ends_with(['.', '@', '/']) || text[word.span().end..].starts_with('@');
        if is_address && !word.is_capitalized() {
            return None;
        }
        let lower = word.lower();
        let listed = ACCENTED.iter().find(|right| **right != lower && without_accents(right) == lower);
        // *Mission* and *Commission* are English.
        let is_english = lower.ends_with("ssion");
        let ended = ACCENTED_ENDINGS
            .iter()
            .find(|(ending, _)| lower.ends_with(ending) && lower.len() > ending.len() && !is_english);
        let right = listed.map(|right| (*right).to_owned()).or_else(|| {
            let (ending, right) = ended?;
            Some(format!("{}{right}", lower.strip_suffix(ending)?))
        })?;
        Some((word.span(), in_case_of(word.text, &right)))
    };
    words.iter().enumerate().filter_map(slip).collect()
}

fn without_accents(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}

/// A word in the case that another one has: small, with a capital, or in capitals.
pub(super) fn in_case_of(written: &str, right: &str) -> String {
    if !written.contains(char::is_lowercase) {
        return right.to_uppercase();
    }
    let mut letters = right.chars();
    match letters.next() {
        Some(first) if written.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => right.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, String)> {
        missing_accents(text).into_iter().map(|(span, fix)| (text[span].to_owned(), fix)).collect()
    }

    #[track_caller]
    fn assert_told(text: &str, written: &str, right: &str) {
        assert_eq!(told(text), [(written.to_owned(), right.to_owned())]);
    }

    #[test]
    fn accents_stand_on_capitals_too() {
        assert_told("ESTADOS UNIDOS DE AMERICA", "AMERICA", "AMÉRICA");
        assert_told("la Cooperacion", "Cooperacion", "Cooperación");
        for right in [
            "AMÉRICA",
            "la cooperación",
            "las naciones",
            "publica",
            "ion",
            "Sion",
            "Mission",
            "Bank of America",
        ] {
            assert_eq!(told(right), [], "{right}");
        }
    }
}
