package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.lists.Particulars;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Identifier;
import java.util.List;
import java.util.Locale;

/**
 * The invented entry of a list that a row of a scenario file describes, in columns such as {@code listed.list} and {@code
 * listed.name}. The row is held against it, and not against the rulebook's own designated parties.
 */
final class ScenarioEntries {

    private static final String PREFIX = "listed.";

    private static final List<String> COLUMNS = List.of(
            "list",
            "name",
            "type",
            "programme",
            "country",
            "address",
            "number",
            "on",
            "ended",
            "suspended",
            "until",
            "requirement");

    private ScenarioEntries() {}

    /** Whether a column describes an entry. */
    static boolean isColumn(String head) {
        return head.startsWith(PREFIX) && COLUMNS.contains(head.substring(PREFIX.length()));
    }

    /** The list with the entry of a row; empty when it describes none. */
    static List<ListSnapshot> of(DataTable.Row row, List<Problem> problems) {
        var list = row.text(PREFIX + "list");
        var name = row.text(PREFIX + "name");
        if (list.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        if (list.isEmpty() || name.isEmpty()) {
            problems.add(row.problem(PREFIX + "list", "an entry has a list and a name"));
        }
        var entry = new Designation(
                list,
                "1",
                kind(row, problems),
                List.of(new ListedName(name, false)),
                words(row.text(PREFIX + "programme")),
                words(row.text(PREFIX + "country")).stream().map(Country::new).toList(),
                one(row.text(PREFIX + "address")),
                one(row.text(PREFIX + "number")).stream()
                        .map(ScenarioEntries::number)
                        .toList(),
                List.of(),
                row.day(PREFIX + "on", problems),
                "",
                new Particulars(
                        row.day(PREFIX + "ended", problems),
                        row.day(PREFIX + "suspended", problems),
                        row.day(PREFIX + "until", problems),
                        "",
                        "",
                        row.text(PREFIX + "requirement"),
                        "",
                        "",
                        List.of(),
                        List.of()));
        return List.of(new ListSnapshot(list, list, null, List.of(entry), "", "", List.of()));
    }

    private static Designation.Kind kind(DataTable.Row row, List<Problem> problems) {
        var type = row.text(PREFIX + "type").toUpperCase(Locale.ROOT);
        for (var kind : Designation.Kind.values()) {
            if (kind.name().equals(type)) {
                return kind;
            }
        }
        if (!type.isEmpty()) {
            problems.add(row.problem(PREFIX + "type", "is person, organisation, vessel or aircraft"));
        }
        return Designation.Kind.ORGANISATION;
    }

    private static ListedIdentifier number(String text) {
        return new ListedIdentifier(Identifier.kindOf(text, null), Identifier.compact(text), "number");
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
