package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbered boxes of a customs declaration hold, whatever language it is in. Thread-safe. */
public final class DeclarationBoxes {

    /** No number of a box. */
    public static final int NONE = 0;

    /** From here on the boxes tell of each item, and head its columns where the items stand in a table. */
    public static final int FIRST_OF_ITEM = 31;

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})(?:\\s*[.)]|\\s)\\s*\\p{L}.*", Pattern.DOTALL);

    private final Map<Integer, Optional<Field>> fields = new HashMap<>();
    private final List<String> references;

    private DeclarationBoxes(WordLists lists) {
        List<String> see = List.of();
        for (var row : lists.list("manifest/declaration-boxes.tsv").rows(2)) {
            if (row.cell(0).equals("see")) {
                see = row.words(1);
                continue;
            }
            var field = Optional.ofNullable(Field.byId(row.cell(0)));
            if (field.isEmpty() && !row.cell(0).equals("-")) {
                throw row.wrong("there is no field \"" + row.cell(0) + "\"");
            }
            for (var number : row.words(1)) {
                if (!isNumber(number)) {
                    throw row.wrong("\"" + number + "\" is no number of a box");
                }
                fields.put(Integer.valueOf(number), field);
            }
        }
        references = List.copyOf(see);
    }

    /**
     * Reads the boxes from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static DeclarationBoxes of(WordLists lists) {
        return new DeclarationBoxes(lists);
    }

    /** Whether a text is nothing but the number of a box, which stands beside its title. */
    public static boolean isNumber(String text) {
        int length = text.length();
        return (length == 1 || length == 2)
                && text.charAt(0) >= '1'
                && text.charAt(0) <= '9'
                && text.charAt(length - 1) >= '0'
                && text.charAt(length - 1) <= '9';
    }

    /** The number of the box whose title a text is or begins with; {@link #NONE} when it is no box's. */
    public int numberOf(String text) {
        var numbered = NUMBERED.matcher(text);
        int number = numbered.matches() ? Integer.parseInt(numbered.group(1)) : NONE;
        return fields.containsKey(number) ? number : NONE;
    }

    /** What the box of a text holds; null when nothing that is read. */
    public @Nullable Field fieldOf(String text) {
        return fields.getOrDefault(numberOf(text), Optional.empty()).orElse(null);
    }

    /** What a box of each item holds, by its number; null when nothing that is read, or when the box is of the whole declaration. */
    @Nullable
    Field ofItem(int number) {
        return number < FIRST_OF_ITEM
                ? null
                : fields.getOrDefault(number, Optional.empty()).orElse(null);
    }

    /** Whether a value only says in which other box it stands: "см. графу 2". */
    public boolean refersToBox(String value) {
        var small = value.strip().toLowerCase(Locale.ROOT);
        return references.stream().anyMatch(small::startsWith);
    }
}
