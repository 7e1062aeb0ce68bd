package dev.tidewaiter.designation;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.Designation.ListedName;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.ArrayList;
import java.util.List;

/** A list of invented parties, and what it finds in the text of a cell. */
final class InventedList {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 9);

    private final List<Designation> entries = new ArrayList<>();

    InventedList with(String entry, Designation.Kind kind, String name) {
        entries.add(Designation.listed("OFAC-SDN", entry, kind)
                .names(List.of(new ListedName(name, false)))
                .programmes(List.of("RUSSIA-EO14024"))
                .build());
        return this;
    }

    Designations loaded() {
        return OwnThresholds.over(List.of(ListSnapshot.of("OFAC-SDN", "Test list", null, entries, "0", "test")));
    }

    /** The entries that a cell speaks of. */
    static List<String> mentioned(Designations designations, Field field, String text) {
        return designations.mentionedIn(Value.read(field, text, CELL)).matches().stream()
                .map(Match::designation)
                .map(Designation::entry)
                .toList();
    }

    /** Whether all of a cell was looked through. */
    static boolean lookedThrough(Designations designations, Field field, String text) {
        return designations.mentionedIn(Value.read(field, text, CELL)).whole();
    }
}
