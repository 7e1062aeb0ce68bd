package dev.tidewaiter.rulebook.licence;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Why an entry of the Commerce Control List is controlled (15 CFR 738.2(d)(2)). The names are those of the table's column. */
enum ControlReason {
    AT,
    CC,
    EI,
    MT,
    NP,
    NS,
    RS,
    SI,
    SL,
    UN;

    /** The reason that a row gives; another one is a problem, and taken for the one that bars most. */
    static ControlReason of(DataTable.Row row, List<Problem> problems) {
        for (var reason : values()) {
            if (reason.name().equals(row.text("reason"))) {
                return reason;
            }
        }
        var known = Arrays.stream(values()).map(ControlReason::name).collect(Collectors.joining(", "));
        problems.add(row.problem("reason", "\"" + row.text("reason") + "\" is none of " + known));
        return MT;
    }
}
