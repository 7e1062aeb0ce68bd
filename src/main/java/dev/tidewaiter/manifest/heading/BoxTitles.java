package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.shipment.Field;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles of boxes of official forms, longer than headings are: "8. Item number; marks, numbers, number and kind of packages;
 * description of goods". Sentences are as long, so that a title counts as a whole, or by a part that names the goods.
 */
final class BoxTitles {

    /** Letters that the longest of them has. */
    static final int LONGEST = 200;

    /** "Name of the goods (number of the container), in the carriage of dangerous goods: …": two words at least, before what is added. */
    private static final Pattern CLAUSE = Pattern.compile("[\\p{L}/.-]+(?: [\\p{L}/.-]+)+(?=\\s*,\\s)");

    private final Map<String, Meaning> byKey;
    private final HeadingRemarks remarks;

    BoxTitles(Map<String, Meaning> byKey, HeadingRemarks remarks) {
        this.byKey = byKey;
        this.remarks = remarks;
    }

    /** What a title stands for; null when it is none that we know. */
    @Nullable
    Meaning meaning(String text) {
        var whole = known(text);
        if (whole != null) {
            return whole;
        }
        for (var part : text.split(";", -1)) {
            var goods = part.length() < text.length() ? known(part) : null;
            if (goods != null && goods.fields().contains(Field.DESCRIPTION)) {
                return goods;
            }
        }
        var heading = HeadingText.of(text, remarks);
        var twice = inTwoLanguages(heading);
        if (twice != null) {
            return twice;
        }
        var clause = CLAUSE.matcher(heading.whole());
        var goods = clause.lookingAt() ? known(clause.group()) : null;
        return goods != null && goods.fields().contains(Field.DESCRIPTION) ? goods : null;
    }

    /** "Код страны назначения (ISO 3166-1) / Country of destination (ISO 3166-1)": both parts say the same, with explanations in brackets. */
    private @Nullable Meaning inTwoLanguages(HeadingText heading) {
        var parts = heading.parts().stream()
                .filter(part -> !heading.brackets().contains(part))
                .map(part -> byKey.get(HeadingKey.of(part)))
                .toList();
        var first = parts.size() > 1 && !heading.brackets().isEmpty() ? parts.get(0) : null;
        return first != null
                        && parts.stream()
                                .allMatch(part -> part != null && part.fields().equals(first.fields()))
                ? first
                : null;
    }

    private @Nullable Meaning known(String text) {
        return byKey.get(HeadingKey.of(HeadingText.of(text, remarks).whole()));
    }
}
