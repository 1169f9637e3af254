#!/usr/bin/env python3
"""Prints what can be counted of the house: imports, names, comments, clones, parameters, lengths.

Beside each figure stands the one that is wanted. The program reads the sources and builds nothing.
"""

import collections
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = sorted(ROOT.glob("src/**/*.rs"))
BINARY = ROOT / "src/bin/alternat"
FRONT_ENDS = "cap clap clap_complete clap_mangen ctrlc glob indicatif mimalloc notify rayon rustix rustyline".split()
OPENINGS = re.compile(r"(What|Who|Where|Whether)\b")
COMMENT = re.compile(r"\s*//[/!]?\s+(\S.*)")


def code_of(path):
    """The code of a file, without its tests and comments."""
    code = path.read_text().split("#[cfg(test)]")[0]
    return "\n".join(line for line in code.splitlines() if not line.lstrip().startswith("//"))


CODE = {path: code_of(path) for path in SOURCES}


def module_of(path):
    """The module of a file: of the library its first name, of the binary its path down to the command."""
    if path.is_relative_to(BINARY):
        parts = path.relative_to(BINARY).with_suffix("").parts
        return "bin::" + parts[0]
    return path.relative_to(ROOT / "src").with_suffix("").parts[0]


def circles():
    """Pairs of modules of which each imports the other, directly or by way of others."""
    imports = collections.defaultdict(set)
    for path, code in CODE.items():
        prefix = "bin::" if path.is_relative_to(BINARY) else ""
        for name in re.findall(r"\bcrate::(\w+)", code):
            imports[module_of(path)].add(prefix + name)

    def reached(module):
        seen, todo = set(), [module]
        while todo:
            for name in imports.get(todo.pop(), ()):
                if name not in seen:
                    seen.add(name)
                    todo.append(name)
        return seen

    reach = {module: reached(module) for module in list(imports) if module not in ("lib", "bin::main")}
    pairs = [
        (one, other)
        for one in reach
        for other in reach
        if one < other and other in reach[one] and one in reach[other]
    ]
    return len(pairs)


def front_ends_in_library():
    """Crates of front ends that the library names."""
    library = "\n".join(code for path, code in CODE.items() if not path.is_relative_to(BINARY))
    return sum(bool(re.search(rf"(?<![\w:]){name}::", library)) for name in FRONT_ENDS)


def shared_type_names():
    """Names of types that more than one module of a layer has. Spec, model and document have twins on purpose."""
    layers = {"spec": "spec", "model": "model", "document": "document"}
    names = collections.defaultdict(set)
    for path, code in CODE.items():
        layer = layers.get(module_of(path), "other")
        for name in re.findall(r"^\s*(?:pub(?:\([a-z]+\))? )?(?:struct|enum|trait) (\w+)", code, re.M):
            names[layer, name].add(path)
    return sum(len(paths) > 1 for paths in names.values())


def comments():
    """The share of comments that begin with What, Who, Where or Whether, in percent."""
    begun, asking = 0, 0
    for path in SOURCES:
        within = False
        for line in path.read_text().splitlines():
            comment = COMMENT.match(line)
            if comment and not within:
                begun += 1
                asking += bool(OPENINGS.match(comment[1]))
            within = bool(comment)
    return round(100 * asking / begun, 1)


def tuple_parameters():
    """Parameters of functions that are patterns of tuples."""
    heads = re.findall(r"\bfn \w+(?:<[^>]*>)?\(([^{;]*?)\)\s*(?:->|\{|where)", "\n".join(CODE.values()), re.S)
    return sum(len(re.findall(r"(?:^|,)\s*(?:mut )?\([a-z_]+,[^)]*\): ", head)) for head in heads)


def clones():
    """Calls of `clone` for each 1,000 lines of code."""
    code = "\n".join(CODE.values())
    return round(1000 * len(re.findall(r"\.clone\(\)", code)) / code.count("\n"), 1)


def words_of_readme():
    """The words of the README, without its blocks of code."""
    return len(re.sub(r"```.*?```", "", (ROOT / "README.md").read_text(), flags=re.S).split())


def long_files():
    """Files of more than 350 lines."""
    return sum(path.read_text().count("\n") > 350 for path in SOURCES)


FIGURES = [
    ("import circles between modules", circles, "0"),
    ("crates of front ends in the library", front_ends_in_library, "0"),
    ("names of types that several files of a layer have", shared_type_names, "0"),
    ("parameters that are tuples", tuple_parameters, "0"),
    ("clones per 1,000 lines", clones, "10"),
    ("comments that begin with What, Who, Where, Whether, %", comments, "5"),
    ("words of the README without code", words_of_readme, "1,500"),
    ("files of more than 350 lines", long_files, "0"),
]


def main():
    print(f"{'what':56}{'today':>8}{'want':>8}")
    for name, count, want in FIGURES:
        print(f"{name:56}{count():>8}{want:>8}")


if __name__ == "__main__":
    main()
