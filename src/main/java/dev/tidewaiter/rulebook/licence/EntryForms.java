package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Entries of the control list that a table tells apart by the form of their numbers: those of military items, and those of American law alone. */
public final class EntryForms {

    /** What a row says of entries that other countries hold on their military lists. */
    private static final String MILITARY = "military";

    private final List<CodeForm> forms = new ArrayList<>();
    private final List<CodeForm> militaryElsewhere = new ArrayList<>();

    public EntryForms(List<DataTable.Row> rows, List<Problem> problems) {
        for (var row : rows) {
            var form = new CodeForm(row.text("form"));
            forms.add(form);
            if (row.text("elsewhere").equals(MILITARY)) {
                militaryElsewhere.add(form);
            }
            if (!form.fits(row.text("example"))) {
                problems.add(
                        row.problem("example", "\"" + row.text("example") + "\" has not the form " + row.text("form")));
            }
            if (row.text("citation").isEmpty()) {
                problems.add(row.problem("citation", "cites nothing; name the law that tells such entries apart"));
            }
        }
    }

    public boolean hold(Eccn eccn) {
        return forms.stream().anyMatch(form -> form.fits(eccn.entry()));
    }

    /** Whether an entry is one whose goods stand on the military lists of the Union and the United Kingdom. */
    public boolean areMilitaryElsewhere(Eccn eccn) {
        return militaryElsewhere.stream().anyMatch(form -> form.fits(eccn.entry()));
    }
}
