package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.shipment.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The amounts that one heading names between strokes, which cells below it hold in the same order: "单价/总价/币制" over "186.5 / 3730.0 / EUR",
 * as the customs declaration of China has them.
 *
 * @param fields what each part holds
 */
public record StrokeParts(List<Field> fields) {

    private static final Pattern STROKE = Pattern.compile("\\s*[/／\\n]\\s*");

    public StrokeParts {
        fields = List.copyOf(fields);
    }

    /** The parts of a heading; null where it has none, or where one of them is no amount, unit or currency for sure. */
    public static @Nullable StrokeParts of(String heading, Headings headings) {
        var names = STROKE.split(heading.strip(), 0);
        var fields = new ArrayList<Field>();
        for (var name : names) {
            var meaning = names.length < 2 ? null : headings.meaning(name);
            if (meaning == null
                    || meaning.kind() != Meaning.Kind.FIELD
                    || !isOfAmount(meaning.fields().get(0))) {
                return null;
            }
            fields.add(meaning.fields().get(0));
        }
        return new HashSet<>(fields).size() == names.length ? new StrokeParts(fields) : null;
    }

    private static boolean isOfAmount(Field field) {
        return switch (field) {
            case QUANTITY, UNIT, UNIT_PRICE, TOTAL_VALUE, CURRENCY, NET_WEIGHT, GROSS_WEIGHT, PACKAGE_COUNT -> true;
            default -> false;
        };
    }

    /** Whether a cell holds as many parts, each with something in it. */
    public boolean areIn(String cell) {
        return areAll(parts(cell));
    }

    /** The part of a cell that holds a field; the cell as it stands where it has not these parts. */
    public String of(Field field, String cell) {
        int at = fields.indexOf(field);
        var parts = at < 0 ? new String[0] : parts(cell);
        return areAll(parts) ? parts[at] : cell;
    }

    private boolean areAll(String[] parts) {
        return parts.length == fields.size() && Arrays.stream(parts).noneMatch(String::isEmpty);
    }

    private static String[] parts(String cell) {
        return STROKE.split(cell.strip(), -1);
    }
}
