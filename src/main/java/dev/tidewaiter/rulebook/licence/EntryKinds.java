package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Of which kinds an entry of the control list is, so that a rule asks for what an entry is and names no number. */
final class EntryKinds {

    private final Map<String, List<Named>> byEntry = new HashMap<>();

    /** A kind, and the paragraphs of an entry that are of it, written as in the table of entries. */
    private record Named(String kind, String paragraphs) {}

    /** Reads the kinds; one of an entry that the table of entries lacks would never be asked for. */
    EntryKinds(List<DataTable.Row> rows, Set<String> held, List<Problem> problems) {
        for (var row : rows) {
            var entry = row.text("eccn");
            if (!held.contains(entry)) {
                problems.add(row.problem("eccn", "\"" + entry + "\" is no entry that the table eccn-drone holds"));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that names the entry"));
            }
            byEntry.computeIfAbsent(entry, any -> new ArrayList<>())
                    .add(new Named(row.text("kind"), row.text("paragraphs")));
        }
    }

    /** The kinds that surely hold a number. */
    Set<String> of(Eccn eccn) {
        var kinds = byEntry.get(eccn.entry());
        if (kinds == null) {
            return Set.of();
        }
        return kinds.stream()
                .filter(one ->
                        ParagraphReach.of(one.paragraphs(), eccn.paragraph(), CountryChart.DescribedRange.NOT_STATED)
                                == ParagraphReach.YES)
                .map(Named::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
