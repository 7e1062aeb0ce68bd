package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.facts.ListEffect;
import dev.tidewaiter.rulebook.facts.ListMeaning;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What each list means, from the table {@code lists}. A list that no row names has the meaning of the row {@code *}, which holds:
 * what nobody has described is unknown, never harmless.
 */
public final class ListMeanings {

    /** The table that it reads. */
    static final Set<String> TABLES = Set.of("lists");

    private static final String ANY = "*";

    private static final ListMeaning NOT_DESCRIBED =
            new ListMeaning("", ListEffect.UNKNOWN, Severity.HOLD, Severity.HOLD, "", "", "", "", "", false);

    private record Row(List<String> programmes, ListMeaning meaning) {}

    private final Map<String, List<Row>> byList = new HashMap<>();

    ListMeanings(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var read = new Row(words(row.text("programme")), meaning(row, problems));
            if (words(row.text("list")).isEmpty()) {
                problems.add(row.problem("list", "names no list; write its id, or * for every list without a row"));
            }
            for (var list : words(row.text("list"))) {
                add(list, read, row, problems);
            }
        }
        if (!rows.isEmpty() && !byList.containsKey(ANY)) {
            problems.add(rows.get(0).problem("list", "lacks a row *, which says what a list means that has no row"));
        }
    }

    private void add(String list, Row read, DataTable.Row row, List<Problem> problems) {
        var before = byList.computeIfAbsent(list, any -> new ArrayList<>());
        if (before.stream().anyMatch(other -> other.programmes().equals(read.programmes()))) {
            problems.add(row.problem("list", "describes " + list + " a second time for the same programme"));
        }
        boolean holds =
                read.meaning().confirmed() != Severity.REVIEW && read.meaning().unconfirmed() == Severity.HOLD;
        if (list.equals(ANY) && !holds) {
            problems.add(row.problem("confirmed", "lets pass what nobody has described; write HOLD"));
        }
        before.add(read);
    }

    private static ListMeaning meaning(DataTable.Row row, List<Problem> problems) {
        for (var head : List.of("title", "regime", "means", "question", "step", "citation", "source")) {
            if (row.text(head).isEmpty()) {
                problems.add(row.problem(head, "is empty; an officer is shown it"));
            }
        }
        var effect = ListEffect.named(row.text("effect"));
        if (effect == null) {
            problems.add(row.problem(
                    "effect", "\"" + row.text("effect") + "\" is no effect; write one that another row has"));
        }
        return new ListMeaning(
                row.text("regime"),
                effect == null ? ListEffect.UNKNOWN : effect,
                row.severity("confirmed", List.of(Severity.BLOCK, Severity.HOLD, Severity.REVIEW), problems),
                row.severity("unconfirmed", List.of(Severity.HOLD, Severity.REVIEW), problems),
                row.text("means"),
                row.text("question"),
                row.text("step"),
                row.text("report"),
                row.text("citation"),
                !row.text("told_first").isEmpty());
    }

    /** Whether a row describes a list. */
    boolean describes(String list) {
        return byList.containsKey(list);
    }

    /** What an entry means. Of several rows that its programmes name, the one that reaches farthest; the first of these. */
    public ListMeaning of(String list, List<String> programmes) {
        ListMeaning best = null;
        ListMeaning other = null;
        for (var row : byList.getOrDefault(list, List.of())) {
            if (row.programmes().isEmpty()) {
                other = row.meaning();
            } else if (row.programmes().stream().anyMatch(programmes::contains)
                    && reachesFarther(row.meaning(), best)) {
                best = row.meaning();
            }
        }
        if (best != null) {
            return best;
        }
        if (other != null) {
            return other;
        }
        return list.equals(ANY) ? NOT_DESCRIBED : of(ANY, List.of());
    }

    private static boolean reachesFarther(ListMeaning one, @Nullable ListMeaning other) {
        return other == null || one.confirmed().compareTo(other.confirmed()) < 0;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }
}
