package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.entry.ListDates;
import dev.tidewaiter.designation.entry.ListText;
import dev.tidewaiter.designation.entry.TableList;
import dev.tidewaiter.designation.entry.TableRow;
import dev.tidewaiter.designation.entry.UntypedName;
import dev.tidewaiter.designation.lists.Designation;
import java.util.List;
import java.util.regex.Pattern;

/** The parties that the State Department debarred under the ITAR, in the columns in which it publishes them. */
final class DebarredPartiesTable implements TableList.TableLayout {

    private static final String NAME = "Debarred Party Full Name And Alias";
    private static final String BORN = "Date of Birth";
    private static final Pattern ALIASES =
            Pattern.compile("\\(\\s*a\\.?k\\.?a\\.?,?\\s*([^)]*)\\)?", Pattern.CASE_INSENSITIVE);

    @Override
    public List<String> headings() {
        return List.of(NAME, BORN, "Notice", "Notice Date");
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
    public String joinedBy(TableRow row) {
        return "name and notice";
    }

    @Override
    public Designation.Kind kind(TableRow row) {
        return row.text(BORN).isEmpty() ? UntypedName.kind(name(row)) : Designation.Kind.PERSON;
    }

    @Override
    public void read(TableRow row, EntryDraft entry) {
        entry.name(name(row), false);
        var aliases = ALIASES.matcher(row.text(NAME));
        while (aliases.find()) {
            ListText.values(aliases.group(1)).forEach(alias -> entry.name(alias, false));
        }
        entry.born(row.text(BORN))
                .listedOn(ListDates.american(row.text("Notice Date")))
                .citation(row.joined("; ", "Notice", "Corrected Notice"));
    }

    private static String name(TableRow row) {
        return ALIASES.matcher(row.text(NAME)).replaceAll("").strip();
    }
}
