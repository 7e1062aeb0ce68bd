package dev.tidewaiter.rulebook.model;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.List;

/**
 * A question that a line gives no answer to, because a fact it cannot do without is missing or unreadable.
 *
 * @param rule    the rule's id
 * @param title   the rule's title; where no field is missing, a sentence that says why the line was not judged to its end
 * @param missing the fields that are missing; any one of them would do when a rule asks for alternatives
 * @param cells   where they would stand or could not be read; empty when the sheet has no place for them
 */
public record NotChecked(String rule, String title, List<Field> missing, List<Value> cells) {

    public NotChecked {
        missing = List.copyOf(missing);
        cells = List.copyOf(cells);
    }

    /** Whether no fact is missing: the line was not judged to its end, and the title says why. */
    public boolean isCutOff() {
        return missing.isEmpty();
    }
}
