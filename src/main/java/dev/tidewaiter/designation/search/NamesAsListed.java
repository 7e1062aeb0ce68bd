package dev.tidewaiter.designation.search;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.names.search.BareLetters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The entries that have a text for a name letter by letter, apart from case, blanks and signs. How common or short a name is says nothing
 * here: who carries a listed name to the last letter is looked at.
 */
public final class NamesAsListed {

    /** An entry, and its spelling that is the text. */
    public record Hit(int entry, String listed) {}

    /** One letter is no name. */
    private static final int LEAST = 2;

    private static final long LOW = 0xffff_ffffL;

    private final List<Designation> entries;

    /** The hash of a spelling in the upper half, its entry in the lower; sorted. */
    private final long[] spellings;

    NamesAsListed(List<Designation> entries) {
        this.entries = entries;
        var all = new ArrayList<long[]>(entries.size());
        for (int entry = 0; entry < entries.size(); entry++) {
            all.add(hashes(entries.get(entry), entry));
        }
        spellings = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    private static long[] hashes(Designation designation, int entry) {
        return designation.names().stream()
                .filter(name -> !name.derived())
                .flatMap(name -> readings(designation, name).stream())
                .distinct()
                .mapToLong(reading -> (long) reading.hashCode() << Integer.SIZE | entry)
                .toArray();
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
        long hash = (long) bare.hashCode() << Integer.SIZE;
        int at = Arrays.binarySearch(spellings, hash);
        for (int i = at < 0 ? -at - 1 : at; i < spellings.length && (spellings[i] & ~LOW) == hash; i++) {
            int entry = (int) (spellings[i] & LOW);
            entries.get(entry).names().stream()
                    .filter(name -> !name.derived())
                    .filter(name -> readings(entries.get(entry), name).contains(bare))
                    .findFirst()
                    .ifPresent(name -> hits.add(new Hit(entry, name.text())));
        }
        return hits;
    }
}
