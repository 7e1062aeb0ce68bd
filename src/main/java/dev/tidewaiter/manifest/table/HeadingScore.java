package dev.tidewaiter.manifest.table;

import dev.tidewaiter.manifest.heading.HeadingKey;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.shipment.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How much a row of texts says as the heading of a table. */
final class HeadingScore {

    private static final int LONGEST_HEADING = 80;
    private static final int FEWEST_PERIODS = 4;
    private static final Pattern NUMBERED = Pattern.compile(".*\\p{L}[ _.]?\\d");
    private static final Pattern NAME_OF_COLUMN = Pattern.compile("\\p{L}+(?:_\\p{L}+)+");

    private final Headings headings;

    HeadingScore(Headings headings) {
        this.headings = headings;
    }

    /** How much a row says as a heading: 0 when it is none. */
    double of(Map<Integer, String> texts) {
        double score = 0;
        int known = 0;
        int periods = 0;
        int numbered = 0;
        var substantial = new HashSet<Object>();
        var seen = new HashSet<String>();
        var repeated = HeadingBlocks.repeats(texts).keySet();
        for (var heading : texts.entrySet()) {
            if (repeated.contains(heading.getKey())) {
                continue;
            }
            var text = heading.getValue();
            var meaning = isTooLong(text) ? null : headings.meaning(text);
            if (meaning != null && !meaning.exact() && NUMBERED.matcher(text).matches()) {
                numbered++; // "Product 1" is as often a cell as a heading
                continue;
            }
            if (meaning == null && isPeriod(text)) {
                periods++; // a column a day: what they are called says nothing
                continue;
            }
            if (meaning == null) {
                score -= isNumber(text) ? 0.3 : isData(text) ? 1 : 0.1;
                continue;
            }
            if (!seen.add(HeadingKey.of(text))) {
                score -= 0.5; // the same words in two columns are data more often than headings
                continue;
            }
            known++;
            score += weight(meaning);
            if (meaning.substantial()) {
                substantial.add(meaning.fields().isEmpty() ? meaning.kind() : meaning.fields());
            }
        }
        score -= periods > FEWEST_PERIODS ? 1 : periods * 0.5;
        boolean enough = known >= (substantial.isEmpty() ? 4 : 2)
                && (known + numbered) * 5 >= texts.size() - repeated.size() - periods;
        if (known < 4 && !tellsGoods(substantial) && !areOfDatabase(texts)) {
            score *= 0.4; // two or three boxes of a form side by side
        }
        return enough && score >= 1.5 ? score : 0;
    }

    /** "po_number", "vendor_name": no box of a form is written so. */
    private static boolean areOfDatabase(Map<Integer, String> texts) {
        return texts.values().stream()
                        .filter(text -> NAME_OF_COLUMN.matcher(text).matches())
                        .count()
                > 1;
    }

    /** Whether a text is longer than headings are, and not the whole title of a box of an official form. */
    boolean isTooLong(String text) {
        if (text.length() <= LONGEST_HEADING) {
            return false;
        }
        var meaning = headings.meaning(text);
        return meaning == null || !meaning.exact();
    }

    /** Whether one of some headings says what the goods are, how many, or under which code. */
    boolean tellsGoods(Map<Integer, String> texts) {
        return texts.values().stream().map(headings::meaning).anyMatch(HeadingScore::tellsGoods);
    }

    private static boolean tellsGoods(@Nullable Meaning meaning) {
        if (meaning == null) {
            return false;
        }
        return meaning.kind() == Meaning.Kind.TARIFF_WORDING
                || meaning.fields().stream().anyMatch(HeadingScore::isGoods)
                || meaning.choices().stream()
                        .flatMap(choice -> choice.fieldIds().stream())
                        .map(Field::byId)
                        .anyMatch(HeadingScore::isGoods);
    }

    private static boolean isGoods(@Nullable Field field) {
        return field != null
                && switch (field) {
                    case DESCRIPTION, HS, ECCN, MODEL, PART_NUMBER, QUANTITY -> true;
                    default -> false;
                };
    }

    private static boolean tellsGoods(Set<Object> substantial) {
        return substantial.stream()
                .anyMatch(meant -> !(meant instanceof List<?> fields)
                        || fields.stream().anyMatch(field -> field instanceof Field known && isOfGoods(known)));
    }

    /** A place of departure or arrival is a box of a form as well, and tells no goods. */
    private static boolean isOfGoods(Field field) {
        return field.role() == null && field != Field.DESTINATION && field != Field.ORIGIN;
    }

    private static double weight(Meaning meaning) {
        double weight = meaning.substantial() ? 2 : meaning.kind() == Meaning.Kind.NOTHING ? 0.3 : 1;
        return meaning.exact() ? weight : weight * 0.7;
    }

    /** A day, a week or a box of which there is a column each: "04.01", "20240105", "Box 12". */
    private static boolean isPeriod(String text) {
        return text.length() < 11 && text.chars().filter(Character::isDigit).count() * 2 >= text.length();
    }

    /** A number in a heading may be a size, a week or a box. */
    private static boolean isNumber(String text) {
        return text.length() < 5 && text.chars().allMatch(Character::isDigit);
    }

    private static boolean isData(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return text.length() > LONGEST_HEADING || digits * 2 > text.length();
    }
}
