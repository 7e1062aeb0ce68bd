package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.entry.XmlRecord;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.IdentifierLabels;
import dev.tidewaiter.designation.lists.ListReading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** OFAC's {@code sdn.xml} and {@code consolidated.xml}, of today's namespace and of the one before 2024. */
final class OfacXml implements XmlList.Format {

    /** What the file is called is not known where its XML is read, so that the programmes alone tell the two lists. */
    private static final String CALLED_BY_NONE = "";

    private static final String ENTRY = "sdnEntry";
    private static final String PUBLICATION = "publshInformation"; // OFAC's spelling
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private static final String[] PLACE = {
        "address1", "address2", "address3", "city", "stateOrProvince", "postalCode", "country"
    };

    @Override
    public Set<String> records() {
        return Set.of(ENTRY, PUBLICATION);
    }

    @Override
    public String list(List<EntryDraft> entries) {
        return programmes(entries).list();
    }

    @Override
    public List<String> doubts(List<EntryDraft> entries, String file) {
        var programmes = programmes(entries);
        return programmes.doubts(file, CALLED_BY_NONE, programmes.list());
    }

    private static OfacProgrammes programmes(List<EntryDraft> entries) {
        return OfacProgrammes.of(entries.stream().map(EntryDraft::programmes).toList());
    }

    @Override
    public @Nullable LocalDate published(XmlRecord record) {
        try {
            var day = record.text("Publish_Date");
            return day.isEmpty() ? null : LocalDate.parse(day, DAY);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    @Override
    public int count(XmlRecord record) {
        var count = record.text("Record_Count");
        return count.length() > 0 && count.length() < 10 && count.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(count)
                : -1;
    }

    @Override
    public @Nullable EntryDraft entry(XmlRecord record, ListReading how) {
        if (!record.name().equals(ENTRY)) {
            return null;
        }
        var entry = new EntryDraft(record.text("uid"), kind(record.text("sdnType")));
        entry.name(record.joined(", ", "lastName", "firstName"), false).note(record.text("remarks"));
        OfacRemarks.links(record.text("remarks"), entry);
        record.texts("programList", "program").forEach(entry::programme);
        for (var list : record.all("akaList")) {
            for (var alias : list.all("aka")) {
                entry.name(
                        alias.joined(", ", "lastName", "firstName"),
                        alias.text("category").equalsIgnoreCase("weak"));
            }
        }
        for (var list : record.all("addressList")) {
            for (var address : list.all("address")) {
                // a country alone is an address as in OFAC's other files: less than they hold counts as a part of the
                // list
                entry.country(address.text("country")).address(address.joined(", ", PLACE));
            }
        }
        for (var list : record.all("idList")) {
            for (var id : list.all("id")) {
                identification(id, how.labels(), entry);
            }
        }
        record.texts("nationalityList", "nationality", "country").forEach(entry::country);
        record.texts("citizenshipList", "citizenship", "country").forEach(entry::country);
        entry.further("Title", record.text("title"));
        record.all("vesselInfo").forEach(vessel -> ship(vessel).into(entry));
        record.texts("dateOfBirthList", "dateOfBirthItem", "dateOfBirth").forEach(entry::born);
        record.texts("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")
                .forEach(place -> entry.once("Place of birth", place));
        return entry;
    }

    private static OfacShip ship(XmlRecord vessel) {
        return new OfacShip(
                vessel.text("callSign"),
                vessel.text("vesselType"),
                vessel.text("tonnage"),
                vessel.text("grossRegisteredTonnage"),
                vessel.text("vesselFlag"),
                vessel.text("vesselOwner"));
    }

    /** OFAC tells whatever it knows of a party as its identification: its numbers, and its sex, its web site, the directives on it. */
    private static void identification(XmlRecord id, IdentifierLabels labels, EntryDraft entry) {
        var type = id.text("idType");
        if (labels.isIdentifier(type)) {
            entry.number(type, id.text("idNumber")).country(id.text("idCountry"));
        } else {
            entry.once(type.replaceFirst("\\s*[:-]$", ""), id.text("idNumber"));
        }
    }

    private static Designation.Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> Designation.Kind.PERSON;
            case "vessel" -> Designation.Kind.VESSEL;
            case "aircraft" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }
}
