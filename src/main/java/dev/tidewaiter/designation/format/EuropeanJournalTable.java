package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.wordlist.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Annexes of the European Union's sanctions acts as tables, one act a file, as they are taken from the Official Journal. An act's annexes
 * do different things: those that freeze assets are {@code EU-AF}, each other annex is a list of its own.
 */
final class EuropeanJournalTable implements TableList.TableLayout {

    /** Words that stand among the names where a picture stood in the Journal. */
    private static final String PICTURE = "Text of image";

    /** Acts whose asset freezes are a list of their own. */
    private static final Map<String, String> LISTS_OF_ACTS =
            WordLists.beside(EuropeanJournalTable.class).list("journal-lists.tsv").rows(2).stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1)));

    /** {@code 32014R0833}: sector, year, kind of act, number. */
    private static final Pattern CELEX = Pattern.compile("3(\\d{4})R(\\d{4})");

    private static final int UNION = 2009;
    private static final int YEAR_FIRST = 2015;

    @Override
    public List<String> headings() {
        return List.of("recordId", "programKey", "annex", "measure", "startDate", "schema", "name");
    }

    private static String act(TableRow row) {
        var consolidated = row.text("celex");
        return consolidated.isEmpty() ? row.text("amendedCelex") : consolidated;
    }

    @Override
    public String list(TableRow row) {
        var act = act(row);
        if (row.text("measure").equals("Asset freeze")) {
            return LISTS_OF_ACTS.getOrDefault(act, "EU-AF");
        }
        var parts = CELEX.matcher(act);
        var annex = row.text("annex").replaceFirst("\\..*", "");
        return parts.matches() ? "EU-" + Integer.parseInt(parts.group(2)) + "-" + annex : "EU-" + act + "-" + annex;
    }

    @Override
    public String entry(TableRow row) {
        var number = row.joined(" ", "celex", "amendmentCelex", "annex", "recordId");
        return row.text("recordId").isEmpty() ? number + " " + row.text("name") : number;
    }

    @Override
    public boolean oneRowAnEntry() {
        return true;
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return switch (row.text("schema")) {
            case "Person" -> Designation.Kind.PERSON;
            case "Vessel" -> Designation.Kind.VESSEL;
            case "Airplane" -> Designation.Kind.AIRCRAFT;
            default -> Designation.Kind.ORGANISATION;
        };
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(row.text("name"), false);
        names(row, "alias").forEach(name -> entry.name(name, false));
        names(row, "weakAlias").forEach(name -> entry.name(name, true));
        names(row, "previousName").forEach(entry::former);
        entry.programme(row.text("programKey"))
                .listedOn(ListDates.day(row.text("startDate")))
                .reason(row.text("reason"))
                .remarks(row.text("notes"))
                .citation(citation(row));
        for (var column : List.of("country", "nationality", "jurisdiction", "flag")) {
            row.values(column).forEach(entry::country);
        }
        for (var address : row.values("address")) {
            entry.address(address);
            ListCountries.ofAddress(address).forEach(entry::country);
        }
        row.values("birthDate").forEach(born -> entry.born(ListDates.british(born)));
        JournalNumbers.read(row.text("passportNumber"), "Passport", entry);
        JournalNumbers.read(row.text("registrationNumber"), "Registration number", entry);
        JournalNumbers.read(row.text("taxNumber"), "Tax number", entry);
        JournalNumbers.read(row.text("idNumber"), "Identification number", entry);
        row.values("innCode").forEach(number -> entry.number("INN", number));
        row.values("ogrnCode").forEach(number -> entry.number("OGRN", number));
        row.values("okpoCode").forEach(number -> entry.number("OKPO", number));
        row.values("leiCode").forEach(number -> entry.number("LEI", number));
        row.values("swiftBic").forEach(number -> entry.number("SWIFT/BIC", number));
        row.values("imoNumber").forEach(number -> entry.number("IMO", number));
        row.values("mmsi").forEach(number -> entry.number("MMSI", number));
        entry.further("Annex", row.text("annex"))
                .further("Measure", row.text("measure"))
                .further("Place of birth", row.text("birthPlace"))
                .further("Position", row.text("position"))
                .further("Phone", row.text("phone"))
                .further("E-mail", row.text("email"))
                .further("Website", row.text("website"));
    }

    private static List<String> names(TableRow row, String column) {
        return row.values(column).stream()
                .filter(name -> !name.startsWith(PICTURE))
                .toList();
    }

    /** Since 2015 the year of an act comes first; the Union took the place of the Community on 1 December 2009. */
    private static String citation(TableRow row) {
        var parts = CELEX.matcher(act(row));
        if (!parts.matches()) {
            return row.text("annex");
        }
        int year = Integer.parseInt(parts.group(1));
        int number = Integer.parseInt(parts.group(2));
        var who = year < UNION ? "Reg. (EC) " : year > UNION ? "Reg. (EU) " : "Reg. ";
        return who + (year < YEAR_FIRST ? number + "/" + year : year + "/" + number) + ", Annex " + row.text("annex");
    }

    /** The day from which an entry holds. One in a year after that of the act is announced ahead, and not the act's own. */
    @Override
    public @Nullable LocalDate day(TableRow row) {
        var day = ListDates.day(row.text("startDate"));
        var act = CELEX.matcher(row.text("amendmentCelex"));
        boolean ahead = day != null && act.matches() && day.getYear() > Integer.parseInt(act.group(1));
        return ahead ? null : day;
    }
}
