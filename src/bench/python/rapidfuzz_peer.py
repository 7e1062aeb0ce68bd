"""Answers queries with rapidfuzz and times itself; started by RapidfuzzPeer, which tells it the names and the queries.

In:  a count, then as many lines "owner<tab>name"; then, again and again, a count and as many queries.
Out: the version, or "absent"; then for each set the seconds it took and a line of owners for each query.
"""

import sys
import time
import unicodedata

try:
    import rapidfuzz
    from rapidfuzz import fuzz, process
except ImportError:
    print("absent", flush=True)
    sys.exit(0)

TOP = 10
LIMIT = 4 * TOP  # several spellings of one owner may be found


def sorted_words(name):
    plain = unicodedata.normalize("NFKD", name).lower()
    letters = (c if c.isalnum() else " " for c in plain if unicodedata.category(c) != "Mn")
    return " ".join(sorted("".join(letters).split()))


def owners_of(query, names, owners):
    found = process.extract(sorted_words(query), names, scorer=fuzz.ratio, score_cutoff=80, limit=LIMIT)
    return list(dict.fromkeys(owners[place] for _, _, place in found))[:TOP]


def main():
    sys.stdin.reconfigure(encoding="utf-8", newline="\n")
    print(rapidfuzz.__version__, flush=True)
    owners, names = [], []
    for _ in range(int(sys.stdin.readline())):
        owner, name = sys.stdin.readline().rstrip("\n").split("\t")
        owners.append(int(owner))
        names.append(sorted_words(name))
    while count := sys.stdin.readline().strip():
        queries = [sys.stdin.readline().rstrip("\n") for _ in range(int(count))]
        start = time.perf_counter()
        answers = [owners_of(query, names, owners) for query in queries]
        seconds = time.perf_counter() - start
        print(seconds, *(" ".join(map(str, answer)) for answer in answers), sep="\n", flush=True)


main()
