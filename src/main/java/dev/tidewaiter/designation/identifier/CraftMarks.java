package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The marks of listed ships and aircraft that are too short to count anywhere but beside a ship or an aircraft: call signs, tail
 * numbers, serial numbers of makers.
 */
final class CraftMarks {

    /** A shorter call sign is a pilot's or a radio amateur's (ITU Radio Regulations, Article 19). */
    private static final int SHORTEST = 4;

    /** Fewer characters are also the number of a voyage; fewer digits alone a number of any kind. */
    private static final int BESIDE_A_NAME = 5;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

    private final Map<String, List<ListedNumber>> marks = new HashMap<>();

    void add(ListedNumber listed) {
        if (listed.identifier().isCraftMark() && listed.identifier().value().length() >= SHORTEST) {
            marks.computeIfAbsent(listed.identifier().value(), mark -> new ArrayList<>(1))
                    .add(listed);
        }
    }

    /** The marks in a cell for the number of a ship or an aircraft, with a label or without. */
    List<ListedNumber> of(Identifier number) {
        var written = in(number.from().text(), false);
        return written.isEmpty() ? in(number.value(), false) : written;
    }

    /** The marks in a cell for its name, where words and voyages stand as well. */
    List<ListedNumber> besideName(String text) {
        return in(text, true);
    }

    private List<ListedNumber> in(String text, boolean named) {
        if (marks.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<ListedNumber>(1);
        for (var word : BETWEEN.split(text, -1)) {
            var mark = IdentifierFormats.normalised(word);
            long digits = mark.chars().filter(Character::isDigit).count();
            boolean digitsAlone = digits == mark.length();
            boolean counts = named
                    ? mark.length() >= BESIDE_A_NAME && !digitsAlone && (digits > 0 || word.indexOf('-') > 0)
                    : mark.length() >= (digitsAlone ? BESIDE_A_NAME : SHORTEST);
            found.addAll(counts ? marks.getOrDefault(mark, List.of()) : List.of());
        }
        return found;
    }
}
