package dev.tidewaiter.cli.lists;

import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.snapshot.EntryChange;
import dev.tidewaiter.designation.snapshot.ListChanges;
import dev.tidewaiter.wording.English;
import java.util.List;

/** What changed between editions, as a table: what, entry, name; below a changed entry its fields. */
final class ChangesText {

    private static final String ROW = "%-8s %-12s %s%n";

    private ChangesText() {}

    static String of(List<ListsDiffCommand.Two> pairs) {
        var text = new StringBuilder();
        for (var pair : pairs) {
            list(pair, text);
        }
        return text.toString().stripTrailing();
    }

    private static void list(ListsDiffCommand.Two pair, StringBuilder text) {
        var changes = ListChanges.between(pair.before().entries(), pair.after().entries());
        text.append(English.format(
                "%s, %s (%,d entries) to %s (%,d entries): %,d added, %,d removed, %,d changed.%n",
                pair.after().id(),
                day(pair.before()),
                pair.before().entries().size(),
                day(pair.after()),
                pair.after().entries().size(),
                changes.added().size(),
                changes.removed().size(),
                changes.changed().size()));
        if (changes.acrossFormats()) {
            text.append(
                    "The two editions come in two formats, which do not say the same of an entry: names, programmes, addresses,"
                            + " numbers and dates are compared, and nothing else.%n".formatted());
        }
        changes.added().forEach(entry -> row("added", entry, text));
        changes.removed().forEach(entry -> row("removed", entry, text));
        changes.changed().forEach(change -> changed(change, text));
        text.append(System.lineSeparator());
    }

    private static String day(ListSnapshot list) {
        return list.published() == null ? list.source() : String.valueOf(list.published());
    }

    private static void row(String what, Designation entry, StringBuilder text) {
        var programmes = entry.programmes().isEmpty() ? "" : " (" + String.join(", ", entry.programmes()) + ")";
        text.append(ROW.formatted(what, entry.entry(), entry.name() + programmes));
    }

    private static void changed(EntryChange change, StringBuilder text) {
        text.append(
                ROW.formatted("changed", change.after().entry(), change.after().name()));
        change.fields().forEach((label, field) -> {
            field.gone().forEach(value -> text.append("             - %s: %s%n".formatted(label, value)));
            field.came().forEach(value -> text.append("             + %s: %s%n".formatted(label, value)));
        });
    }
}
