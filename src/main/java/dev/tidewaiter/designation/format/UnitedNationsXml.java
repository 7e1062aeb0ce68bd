package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.entry.XmlRecord;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consolidated list of the United Nations Security Council, as {@code sc-sanctions.xsd} describes it. */
final class UnitedNationsXml implements XmlList.Format {

    private static final String PERSON = "INDIVIDUAL";
    private static final String ENTITY = "ENTITY";

    private static final String PLACE_OF_BIRTH = "Place of birth";

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public Set<String> records() {
        return Set.of(PERSON, ENTITY);
    }

    @Override
    public String list(List<EntryDraft> entries) {
        return "UN";
    }

    @Override
    public @Nullable LocalDate published(XmlRecord root) {
        return ListDates.first(root.attribute("dateGenerated"));
    }

    @Override
    public EntryDraft entry(XmlRecord record, ListReading how) {
        boolean person = record.name().equals(PERSON);
        var reference = record.text("REFERENCE_NUMBER");
        var entry = new EntryDraft(
                reference.isEmpty() ? record.text("DATAID") : reference,
                person ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION);
        entry.name(record.joined(" ", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"), false)
                .name(record.text("NAME_ORIGINAL_SCRIPT"), false)
                .programme(record.text("UN_LIST_TYPE"))
                .listedOn(ListDates.first(record.text("LISTED_ON")))
                .note(record.text("COMMENTS1"));
        for (var alias : record.all(record.name() + "_ALIAS")) {
            var weak = alias.text("QUALITY").equalsIgnoreCase("Low");
            boolean former = alias.text("NOTE").toLowerCase(Locale.ROOT).startsWith("formerly");
            ListText.values(alias.text("ALIAS_NAME"))
                    .forEach(name -> (former ? entry.former(name) : entry.name(name, weak))
                            .once("Note on " + name, former ? "" : alias.text("NOTE")));
            entry.born(alias.text("DATE_OF_BIRTH"))
                    .once(PLACE_OF_BIRTH, alias.joined(", ", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"));
        }
        for (var address : record.all(record.name() + "_ADDRESS")) {
            entry.address(address.joined(", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"))
                    .country(address.text("COUNTRY"))
                    .once("Note on an address", address.text("NOTE"));
        }
        record.texts("NATIONALITY", "VALUE").forEach(entry::country);
        for (var document : record.all(PERSON + "_DOCUMENT")) {
            entry.number(document.text("TYPE_OF_DOCUMENT"), document.text("NUMBER"))
                    .country(document.text("ISSUING_COUNTRY"))
                    .once(
                            "Note on " + document.joined(" ", "TYPE_OF_DOCUMENT", "NUMBER"),
                            document.joined(
                                    ", ",
                                    "TYPE_OF_DOCUMENT2",
                                    "CITY_OF_ISSUE",
                                    "COUNTRY_OF_ISSUE",
                                    "DATE_OF_ISSUE",
                                    "NOTE"));
        }
        record.all(PERSON + "_DATE_OF_BIRTH").forEach(born -> born(entry, born));
        tellFurther(record, entry);
        return entry;
    }

    /** What else it says of a party, which tells one bearer of a name from another. */
    private static void tellFurther(XmlRecord record, EntryDraft entry) {
        for (var place : record.all(PERSON + "_PLACE_OF_BIRTH")) {
            entry.once(PLACE_OF_BIRTH, place.joined(", ", "STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE"));
        }
        record.all(PERSON + "_DATE_OF_BIRTH").forEach(born -> entry.once("Note on a date of birth", born.text("NOTE")));
        record.texts("TITLE", "VALUE").forEach(title -> entry.once("Title", title));
        record.texts("DESIGNATION", "VALUE").forEach(position -> entry.once("Position", position));
        entry.once("Gender", record.text("GENDER"))
                .once("Last updated", String.join(", ", record.texts("LAST_DAY_UPDATED", "VALUE")));
    }

    @Override
    public List<String> slips(XmlRecord record) {
        var slips = new ArrayList<String>();
        if (record.text("REFERENCE_NUMBER").isEmpty()) {
            slips.add("has no REFERENCE_NUMBER and is called by its DATAID");
        }
        var listed = record.text("LISTED_ON");
        if (!listed.isEmpty() && ListDates.first(listed) == null) {
            slips.add("is listed since \"" + listed + "\", which is no day");
        }
        for (var born : record.all(PERSON + "_DATE_OF_BIRTH")) {
            Stream.of("YEAR", "FROM_YEAR", "TO_YEAR")
                    .map(born::text)
                    .filter(year -> !year.isEmpty() && !YEAR.matcher(year).matches())
                    .forEach(year -> slips.add("was born in \"" + year + "\", which is no year"));
        }
        return slips;
    }

    private static void born(EntryDraft entry, XmlRecord born) {
        var circa = born.text("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY") ? "circa " : "";
        var day = born.text("DATE");
        var from = born.text("FROM_YEAR");
        var year = born.text("YEAR");
        if (!from.isEmpty()) {
            entry.born(from + " to " + born.text("TO_YEAR"));
        } else if (!day.isEmpty() || !year.isEmpty()) {
            entry.born(circa + (day.isEmpty() ? year : day));
        }
    }
}
