package dev.tidewaiter.bench.names;

import dev.tidewaiter.bench.names.AskedName.Kind;
import dev.tidewaiter.names.IndexedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws sets of 1,000 queries: 250 exact, 250 misspelt, 250 in other words, 250 strangers. The same seed gives the same set; two
 * rounds never share one, so that no engine is praised for remembering an answer.
 */
final class QuerySets {

    static final int OF_EACH_KIND = 250;
    private static final int SHORTEST = 8;

    private final List<IndexedName> names;
    private final List<String> people;

    /** @param people people who are not on the list, dealt out to the sets in turn */
    QuerySets(List<IndexedName> names, List<String> people) {
        this.names =
                names.stream().filter(name -> name.text().length() >= SHORTEST).toList();
        this.people = people;
    }

    /** Some sets, the first of which has the given number. */
    List<List<AskedName>> from(int first, int count) {
        var sets = new ArrayList<List<AskedName>>();
        for (int set = first; set < first + count; set++) {
            sets.add(set(set));
        }
        return sets;
    }

    List<AskedName> set(int number) {
        var random = new Random(2026L * 1_000 + number);
        var queries = new ArrayList<AskedName>();
        for (int i = 0; i < OF_EACH_KIND; i++) {
            var exact = any(random);
            queries.add(new AskedName(exact.text(), exact.owner(), Kind.EXACT));
            var misspelt = any(random);
            queries.add(new AskedName(Spellings.misspell(misspelt.text(), random), misspelt.owner(), Kind.TYPO));
            var varied = any(random);
            queries.add(new AskedName(Spellings.vary(varied, random), varied.owner(), Kind.VARIANT));
            queries.add(new AskedName(stranger(number, i, random), AskedName.NOBODY, Kind.STRANGER));
        }
        Collections.shuffle(queries, random);
        return List.copyOf(queries);
    }

    private IndexedName any(Random random) {
        return names.get(random.nextInt(names.size()));
    }

    private String stranger(int set, int i, Random random) {
        int place = (set * OF_EACH_KIND + i) / 2 % people.size();
        return i % 2 == 0 ? people.get(place) : Strangers.firm(random);
    }
}
