package dev.tidewaiter.rulebook.change;

import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table as entries, by the columns that tell them apart in both editions. Of a word list each word is one. */
final class ComparedRows {

    private static final Set<String> TITLES = Set.of("title", "name", "what", "meaning", "exception", "country");
    private static final Set<String> REMARKS = Set.of("source", "meaning", "why");
    private static final char BAR = '|';

    private final RulebookPart part;
    private final String place;
    private final List<String> key;
    private final @Nullable String several;

    private ComparedRows(RulebookPart part, String place, List<String> key, @Nullable String several) {
        this.part = part;
        this.place = place;
        this.key = key;
        this.several = several;
    }

    /** How rows of these two editions are known again. */
    static ComparedRows of(RulebookPart part, String place, DataTable was, DataTable is) {
        if (part == RulebookPart.SCENARIO) {
            return new ComparedRows(part, place, List.of("scenario"), null);
        }
        var several = part == RulebookPart.WORDS ? several(was, is) : null;
        if (several == null) {
            return new ComparedRows(part, place, RowKeys.of(was, is), null);
        }
        var key = is.heads().stream()
                .filter(head -> !head.equals(several) && !REMARKS.contains(head))
                .toList();
        return new ComparedRows(part, place, key, several);
    }

    /** The column whose cells hold several words; null where each row is one. */
    private static @Nullable String several(DataTable was, DataTable is) {
        String found = null;
        for (var head : is.heads()) {
            for (var table : List.of(was, is)) {
                if (!REMARKS.contains(head)
                        && table.rows().stream().anyMatch(row -> row.text(head).indexOf(BAR) >= 0)) {
                    found = head;
                }
            }
        }
        return found;
    }

    List<RulebookEntry> entries(DataTable table) {
        var entries = new ArrayList<RulebookEntry>();
        for (var row : table.rows()) {
            if (several == null) {
                entries.add(entry(table, row, key(row)));
                continue;
            }
            var context = key(row);
            for (var word : row.text(several).split("\\|", -1)) {
                if (!word.isBlank()) {
                    entries.add(entry(table, row, word.strip() + (context.isEmpty() ? "" : " (" + context + ")")));
                }
            }
        }
        return entries;
    }

    private String key(DataTable.Row row) {
        return String.join(
                ", ",
                key.stream().map(row::text).filter(text -> !text.isEmpty()).toList());
    }

    private RulebookEntry entry(DataTable table, DataTable.Row row, String known) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        var title = "";
        for (var head : table.heads()) {
            var text = row.text(head);
            if (!text.isEmpty() && !key.contains(head) && !head.equals(several)) {
                fields.put(head, List.of(text));
                if (title.isEmpty() && part == RulebookPart.TABLE && TITLES.contains(head)) {
                    title = text;
                }
            }
        }
        return new RulebookEntry(part, place, table.path(), known, title, fields);
    }
}
