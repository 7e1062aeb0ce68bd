package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.shipment.place.Countries;
import java.util.List;

/** A row that names its country twice, by letters for the program and by a name for people, and means two countries. */
final class CountryBesideCode {

    private static final String CODE = "iso2";
    private static final String NAME = "country";

    private CountryBesideCode() {}

    static void check(DataTable.Row row, List<Problem> problems) {
        var byCode = Countries.named(row.text(CODE));
        var byName = Countries.named(row.text(NAME));
        if (byCode != null && byName != null && !byCode.equals(byName)) {
            problems.add(row.problem(
                    CODE,
                    "\"" + row.text(CODE) + "\" is " + byCode.inSentence() + ", and the row names " + row.text(NAME)
                            + "; correct the letters or the name"));
        }
    }
}
