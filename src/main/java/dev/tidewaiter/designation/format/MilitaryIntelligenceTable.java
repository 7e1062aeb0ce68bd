package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The military-intelligence end users that 15 CFR 744.22 names in its text, as a table. The Bureau publishes no file of them. */
final class MilitaryIntelligenceTable implements UnnumberedTable {

    @Override
    public List<String> headings() {
        return List.of("Type", "Name", "Alias", "Country", "Program", "Date", "End date");
    }

    @Override
    public String list(TableRow row) {
        return row.text("Program").replaceFirst("^US-", "");
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return row.text("Type").equals("Person") ? Designation.Kind.PERSON : Designation.Kind.ORGANISATION;
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(row.text("Name"), false);
        row.values("Alias").forEach(alias -> entry.name(alias, false));
        entry.country(row.text("Country"))
                .programme(row.text("Program"))
                .listedOn(ListDates.day(row.text("Date")))
                .ended(ListDates.day(row.text("End date")))
                .citation("15 CFR 744.22")
                .once("Published at", row.text("Source URL"));
    }

    @Override
    public @Nullable LocalDate day(TableRow row) {
        return ListDates.day(row.text("Date"));
    }
}
