package dev.tidewaiter.designation.search;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.hash.HashedPlaces;
import dev.tidewaiter.names.search.BareLetters;
import dev.tidewaiter.names.search.NameIndexes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The entries that have a text for a name letter by letter, apart from case, blanks and signs. How common or short a name is says nothing
 * here: who carries a listed name to the last letter is looked at.
 */
public final class NamesAsListed {

    /** An entry, and its spelling that is the text. */
    public record Hit(int entry, String listed) {}

    /** One letter is no name. */
    private static final int LEAST = 2;

    private final List<Designation> entries;
    private final HashedPlaces spellings;

    /**
     * The names of some entries.
     *
     * @param indexes where their hashes are kept
     * @param key     what tells the entries from others; empty where nothing does
     */
    NamesAsListed(List<Designation> entries, NameIndexes indexes, String key) {
        this.entries = entries;
        this.spellings = new HashedPlaces(indexes.numbers("spellings", key, () -> hashes(entries)));
    }

    private static long[] hashes(List<Designation> entries) {
        return HashedPlaces.sorted(IntStream.range(0, entries.size())
                .mapToObj(entry -> hashes(entries.get(entry), entry))
                .flatMapToLong(Function.identity()));
    }

    private static LongStream hashes(Designation designation, int entry) {
        return designation.names().stream()
                .filter(name -> !name.derived())
                .flatMap(name -> readings(designation, name).stream())
                .distinct()
                .mapToLong(reading -> HashedPlaces.at(reading, entry));
    }

    /** A spelling as it stands, and that of a person also with the family name behind the given ones. */
    private static List<String> readings(Designation designation, ListedName name) {
        var text = name.text();
        int comma = text.indexOf(',');
        var bare = BareLetters.of(text);
        return comma < 0 || designation.kind() != Designation.Kind.PERSON
                ? List.of(bare)
                : List.of(bare, BareLetters.of(text.substring(comma + 1) + text.substring(0, comma)));
    }

    /** The entries of that name; a spelling that was taken out of another one for the search is none. */
    List<Hit> of(String text) {
        var bare = BareLetters.of(text);
        var hits = new ArrayList<Hit>(0);
        if (bare.length() < LEAST) {
            return hits;
        }
        spellings
                .of(bare)
                .forEach(entry -> entries.get(entry).names().stream()
                        .filter(name -> !name.derived())
                        .filter(name -> readings(entries.get(entry), name).contains(bare))
                        .findFirst()
                        .ifPresent(name -> hits.add(new Hit(entry, name.text()))));
        return hits;
    }
}
