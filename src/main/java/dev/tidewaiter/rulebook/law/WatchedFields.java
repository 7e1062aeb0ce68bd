package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * In which fields a value that cannot be read is told, in which letters that mislead are, which may name a party in passing, and who is
 * taken to be where the goods go.
 */
public final class WatchedFields {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("watched-fields");

    private final Set<Field> unreadable = EnumSet.noneOf(Field.class);
    private final Set<Field> letters = EnumSet.noneOf(Field.class);
    private final Set<Field> mentions = EnumSet.noneOf(Field.class);
    private final Set<Field> ofDestination = EnumSet.noneOf(Field.class);

    WatchedFields(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var fields = FieldNames.of(row.text("field"));
            if (fields.isEmpty()) {
                problems.add(row.problem("field", "there is no field \"" + row.text("field") + "\""));
            }
            switch (row.text("doubt")) {
                case "unreadable" -> unreadable.addAll(fields);
                case "letters" -> letters.addAll(fields);
                case "mention" -> mentions.addAll(fields);
                case "destination" -> ofDestination.addAll(fields);
                default ->
                    problems.add(row.problem("doubt", "reads none of unreadable, letters, mention and destination"));
            }
            if (row.text("why").isEmpty()) {
                problems.add(row.problem("why", "is empty; say what an answer loses by it"));
            }
        }
    }

    /** Whether a value of a field that cannot be read changes what can be said of the line. */
    public boolean mustBeReadable(Field field) {
        return unreadable.contains(field);
    }

    /** Whether a text of a field may name a party in passing; other fields do where they hold many letters. */
    public boolean mayName(Field field) {
        return mentions.contains(field);
    }

    /** Whether a party that a field names, and of which nothing says where it is, is taken to be in the country that the goods go to. */
    public boolean isWhereGoodsGo(Field field) {
        return ofDestination.contains(field);
    }

    /** Whether letters that look like others, or that nobody sees, mislead in a field. */
    public boolean isReadByLetters(Field field) {
        return letters.contains(field);
    }
}
