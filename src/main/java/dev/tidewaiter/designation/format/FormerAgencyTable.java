package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListTitles;
import java.util.List;
import java.util.Locale;

/**
 * The Entity List, and the other lists of the Consolidated Screening List, in the columns in which American agencies published them
 * before 2015: a row for each address with each alias of a party, with its number on some lists.
 */
final class FormerAgencyTable implements UnnumberedTable {

    @Override
    public List<String> headings() {
        return List.of("Source List", "Entity Number", "Name", "Address", "License Requirement", "Alternate Name");
    }

    @Override
    public String list(TableRow row) {
        return ListTitles.idBySource(row.text("Source List"));
    }

    @Override
    public String entry(TableRow row) {
        var number = row.text("Entity Number");
        return number.isEmpty() ? UnnumberedTable.super.entry(row) : number;
    }

    @Override
    public String joinedBy(TableRow row) {
        return row.text("Entity Number").isEmpty() ? UnnumberedTable.super.joinedBy(row) : "";
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return switch (row.text("SDN Type").toLowerCase(Locale.ROOT)) {
            case "individual" -> Designation.Kind.PERSON;
            case "vessel" -> Designation.Kind.VESSEL;
            case "aircraft" -> Designation.Kind.AIRCRAFT;
            case "entity" -> Designation.Kind.ORGANISATION;
            default -> UntypedName.kind(row.text("Name"));
        };
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(row.text("Name"), false)
                .name(row.text("Alternate Name"), false)
                .address(row.joined(", ", "Address", "City", "State/Province", "Postal Code", "Country"))
                .country(row.text("Country"))
                .once("Title", row.text("Title"))
                .listedOn(ListDates.american(row.text("Effective Date")))
                .endedByRow(ListDates.american(row.text("Date Lifted/Waived/Expired")))
                .licence(row.text("License Requirement"), row.text("License Policy"))
                .remarks(row.text("Remarks/Notes"))
                .citation(row.text("Federal Register Notice"));
        row.values("Programs").forEach(entry::programme);
    }
}
