package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import dev.tidewaiter.designation.lists.ListCountries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated list of Australia's Department of Foreign Affairs and Trade as a table, a row for each spelling: {@code 12},
 * {@code 12a}, {@code 12b} are one entry. It was not obtained; it is read by its published headings.
 */
final class AustraliaTable implements TableList.TableLayout {

    @Override
    public List<String> headings() {
        return List.of("Reference", "Name of Individual or Entity", "Type", "Name Type", "Citizenship");
    }

    @Override
    public String list(TableRow row) {
        return "AU-DFAT";
    }

    @Override
    public String entry(TableRow row) {
        return row.text("Reference").replaceFirst("[a-z]+$", "");
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return switch (row.text("Type").toLowerCase(Locale.ROOT)) {
            case "individual" -> Designation.Kind.PERSON;
            case "vessel" -> Designation.Kind.VESSEL;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        var type = row.text("Name Type").toLowerCase(Locale.ROOT);
        var quality = type.startsWith("formerly") || type.equals("fka")
                ? Quality.FORMER
                : row.text("Alias Strength").equalsIgnoreCase("weak") ? Quality.WEAK : Quality.STRONG;
        entry.listed(row.text("Name of Individual or Entity"), quality);
        entry.programme(row.text("Committees"))
                .listedOn(ListDates.day(row.text("Control Date")))
                .number("IMO", row.text("IMO Number"))
                .citation(row.text("Instrument of Designation"));
        row.values("Address").forEach(entry::address);
        row.values("Address")
                .forEach(address -> ListCountries.ofAddress(address).forEach(entry::country));
        row.values("Citizenship").forEach(entry::country);
        row.values("Date of Birth").forEach(born -> entry.born(ListDates.british(born)));
        entry.once("Place of birth", row.text("Place of Birth"))
                .once("Further information", row.text("Additional Information"))
                .once("Listing", row.text("Listing Information"))
                .once("Targeted financial sanction", row.text("Targeted Financial Sanction"))
                .once("Arms embargo", row.text("Arms Embargo"));
    }

    @Override
    public @Nullable LocalDate day(TableRow row) {
        return ListDates.day(row.text("Control Date"));
    }
}
