package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.ListedBirthDates;
import dev.tidewaiter.designation.entry.NamesBetweenCommas;
import dev.tidewaiter.designation.entry.XmlList;
import dev.tidewaiter.designation.entry.XmlRecord;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Canada's consolidated autonomous sanctions list (Special Economic Measures Act, Justice for Victims of Corrupt Foreign Officials Act). */
final class CanadaXml implements XmlList.Format {

    private static final Pattern BETWEEN_SPELLINGS =
            Pattern.compile("[,;]|\\s(?=(?:Russian|Belarus+ian|Arabic)[\\s\u00a0]*:)");
    private static final Pattern BEFORE_LANGUAGE =
            Pattern.compile("[,\\s]+(?=(?:Russian|Belarus+ian|Arabic)[\\s\u00a0]*:)");
    private static final Pattern LANGUAGE = Pattern.compile("^[\\s\u00a0]*(?:Russian|Belarus+ian|Arabic)[\\s\u00a0]*:");
    private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]");

    @Override
    public Set<String> records() {
        return Set.of("record");
    }

    @Override
    public String list(List<EntryDraft> entries) {
        return "CA-SEMA";
    }

    /** The regulation's country tells where somebody stands in the list, and not where they live. */
    @Override
    public EntryDraft entry(XmlRecord record, ListReading how) {
        var firm = record.text("EntityOrShip");
        var imo = record.text("ShipIMONumber");
        var regulation = record.text("Country").replaceFirst(" / .*", "");
        var entry = new EntryDraft(
                record.joined(", ", "Country", "Schedule", "Item").replaceFirst(" / [^,]*", ""),
                !imo.isEmpty()
                        ? Designation.Kind.VESSEL
                        : firm.isEmpty() ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION);
        entry.name(firm.isEmpty() ? record.joined(", ", "LastName", "GivenName") : firm, false)
                .programme("CA-SEMA " + regulation)
                .number("IMO", imo)
                .listedOn(ListDates.first(record.text("DateOfListing")))
                .once(firm.isEmpty() ? "Title" : "Vessel type", record.text("TitleOrShip"));
        var aliases = record.text("Aliases");
        if (firm.isEmpty()) {
            addSpellings(aliases, entry);
        } else {
            addNames(aliases, entry);
        }
        var born = record.text("DateOfBirthOrShipBuildDate");
        if (!born.isEmpty()) {
            entry.born(born);
        }
        return entry;
    }

    @Override
    public List<String> slips(XmlRecord record) {
        var listed = record.text("DateOfListing");
        var slips = new ArrayList<String>(1);
        if (!listed.isEmpty() && ListDates.first(listed) == null) {
            slips.add("is listed since \"" + listed + "\", which is no day");
        }
        var born = record.text("DateOfBirthOrShipBuildDate");
        if (!born.isEmpty() && record.text("EntityOrShip").isEmpty() && !ListedBirthDates.canRead(born)) {
            slips.add("was born \"" + born + "\", which is no day, month or year");
        }
        return slips;
    }

    /** A firm's other names, with semicolons between them, or commas, which may also belong to a name: then both are names. */
    private static void addNames(String cell, EntryDraft entry) {
        for (var alias : ListText.values(cell)) {
            entry.name(alias, false);
            var tongues = BEFORE_LANGUAGE.split(alias, -1);
            for (var part : tongues) {
                var names = NamesBetweenCommas.of(part);
                (names.isEmpty() && tongues.length > 1 ? List.of(part) : names).forEach(entry::nameInside);
            }
        }
    }

    /** A person's other spellings, in one cell with commas between them; one of a single word is a weak one. */
    private static void addSpellings(String cell, EntryDraft entry) {
        for (var spelling : ListText.filled(BETWEEN_SPELLINGS.split(cell, -1))) {
            var bare = LANGUAGE.matcher(spelling).replaceFirst("").strip();
            entry.name(bare, !BLANK.matcher(bare).find());
        }
    }
}
