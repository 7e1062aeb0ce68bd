package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The marks of listed ships and aircraft that are too short to count anywhere but beside a ship or an aircraft: call signs, tail
 * numbers, serial numbers of makers.
 */
final class CraftMarks {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

    /** Where a label stands right before a number. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{L})(?=\\p{Nd})");

    private final CraftMarkWords words;
    private final CraftMarkThresholds lengths;
    private final Map<String, List<ListedNumber>> marks = new HashMap<>();

    CraftMarks(CraftMarkWords words, CraftMarkThresholds lengths) {
        this.words = words;
        this.lengths = lengths;
    }

    /** A listed number and whose it is, and what mark it is. */
    ListedNumber of(int entry, ListedIdentifier number) {
        var mark = words.of(number.label());
        boolean shared =
                mark == CraftMark.CALL_SIGN || (mark != null && number.value().length() < lengths.alone());
        return new ListedNumber(entry, number, mark, shared);
    }

    void add(ListedNumber listed) {
        if (listed.mark() != null && listed.identifier().value().length() >= lengths.shortest()) {
            marks.computeIfAbsent(listed.identifier().value(), mark -> new ArrayList<>(1))
                    .add(listed);
        }
    }

    /**
     * The marks in a cell for the number of a ship or an aircraft, with a label or without; none in another, where voyages stand, too.
     *
     * @param ship whether it is known to be a ship, which has no serial number of an aircraft
     */
    List<ListedNumber> of(Identifier number, boolean ship) {
        var text = number.from().text();
        if (marks.isEmpty() || number.from().field().attribute() != Field.Attribute.ID) {
            return List.of();
        }
        for (var written : List.of(text, number.value(), GLUED.matcher(text).replaceAll(" "))) {
            var found = in(written, word -> countsIn(text, word, ship));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * Digits count where the cell says that they are a serial number; where it may be an aircraft, also unless the cell says that they are
     * another number: a tail number or a model may stand beside them, and nobody knows all labels.
     */
    private boolean countsIn(String cell, String word, boolean ship) {
        int length = IdentifierFormats.normalised(word).length();
        if (word.chars().anyMatch(Character::isLetter)) {
            return length >= lengths.shortest();
        }
        return length >= lengths.digits()
                || (length >= lengths.shortest() && words.saysSerialNumber(cell))
                || (length >= lengths.besideName() && !ship && !words.saysOtherNumber(cell, word));
    }

    /** The marks in a cell for its name, where words and voyages stand as well. */
    List<ListedNumber> besideName(String text) {
        return in(text, this::countsBesideName);
    }

    private boolean countsBesideName(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean sign = word.chars().anyMatch(Character::isDigit) || word.indexOf('-') > 0;
        return letters && sign && IdentifierFormats.normalised(word).length() >= lengths.besideName();
    }

    private List<ListedNumber> in(String text, Predicate<String> counts) {
        if (marks.isEmpty() || text.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<ListedNumber>(1);
        for (var word : BETWEEN.split(TailNumbers.inLatin(text), -1)) {
            var listed = marks.get(IdentifierFormats.normalised(word));
            if (listed != null && counts.test(word)) {
                found.addAll(listed);
            }
        }
        return found;
    }
}
