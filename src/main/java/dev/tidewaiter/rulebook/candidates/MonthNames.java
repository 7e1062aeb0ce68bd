package dev.tidewaiter.rulebook.candidates;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of months, whole and short, as the Unicode Common Locale Data Repository of the Java runtime has them. */
final class MonthNames {

    /** The languages whose words of founding are known and that write months in words. */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "pl", "ru", "uk", "tr");

    private static final Map<String, Integer> NUMBERS = read();

    private MonthNames() {}

    /** The number of a month; null for what is no name of one. */
    static @Nullable Integer number(String name) {
        return NUMBERS.get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> read() {
        var numbers = new HashMap<String, Integer>();
        for (var language : LANGUAGES) {
            var symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (var names : List.of(symbols.getMonths(), symbols.getShortMonths())) {
                for (int month = 0; month < names.length; month++) {
                    var name = names[month].replace(".", "").toLowerCase(Locale.ROOT);
                    if (!name.isEmpty()) {
                        numbers.putIfAbsent(name, month + 1);
                    }
                }
            }
        }
        return Map.copyOf(numbers);
    }
}
