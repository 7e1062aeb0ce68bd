package dev.tidewaiter.goods.code;

import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What HS headings mean in plain words, and under which headings each class of goods may stand. Wide on purpose: a code
 * and a text disagree only when nothing in the text fits the code.
 *
 * @param <C> the classes of goods
 */
public final class TariffHeadings<C extends Enum<C>> {

    /** The list of what headings mean. */
    public static final String TITLES = "goods/hs-headings.tsv";

    /** The list of the headings under which a class may stand. */
    public static final String PLACES = "goods/hs-belongs.tsv";

    private final Map<String, String> titles = new HashMap<>(1024);
    private final Map<C, List<String>> prefixes;

    public TariffHeadings(WordLists words, Class<C> classes) {
        prefixes = new EnumMap<>(classes);
        for (var row : words.list(TITLES).rows(2)) {
            titles.put(row.cell(0), row.cell(1));
        }
        for (var row : words.list(PLACES).rows(2)) {
            prefixes.put(item(row, classes), row.words(1, ' '));
        }
    }

    private static <C extends Enum<C>> C item(WordRow row, Class<C> classes) {
        try {
            return Enum.valueOf(classes, row.cell(0));
        } catch (IllegalArgumentException e) {
            throw row.wrong("there is no class of goods \"" + row.cell(0) + "\"");
        }
    }

    /** What a code's heading, else its chapter, means in plain words; null when neither is known. */
    public @Nullable String title(HsCode hs) {
        var digits = hs.digits();
        var heading = titles.get(digits.substring(0, 4));
        return heading != null ? heading : titles.get(digits.substring(0, 2));
    }

    /** Whether it is known under which headings a class may stand. */
    public boolean places(C item) {
        return prefixes.containsKey(item);
    }

    /** Whether a class may stand under a code; false for one of which nothing is known. */
    public boolean fits(C item, HsCode hs) {
        var known = prefixes.get(item);
        if (known == null) {
            return false;
        }
        for (var prefix : known) {
            if (hs.under(prefix)) {
                return true;
            }
        }
        return false;
    }
}
