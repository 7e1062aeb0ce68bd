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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The consolidated list of the United Nations Security Council, as {@code sc-sanctions.xsd} describes it. */
final class UnitedNationsXml implements XmlList.Format {

    private static final String PERSON = "INDIVIDUAL";
    private static final String ENTITY = "ENTITY";

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
            ListText.values(alias.text("ALIAS_NAME")).forEach(name -> entry.name(name, weak));
        }
        for (var address : record.all(record.name() + "_ADDRESS")) {
            entry.address(address.joined(", ", "STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY"))
                    .country(address.text("COUNTRY"));
        }
        record.texts("NATIONALITY", "VALUE").forEach(entry::country);
        for (var document : record.all(PERSON + "_DOCUMENT")) {
            entry.number(document.text("TYPE_OF_DOCUMENT"), document.text("NUMBER"))
                    .country(document.text("ISSUING_COUNTRY"));
        }
        record.all(PERSON + "_DATE_OF_BIRTH").forEach(born -> born(entry, born));
        return entry;
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
