package dev.tidewaiter.designation.lists;

import java.util.List;
import java.util.regex.Pattern;

/** The parties that the State Department debarred under the ITAR, in the columns in which it publishes them. */
final class DebarredPartiesTable implements TableList.TableLayout {

    private static final String NAME = "Debarred Party Full Name And Alias";
    private static final Pattern ALIASES =
            Pattern.compile("\\(\\s*a\\.?k\\.?a\\.?,?\\s*([^)]*)\\)?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<String> headings() {
        return List.of(NAME, "Date of Birth", "Notice", "Notice Date");
    }

    @Override
    public String list(TableRow row) {
        return "DTC";
    }

    @Override
    public String entry(TableRow row) {
        return row.joined(", ", NAME, "Notice");
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return row.text("Date of Birth").isEmpty()
                ? UntypedName.kind(
                        ALIASES.matcher(row.text(NAME)).replaceAll("").strip())
                : Designation.Kind.PERSON;
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        var name = row.text(NAME);
        entry.name(ALIASES.matcher(name).replaceAll("").strip(), false);
        var aliases = ALIASES.matcher(name);
        while (aliases.find()) {
            ListText.values(aliases.group(1)).forEach(alias -> entry.name(alias, false));
        }
        entry.born(row.text("Date of Birth"))
                .listedOn(ListDates.american(row.text("Notice Date")))
                .citation(row.joined("; ", "Notice", "Corrected Notice"));
    }
}
