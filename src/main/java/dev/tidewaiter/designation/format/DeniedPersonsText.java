package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The Denied Persons List as the Bureau of Industry and Security publishes it: tabs between columns, a row for each address of a denied
 * person. It has no numbers, so an order is known by whom it denies and since when.
 */
final class DeniedPersonsText implements TableList.TableLayout {

    private static final CSVFormat FORMAT =
            CSVFormat.TDF.builder().setIgnoreSurroundingSpaces(false).get();

    @Override
    public List<String> headings() {
        return List.of("Name", "Street_Address", "Effective_Date", "Expiration_Date", "FR_Citation");
    }

    @Override
    public CSVFormat format() {
        return FORMAT;
    }

    @Override
    public String list(TableRow row) {
        return "BIS-DPL";
    }

    @Override
    public String entry(TableRow row) {
        return row.joined(", ", "Name", "Effective_Date");
    }

    @Override
    public String joinedBy(TableRow row) {
        return "name and day";
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return UntypedName.kind(row.text("Name"));
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(row.text("Name"), false)
                .address(row.joined(", ", "Street_Address", "City", "State", "Postal_Code", "Country"))
                .country(row.text("Country"))
                .listedOn(ListDates.american(row.text("Effective_Date")))
                .endedByRow(ListDates.american(row.text("Expiration_Date")))
                .once("Standard order", row.text("Standard_Order"))
                .remarks(row.text("Action"))
                .citation(row.text("FR_Citation"));
    }

    @Override
    public @Nullable LocalDate day(TableRow row) {
        var day = ListDates.first(row.text("Last_Update"));
        return day == null ? ListDates.american(row.text("Last_Update")) : day;
    }
}
