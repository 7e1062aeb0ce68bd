package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The UK Sanctions List of the Foreign, Commonwealth and Development Office as a table, a row for each spelling and address. It was not
 * obtained; it is read by its published headings.
 */
final class UnitedKingdomTable implements TableList.TableLayout {

    private static final String DOCUMENT_DAY = "Report Date";
    private static final List<String> KINDS = List.of("Designation Type", "Individual, Entity, Ship");

    /** A bar in the table, a comma where the page of the list was saved. */
    private static final Pattern BETWEEN_MEASURES = Pattern.compile("[|,]");

    @Override
    public List<String> headings() {
        return List.of("Unique ID", "OFSI Group ID", "Name 6", "Name type", "Regime Name");
    }

    @Override
    public String list(TableRow row) {
        return "UK";
    }

    @Override
    public String entry(TableRow row) {
        return row.text("Unique ID");
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return KINDS.stream()
                .map(row::text)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(UnitedKingdomTable::kind)
                .orElse(Designation.Kind.ORGANISATION);
    }

    static Designation.Kind kind(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> Designation.Kind.PERSON;
            case "ship" -> Designation.Kind.VESSEL;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    /** The family name stands in the sixth column, which is the whole name of a firm. */
    static String name(TableRow row) {
        return row.joined(" ", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name 6");
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        var quality =
                row.text("Alias strength").toLowerCase(Locale.ROOT).startsWith("low") ? Quality.WEAK : Quality.STRONG;
        entry.listed(name(row), quality);
        entry.listed(row.text("Name non-latin script"), quality);
        entry.programme(row.text("Regime Name"))
                .address(row.joined(
                        ", ",
                        "Address Line 1",
                        "Address Line 2",
                        "Address Line 3",
                        "Address Line 4",
                        "Address Line 5",
                        "Address Line 6",
                        "Address Postal Code",
                        "Address Country"))
                .country(row.text("Address Country"))
                .country(row.text("Current believed flag of ship"))
                .born(ListDates.british(row.text("D.O.B")))
                .number("IMO", row.text("IMO number"))
                .owner("owner", row.text("Current owner/operator (s)"))
                .owner("parent company", row.text("Parent company"))
                .listedOn(ListDates.day(row.text("Date Designated")))
                .reason(row.text("UK Statement of Reasons"))
                .remarks(row.text("Other Information"));
        row.values("Nationality(/ies)").forEach(entry::country);
        row.values("National Identifier number")
                .forEach(number -> entry.number("National identification number", number));
        row.values("Passport number").forEach(number -> entry.number("Passport", number));
        row.values("Business registration number (s)").forEach(number -> entry.number("Registration number", number));
        for (var measure : BETWEEN_MEASURES.split(row.text("Sanctions Imposed"), -1)) {
            entry.once("Sanctions imposed", measure);
        }
        entry.once("Position", row.text("Position"))
                .once("Type of entity", row.text("Type of entity"))
                .subsidiaries(row.text("Subsidiaries"))
                .once("Subsidiaries", row.text("Subsidiaries"))
                .once("Type of ship", row.text("Type of ship"))
                .once("Previous owners", row.text("Previous owner/operator (s)"))
                .once("Phone", row.text("Phone number"))
                .once("Website", row.text("Website"))
                .once("E-mail", row.text("Email address"))
                .once("United Nations reference", row.text("UN Reference Number"));
    }

    @Override
    public @Nullable LocalDate published(List<String> above) {
        return above.isEmpty() || !above.get(0).startsWith(DOCUMENT_DAY)
                ? null
                : ListDates.day(above.get(0)
                        .substring(DOCUMENT_DAY.length())
                        .replace(":", " ")
                        .strip());
    }

    @Override
    public @Nullable LocalDate day(TableRow row) {
        return ListDates.day(row.text("Last Updated"));
    }
}
