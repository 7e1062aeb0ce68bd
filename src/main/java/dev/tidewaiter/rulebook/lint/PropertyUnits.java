package dev.tidewaiter.rulebook.lint;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which unit a property of a fact holds its number, which its name ends with: {@code weightKg} is in kg. */
final class PropertyUnits {

    private static final Pattern ENDING = Pattern.compile("[A-Z][a-z]*$");

    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("Kg", "kg"),
            Map.entry("Km", "km"),
            Map.entry("M", "m"),
            Map.entry("Kmh", "km/h"),
            Map.entry("Kw", "kW"),
            Map.entry("N", "N"),
            Map.entry("L", "litres"),
            Map.entry("Hz", "Hz"),
            Map.entry("Min", "minutes"),
            Map.entry("Deg", "degrees"),
            Map.entry("Mrad", "mrad"),
            Map.entry("Mj", "mJ"),
            Map.entry("Days", "days"));

    private static final Map<String, String> BY_NAME =
            Map.of("percent", "percent", "daysBefore", "days", "daysAgo", "days");

    /** Amounts of money, which are in the currency of the line. */
    private static final Set<String> AMOUNTS = Set.of("totalValue", "unitPrice");

    private PropertyUnits() {}

    /** The unit of a property; null for a number of pieces, a column of one's own and what else has none of its own. */
    static @Nullable String of(String property) {
        var named = BY_NAME.get(property);
        var ending = ENDING.matcher(property);
        return named == null && ending.find() ? BY_ENDING.get(ending.group()) : named;
    }

    static boolean isAmount(String property) {
        return AMOUNTS.contains(property);
    }
}
