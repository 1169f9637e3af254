//! The same spec gives the same bytes, whatever the settings of the machine.

use std::fs;

use crate::support::{alternat, fixtures, root};

#[test]
fn neither_time_zone_nor_locale_nor_folder_reaches_the_output() {
    let folder = tempfile::tempdir().unwrap();
    for spec in fixtures() {
        let render = |time_zone: &str, locale: &str, current: &std::path::Path, out: &str| {
            let out = folder.path().join(out);
            alternat()
                .current_dir(current)
                .env("TZ", time_zone)
                .env("LANG", locale)
                .arg("render")
                .arg(&spec)
                .arg("-o")
                .arg(format!("{}/", out.display()))
                .assert()
                .success();
            let mut files: Vec<_> = fs::read_dir(out).unwrap().map(|file| file.unwrap().path()).collect();
            files.sort();
            files.into_iter().map(|file| fs::read(file).unwrap()).collect::<Vec<_>>()
        };
        let one = render("America/Mexico_City", "es_MX.UTF-8", root(), "one");
        let other = render("Asia/Tokyo", "C", folder.path(), "other");
        assert!(!one.is_empty());
        assert!(one == other, "{} gives other bytes elsewhere", spec.display());
    }
}
