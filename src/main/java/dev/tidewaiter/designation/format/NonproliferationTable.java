package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListTitles;
import java.util.List;

/** The nonproliferation sanctions of the State Department in the columns in which it published them: a row for each law and party. */
final class NonproliferationTable implements UnnumberedTable {

    @Override
    public List<String> headings() {
        return List.of("Source List", "Programs", "Name", "Alternative Names", "Country", "Effective Date");
    }

    @Override
    public String list(TableRow row) {
        return ListTitles.idBySource(row.text("Source List"));
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return UntypedName.kind(UntypedName.name(row.text("Name")));
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(UntypedName.name(row.text("Name")), false);
        row.values("Alternative Names").forEach(alias -> entry.name(alias, false));
        entry.country(row.text("Country"))
                .programme(row.text("Programs"))
                .once("Also", UntypedName.extension(row.text("Name")))
                .listedOn(ListDates.american(row.text("Effective Date")))
                .remarks(row.text("Remarks/Notes"))
                .citation(row.text("Federal Register Notice"));
    }
}
