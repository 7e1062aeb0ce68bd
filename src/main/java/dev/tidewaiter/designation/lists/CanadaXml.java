package dev.tidewaiter.designation.lists;

import java.util.List;
import java.util.Set;

/** Canada's consolidated autonomous sanctions list (Special Economic Measures Act, Justice for Victims of Corrupt Foreign Officials Act). */
final class CanadaXml implements XmlList.Format {

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
    public EntryDraft entry(XmlRecord record) {
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
                .listedOn(ListDates.first(record.text("DateOfListing")));
        ListText.values(record.text("Aliases")).forEach(alias -> entry.name(alias, false));
        var born = record.text("DateOfBirthOrShipBuildDate");
        if (!born.isEmpty()) {
            entry.born(born);
        }
        return entry;
    }
}
