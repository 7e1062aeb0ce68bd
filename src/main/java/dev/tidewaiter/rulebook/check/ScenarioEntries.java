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
import dev.tidewaiter.shipment.identifier.IdentifierKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The invented entry of a list that a row of a scenario file describes, in columns such as {@code listed.list} and {@code
 * listed.name}. The row is held against it, and not against the rulebook's own designated parties.
 */
final class ScenarioEntries {

    /** In front of a number that counts by what lists call it. */
    private static final List<String> MARKS = List.of("Call sign", "MSN", "Passport", "Registration Number");

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
            "published",
            "requirement",
            "policy",
            "measures",
            "notice");

    private ScenarioEntries() {}

    /** Whether a column describes an entry. */
    static boolean isColumn(String head) {
        return head.startsWith(PREFIX) && COLUMNS.contains(head.substring(PREFIX.length()));
    }

    /** The lists with the entries of a row, several parted by bars; empty when it describes none. */
    static List<ListSnapshot> of(DataTable.Row row, List<Problem> problems) {
        var lists = parts(row.text(PREFIX + "list"));
        var names = parts(row.text(PREFIX + "name"));
        if (lists.size() != names.size()) {
            problems.add(row.problem(PREFIX + "list", "an entry has a list and a name"));
            return List.of();
        }
        var published = row.day(PREFIX + "published", problems);
        var found = new ArrayList<ListSnapshot>();
        for (int i = 0; i < lists.size(); i++) {
            var entry = entry(lists.get(i), String.valueOf(i + 1), names.get(i), row, problems);
            found.add(ListSnapshot.of(lists.get(i), lists.get(i), published, List.of(entry), "", ""));
        }
        return found;
    }

    private static List<String> parts(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\\|", -1)).map(String::strip).toList();
    }

    private static Designation entry(
            String list, String number, String name, DataTable.Row row, List<Problem> problems) {
        return Designation.listed(list, number, kind(row, problems))
                .names(List.of(new ListedName(name, false)))
                .programmes(words(row.text(PREFIX + "programme")))
                .countries(words(row.text(PREFIX + "country")).stream()
                        .map(Country::new)
                        .toList())
                .addresses(one(row.text(PREFIX + "address")))
                .identifiers(one(row.text(PREFIX + "number")).stream()
                        .map(ScenarioEntries::number)
                        .toList())
                .listedOn(row.day(PREFIX + "on", problems))
                .particulars(new Particulars(
                        row.day(PREFIX + "ended", problems),
                        row.day(PREFIX + "suspended", problems),
                        row.day(PREFIX + "until", problems),
                        "",
                        "",
                        row.text(PREFIX + "requirement"),
                        row.text(PREFIX + "policy"),
                        row.text(PREFIX + "notice"),
                        List.of(),
                        parts(row.text(PREFIX + "measures")).stream()
                                .map(measure -> new Particulars.Labelled("Sanctions imposed", measure))
                                .toList()))
                .build();
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
        var mark = MARKS.stream().filter(text::startsWith).findFirst().orElse("");
        var number = text.substring(mark.length());
        return new ListedIdentifier(
                IdentifierKinds.of(number, null), Identifier.compact(number), mark.isEmpty() ? "number" : mark);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +", -1));
    }

    private static List<String> one(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
