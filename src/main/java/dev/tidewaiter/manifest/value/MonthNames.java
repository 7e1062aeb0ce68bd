package dev.tidewaiter.manifest.value;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Months by their names: those of a list, and behind them those that CLDR has in each of some languages, long and short, alone and within a
 * date. A language is read when a name is in none before it, for reading all takes as long as a small file does. Thread-safe.
 */
final class MonthNames {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int SHORTEST = 3;

    private final Map<String, Integer> known = new ConcurrentHashMap<>();
    private final Set<String> unsure = new HashSet<>();
    private final List<String> languages;
    private int read;

    /**
     * @param listed    names and their months
     * @param unsure    names that mean two months in two languages, and so none
     * @param languages tags of languages, the commonest first
     */
    MonthNames(Map<String, Integer> listed, List<String> unsure, List<String> languages) {
        listed.forEach((name, month) -> known.put(folded(name), month));
        unsure.forEach(name -> this.unsure.add(folded(name)));
        this.languages = List.copyOf(languages);
    }

    /** The month of a name, 1 to 12; null when it is none, or one of two. */
    @Nullable
    Integer month(String name) {
        var key = folded(name);
        if (unsure.contains(key)) {
            return null;
        }
        var month = known.get(key);
        return month != null || key.length() < SHORTEST ? month : readOn(key);
    }

    private synchronized @Nullable Integer readOn(String key) {
        while (!known.containsKey(key) && read < languages.size()) {
            namesOf(languages.get(read++)).forEach(known::putIfAbsent);
        }
        return known.get(key);
    }

    /** The names of one language as CLDR has them; those of several words or with a point inside are left out. */
    static Map<String, Integer> namesOf(String language) {
        var locale = ULocale.forLanguageTag(language);
        var symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        var names = new HashMap<String, Integer>();
        for (int context : CONTEXTS) {
            for (int width : WIDTHS) {
                var months = symbols.getMonths(context, width);
                for (int i = 0; i < months.length; i++) {
                    var name = folded(
                            months[i].endsWith(".") ? months[i].substring(0, months[i].length() - 1) : months[i]);
                    if (name.length() >= SHORTEST && name.codePoints().allMatch(MonthNames::isOfWord)) {
                        names.put(name, i + 1);
                    }
                }
            }
        }
        return names;
    }

    /** A letter, or a sign upon one: the vowels of Indian scripts are such. */
    static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String folded(String name) {
        var small = name.toLowerCase(Locale.ROOT).replace('ı', 'i');
        return ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
