package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated list of the UK's Office of Financial Sanctions Implementation as a table, a row for each spelling. It was given up in
 * January 2026 for the UK Sanctions List, and is read for past days.
 */
final class FinancialSanctionsTable implements TableList.TableLayout {

    /** What the list packs into one cell: {@code (IMO number):9285835.}, {@code (UK Sanctions List Ref):RUS1831.} */
    private static final Pattern LABELLED =
            Pattern.compile("\\(([A-Z][^():]{2,60})\\):\\s*(.*?)(?=\\s*\\([A-Z][^():]{2,60}\\):|$)", Pattern.DOTALL);

    /** What it says behind other words: "Tax ID No. 7707083893 (Russia)", "sanctions imposed: 21/03/2023. OGRN: 1027700132195; KPP: 770801001". */
    private static final Pattern IN_SENTENCE = Pattern.compile(
            "\\b(?:(?<label>IMO)\\)? [Nn]umber|(?:INN|OGRN|Tax ID|Registration Number)(?: No\\.?)?)\\)?:?\\s*(?<number>\\d{7,15})\\b");

    private static final Pattern SEVERAL = Pattern.compile("(?:^|\\s)\\(\\d+\\)\\s*");

    @Override
    public List<String> headings() {
        return List.of("Name 6", "Group Type", "Alias Type", "Regime", "Group ID");
    }

    @Override
    public String list(TableRow row) {
        return "UK";
    }

    @Override
    public String entry(TableRow row) {
        return row.text("Group ID");
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return UnitedKingdomTable.kind(row.text("Group Type"));
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        var quality = row.text("Alias Type").equals("FKA")
                ? Quality.FORMER
                : row.text("Alias Quality").equals("Low") ? Quality.WEAK : Quality.STRONG;
        entry.listed(UnitedKingdomTable.name(row), quality);
        entry.listed(row.text("Name Non-Latin Script"), quality);
        entry.programme(row.text("Regime"))
                .address(row.joined(
                        ", ",
                        "Address 1",
                        "Address 2",
                        "Address 3",
                        "Address 4",
                        "Address 5",
                        "Address 6",
                        "Post/Zip Code",
                        "Country"))
                .country(row.text("Country"))
                .born(ListDates.british(row.text("DOB")))
                .listedOn(ListDates.day(row.text("Listed On")));
        several(row.text("Nationality")).forEach(entry::country);
        several(row.text("Passport Number")).forEach(number -> entry.number("Passport", number));
        several(row.text("National Identification Number")).forEach(number -> entry.number("National ID", number));
        entry.once("Position", row.text("Position"));
        var further = row.text("Other Information");
        if (entry.saysAnew(further)) {
            labelled(further, entry);
        }
    }

    private static List<String> several(String cell) {
        return ListText.filled(SEVERAL.split(cell, -1));
    }

    private static void labelled(String cell, EntryDraft entry) {
        var part = LABELLED.matcher(cell);
        boolean any = false;
        while (part.find()) {
            var label = part.group(1);
            var text = part.group(2).strip();
            any = true;
            if (label.equals("UK Statement of Reasons")) {
                entry.reason(text);
            } else if (label.equals("IMO number") || label.startsWith("Business Reg")) {
                several(text.replaceFirst("\\.$", ""))
                        .forEach(number ->
                                entry.number(label.startsWith("IMO") ? "IMO" : "Registration number", number));
            } else {
                entry.subsidiaries(label.equals("Subsidiaries") ? text : "").once(label, text);
            }
        }
        if (!any) {
            entry.remarks(cell);
        }
        var number = IN_SENTENCE.matcher(cell);
        while (number.find()) {
            entry.number("IMO".equals(number.group("label")) ? "IMO" : "Registration number", number.group("number"));
        }
    }

    /** {@code Last Updated, 10/04/2025} above the headings. */
    @Override
    public @Nullable LocalDate published(List<String> above) {
        return above.size() < 2 || !above.get(0).equals("Last Updated") ? null : ListDates.day(above.get(1));
    }
}
