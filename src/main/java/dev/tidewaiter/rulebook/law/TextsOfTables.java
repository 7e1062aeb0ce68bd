package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.place.CountryProfiles;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.shipment.CurrencyWords;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts the properties of facts can have that are taken from tables, so that a rule that asks for another is told. */
final class TextsOfTables {

    private TextsOfTables() {}

    /** Fact and property, such as {@code CodeHit.table}, to all that it may hold. */
    static Map<String, Set<String>> of(Map<String, DataTable> tables, Collection<String> codeTables) {
        var tiers = codeTables.stream()
                .flatMap(name -> column(tables, name, "tier").stream())
                .collect(Collectors.toCollection(TreeSet::new));
        tiers.addAll(column(tables, "chapters", "answer"));
        var withCodes = new TreeSet<>(codeTables);
        withCodes.add("chapters");
        var groups = column(tables, "item-classes", "group");
        return Map.ofEntries(
                Map.entry("CodeHit.table", withCodes),
                Map.entry("DataQualityIssue.table", Set.copyOf(codeTables)),
                Map.entry("CodeHit.measure", orNone(column(tables, "chapters", "measure"))),
                Map.entry("CodeHit.tier", tiers),
                Map.entry("CodeHit.asked", column(tables, "drone-headings", "asked")),
                Map.entry("ChartEntry.kinds", column(tables, "entry-kinds", "kind")),
                Map.entry("Goods.groups", groups),
                Map.entry("Conflict.groups", groups),
                Map.entry("Destination.measures", column(tables, "measures", "measure")),
                Map.entry(
                        "Destination.groups",
                        CountryProfiles.groupsAsked(rows(tables, "measures").toList())),
                Map.entry("Destination.iso", Set.of(Locale.getISOCountries())),
                Map.entry("Line.currency", orNone(new TreeSet<>(CurrencyWords.codes()))),
                Map.entry("Licence.code", column(tables, "licence-codes", "code")),
                Map.entry("ListedOwners.lawOf", column(tables, "ownership", "law")),
                Map.entry("PartyMatch.list", words(column(tables, "lists", "list"))),
                Map.entry("PartyMatch.footnote", orNone(column(tables, "footnotes", "kind"))),
                Map.entry("PartyMatch.licenceTag", orNone(words(column(tables, "programmes-744-8", "tag")))));
    }

    /** The single names, where a cell holds several. */
    private static Set<String> words(Set<String> cells) {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> orNone(Set<String> texts) {
        texts.add("");
        return texts;
    }

    private static Set<String> column(Map<String, DataTable> tables, String name, String column) {
        return rows(tables, name)
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<DataTable.Row> rows(Map<String, DataTable> tables, String name) {
        return Stream.ofNullable(tables.get(name)).map(DataTable::rows).flatMap(List::stream);
    }
}
