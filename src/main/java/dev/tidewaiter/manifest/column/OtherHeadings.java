package dev.tidewaiter.manifest.column;

import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import java.util.Map;
import java.util.Objects;

/** What the headings of a table speak of, be the columns below them understood or not. */
final class OtherHeadings {

    private final Headings headings;
    private final Map<Integer, String> texts;

    /** @param texts heading by column */
    OtherHeadings(Headings headings, Map<Integer, String> texts) {
        this.headings = headings;
        this.texts = texts;
    }

    /** Whether one of them says that its column holds a field. */
    boolean speakOf(Field field) {
        return texts.values().stream()
                .map(headings::meaning)
                .filter(Objects::nonNull)
                .anyMatch(meaning -> meaning.fields().contains(field));
    }

    /** Whether another one than that of a column says that its own holds a field. */
    boolean speakOf(Field field, int column) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey() != column)
                .map(entry -> headings.meaning(entry.getValue()))
                .anyMatch(meaning -> meaning != null && meaning.fields().contains(field));
    }

    /** Whether another one than that of a column may count packages. */
    boolean countPackages(int column) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey() != column)
                .map(entry -> headings.meaning(entry.getValue()))
                .filter(Objects::nonNull)
                .anyMatch(OtherHeadings::countsPackages);
    }

    /** Whether one of them may number or name parts. */
    boolean nameParts() {
        return texts.values().stream()
                .map(headings::meaning)
                .filter(Objects::nonNull)
                .anyMatch(meaning -> meaning.fields().contains(Field.PART_NUMBER)
                        || meaning.choices().stream()
                                .anyMatch(choice -> choice.fieldIds().contains(Field.PART_NUMBER.id())));
    }

    /** Whether one of them may say where goods go. */
    boolean tellArrival() {
        return texts.values().stream()
                .map(headings::meaning)
                .filter(Objects::nonNull)
                .anyMatch(meaning -> meaning.fields().contains(Field.DESTINATION)
                        || meaning.fields().contains(Field.PORT_OF_DISCHARGE)
                        || meaning.choices().stream()
                                .anyMatch(choice -> choice.fieldIds().contains(Field.PORT_OF_DISCHARGE.id())));
    }

    private static boolean countsPackages(Meaning meaning) {
        return meaning.fields().contains(Field.PACKAGE_COUNT)
                || meaning.choices().stream()
                        .anyMatch(choice -> choice.fieldIds().contains(Field.PACKAGE_COUNT.id()));
    }
}
