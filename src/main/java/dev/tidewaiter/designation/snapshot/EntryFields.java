package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.Particulars;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** An entry as labelled texts, in the order in which a person reads it; what it does not say is left out. */
public final class EntryFields {

    private final Map<String, List<String>> texts = new LinkedHashMap<>();

    private EntryFields() {}

    /** All that an entry says. */
    public static Map<String, List<String>> of(Designation entry) {
        var fields = new EntryFields();
        var more = entry.particulars();
        fields.add("name", Stream.of(entry.name()));
        fields.add("kind", Stream.of(entry.kind().name().toLowerCase(Locale.ROOT)));
        fields.add(
                "other names",
                entry.names().stream().skip(1).filter(name -> !name.derived()).map(EntryFields::name));
        fields.add("programmes", entry.programmes().stream());
        fields.add(
                "countries", entry.countries().stream().map(country -> country.title() + " (" + country.iso2() + ")"));
        fields.add("addresses", entry.addresses().stream());
        fields.add("identifiers", entry.identifiers().stream().map(EntryFields::number));
        fields.add("born", entry.born().stream().map(Objects::toString));
        fields.add("listed on", Stream.ofNullable(entry.listedOn()).map(Objects::toString));
        fields.add("ended on", Stream.ofNullable(more.ended()).map(Objects::toString));
        fields.add("suspended from", Stream.ofNullable(more.suspendedFrom()).map(Objects::toString));
        fields.add("suspended until", Stream.ofNullable(more.suspendedUntil()).map(Objects::toString));
        fields.add("reason", Stream.of(more.reason()));
        fields.add("licence requirement", Stream.of(more.licenceRequirement()));
        fields.add("licence policy", Stream.of(more.licencePolicy()));
        fields.add("citation", Stream.of(more.citation()));
        fields.add("links", more.links().stream().map(EntryFields::link));
        for (var other : more.further()) {
            fields.add(other.label(), Stream.of(other.text()));
        }
        fields.add(
                "note",
                Stream.of(entry.note()).filter(note -> !note.equals(more.remarks()) && !note.equals(more.reason())));
        fields.add("remarks", Stream.of(more.remarks()));
        return fields.texts;
    }

    /**
     * Whether entries of two editions come in two formats: what most of the ones say, such as remarks, none of the others has. No publisher
     * begins to say something of most entries at once.
     */
    static boolean areOfTwoFormats(List<Designation> some, List<Designation> others) {
        var here = labels(some);
        var there = labels(others);
        return hasOfItsOwn(here, some.size(), there) || hasOfItsOwn(there, others.size(), here);
    }

    private static boolean hasOfItsOwn(Map<String, Integer> labels, int entries, Map<String, Integer> others) {
        return labels.entrySet().stream()
                .anyMatch(label -> label.getValue() * 2 > entries && !others.containsKey(label.getKey()));
    }

    private static Map<String, Integer> labels(List<Designation> entries) {
        var counts = new HashMap<String, Integer>();
        entries.forEach(entry -> of(entry).keySet().forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts;
    }

    private void add(String label, Stream<String> values) {
        var filled = values.filter(value -> !value.isBlank()).toList();
        if (!filled.isEmpty()) {
            texts.computeIfAbsent(label, any -> new ArrayList<>()).addAll(filled);
        }
    }

    private static String name(ListedName name) {
        return switch (name.quality()) {
            case STRONG -> name.text();
            case WEAK -> name.text() + " (weak)";
            case FORMER -> name.text() + " (former)";
        };
    }

    /** With the kind that it was taken for, as that decides what it is held against. */
    private static String number(ListedIdentifier number) {
        var kind = number.kind().name();
        boolean told = kind.equals("OTHER") || number.label().equalsIgnoreCase(kind);
        return number.label() + " " + number.value() + (told ? "" : " (" + kind + ")");
    }

    private static String link(Particulars.Link link) {
        var entry = link.entry().isEmpty() ? "" : " [" + link.entry() + "]";
        var share = link.share().isEmpty() ? "" : ", " + link.share();
        var from = link.from() == null ? "" : ", from " + link.from();
        var until = link.until() == null ? "" : ", until " + link.until();
        return link.relation() + ": " + link.name() + entry + share + from + until;
    }
}
