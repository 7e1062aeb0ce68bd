package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.entry.XmlRecord;
import dev.tidewaiter.designation.entry.XmlRecords;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import dev.tidewaiter.designation.lists.UnreadableList;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated list of Switzerland's State Secretariat for Economic Affairs as XML. The whole list was not obtained; it is read by the
 * Secretariat's own example and published schema.
 */
final class SwissXml implements XmlList.Format {

    private static final Set<String> GONE = Set.of("de-listed", "removed");

    /** Programmes by the sets of measures that targets name. */
    private final Map<String, String> programmes = new HashMap<>();

    /** What these sets are called, behind their programme: in English, else in the first language. */
    private final Map<String, String> measures = new HashMap<>();

    private final Map<String, String> places = new HashMap<>();

    @Override
    public Set<String> records() {
        return Set.of("target");
    }

    /** Programmes stand before the targets in the file, places behind them. */
    @Override
    public void prepare(Path file) throws IOException, UnreadableList {
        new XmlRecords(file, Set.of("sanctions-program", "place")).forEach(this::pointedAt);
    }

    private void pointedAt(XmlRecord record) {
        if (record.name().equals("place")) {
            places.put(record.attribute("ssid"), String.join(", ", placeOf(record)));
        } else {
            var key = record.text("program-key");
            for (var set : record.all("sanctions-set")) {
                var name = key + ": " + set.text();
                programmes.putIfAbsent(set.attribute("ssid"), key);
                if (set.attribute("lang").equals("eng")) {
                    measures.put(set.attribute("ssid"), name);
                } else {
                    measures.putIfAbsent(set.attribute("ssid"), name);
                }
            }
        }
    }

    @Override
    public String list(List<EntryDraft> entries) {
        return "CH-SECO";
    }

    @Override
    public @Nullable LocalDate published(XmlRecord record) {
        return record.name().equals("swiss-sanctions-list") ? ListDates.first(record.attribute("date")) : null;
    }

    private static List<String> placeOf(XmlRecord place) {
        var parts = new ArrayList<String>();
        for (var part : List.of("location", "area", "country")) {
            parts.add(place.text(part));
        }
        return ListText.filled(parts.toArray(String[]::new));
    }

    /** Modifications are in their order; a target whose last one takes it off the list is none. */
    @Override
    public @Nullable EntryDraft entry(XmlRecord record, ListReading how) {
        var changes = record.all("modification");
        if (!changes.isEmpty() && GONE.contains(changes.get(changes.size() - 1).attribute("modification-type"))) {
            return null;
        }
        var individual = record.first("individual");
        var object = record.first("object");
        var party = individual != null ? individual : object != null ? object : record.first("entity");
        if (party == null) {
            return new EntryDraft(record.attribute("ssid"), Designation.Kind.ORGANISATION);
        }
        var entry = new EntryDraft(record.attribute("ssid"), kind(party));
        for (var set : record.texts("sanctions-set-id")) {
            entry.programme(programmes.getOrDefault(set, ""));
            entry.once("Sanctions imposed", measures.getOrDefault(set, set));
        }
        for (var identity : party.all("identity")) {
            identity(identity, entry);
        }
        for (var change : changes) {
            if (change.attribute("modification-type").equals("listed")) {
                entry.listedOn(ListDates.first(change.attribute("effective-date")));
            }
        }
        party.texts("justification").forEach(entry::reason);
        party.texts("other-information").forEach(entry::remarks);
        return entry;
    }

    private static Designation.Kind kind(XmlRecord party) {
        return switch (party.name()) {
            case "individual" -> Designation.Kind.PERSON;
            case "object" ->
                party.attribute("object-type").equals("vessel")
                        ? Designation.Kind.VESSEL
                        : party.attribute("object-type").equals("aircraft")
                                ? Designation.Kind.AIRCRAFT
                                : Designation.Kind.ORGANISATION;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    private void identity(XmlRecord identity, EntryDraft entry) {
        for (var name : identity.all("name")) {
            boolean weak = name.attribute("quality").equals("low");
            boolean former = name.attribute("name-type").equals("formerly-known-as");
            for (var text : spellings(name)) {
                if (former) {
                    entry.former(text);
                } else {
                    entry.name(text, weak);
                }
            }
        }
        for (var nationality : identity.all("nationality")) {
            nationality.all("country").forEach(country -> entry.country(country.attribute("iso-code")));
        }
        for (var born : identity.all("day-month-year")) {
            entry.born(date(born));
        }
        for (var address : identity.all("address")) {
            entry.address(String.join(
                    ", ",
                    ListText.filled(
                            address.text("address-details"),
                            address.text("p-o-box"),
                            address.text("zip-code"),
                            places.getOrDefault(address.attribute("place-id"), ""))));
        }
        for (var document : identity.all("identification-document")) {
            entry.number(document.attribute("document-type"), document.text("number"));
        }
    }

    /** A name's parts in their order, and the same in other scripts where all parts have them. */
    private static List<String> spellings(XmlRecord name) {
        var latin = new ArrayList<String>();
        var variants = new ArrayList<String>();
        for (var part : name.all("name-part")) {
            latin.add(part.text("value"));
            var variant = part.first("spelling-variant");
            variants.add(variant == null ? "" : variant.text());
        }
        var spellings = new ArrayList<String>();
        spellings.add(String.join(" ", ListText.filled(latin.toArray(String[]::new))));
        if (variants.stream().anyMatch(variant -> !variant.isEmpty())) {
            spellings.add(String.join(" ", ListText.filled(variants.toArray(String[]::new))));
        }
        return spellings;
    }

    /** Day and month are left out where they are not known. */
    private static String date(XmlRecord born) {
        var year = born.attribute("year");
        var month = born.attribute("month");
        var day = born.attribute("day");
        return year.isEmpty()
                ? ""
                : month.isEmpty() || day.isEmpty()
                        ? year
                        : "%s-%2s-%2s".formatted(year, month, day).replace(' ', '0');
    }
}
