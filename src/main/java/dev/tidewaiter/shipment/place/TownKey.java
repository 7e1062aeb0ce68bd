package dev.tidewaiter.shipment.place;

import dev.tidewaiter.letters.CyrillicSounds;
import dev.tidewaiter.wordlist.WordRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A key that is equal for the spellings of one town's name: in Cyrillic and Latin letters, by whatever table the letters were
 * turned, and with any ending of a case. Jekaterinburg, Yekaterinburg and в Екатеринбурге are one.
 */
final class TownKey {

    /** The list of the endings of cases, which the program reads from its own copy: a key must be the same for whoever compares it. */
    static final String LIST = "places/russian-endings.tsv";

    private static final WordRow ROW = CountryNames.LISTS.list(LIST).rows(2).get(0);

    /** The longest first, for each ends with shorter ones. */
    private static final List<String> ENDINGS = ROW.words(1).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    /** So many letters must be left to be a name. */
    private static final int SHORTEST_STEM = Integer.parseInt(ROW.cell(0));

    private TownKey() {}

    /** The key of a name as it stands. */
    static String of(String name) {
        return ofFolded(PlaceNameKey.of(name));
    }

    /** The key of a name that is folded already. */
    static String ofFolded(String plain) {
        return plain.isEmpty() || PlaceNameKey.hasIdeograph(plain) ? plain : CyrillicSounds.of(plain);
    }

    /** The key of the name's stem, for a word in Cyrillic letters; empty for others, and for short ones. */
    static String stem(String name) {
        if (!CyrillicSounds.isCyrillic(name)) {
            return "";
        }
        var small = name.toLowerCase(Locale.ROOT);
        for (var ending : ENDINGS) {
            if (small.endsWith(ending)) {
                small = small.substring(0, small.length() - ending.length());
                break;
            }
        }
        return small.length() < SHORTEST_STEM ? "" : of(small);
    }
}
