package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.CellRef;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The company at the head above a table whose columns name nobody but senders, or nobody but receivers: whoever is missing. "PT Omega" over a
 * list of whom it sent goods to is who sent them. That it received what its suppliers sent must be told by a title: it may as well have
 * sold that on, and who gets it is to be asked.
 */
public final class MissingSide {

    private MissingSide() {}

    /**
     * Adds such a company as the missing party, unless the table names both sides or none, or the title says otherwise: under each name that it
     * has there, "厦门欧米茄有限公司" over "XIAMEN OMEGA CO., LTD.", and with the question of what was assumed.
     */
    public static void addTo(List<Labelled> labelled, List<String> questions, Letterhead letterhead, Layout layout) {
        var roles = new HashSet<Role>();
        layout.columns().forEach(column -> add(roles, column));
        labelled.forEach(value -> add(roles, value.column()));
        boolean sends = roles.stream().anyMatch(Role::sends);
        boolean receives = roles.stream().anyMatch(Role::receives);
        var company = letterhead.companyAtHead();
        var missing = sends ? Role.BUYER : Role.EXPORTER;
        boolean untold = letterhead.titled() == Role.PARTY;
        boolean otherwise = untold ? sends : letterhead.titled() != missing;
        if (sends == receives || company.isEmpty() || otherwise) {
            return;
        }
        var first = company.get(0);
        labelled.addAll(0, company.stream().map(name -> name.as(missing)).toList());
        questions.add(
                "Cell %s%d: a company stands here without a label, and the table names nobody but %s. It is screened as the %s."
                        .formatted(
                                CellRef.columnName(first.cell().column()),
                                first.row(),
                                sends ? "senders" : "receivers",
                                missing.title().toLowerCase(Locale.ROOT)));
    }

    private static void add(Set<Role> roles, Column column) {
        var role = column.field().role();
        if (role != null && role != Role.MANUFACTURER && column.field().attribute() == Attribute.NAME) {
            roles.add(role);
        }
    }
}
