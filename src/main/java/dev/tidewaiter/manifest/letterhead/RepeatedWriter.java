package dev.tidewaiter.manifest.letterhead;

import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import java.util.List;

/**
 * The company at the head of a paper that its foot names once more, as below "Received by: | Signature:", where nobody has signed yet. Where
 * the paper names a receiver as well, and nothing but the name stands below, that company is none.
 */
public final class RepeatedWriter {

    private RepeatedWriter() {}

    /** Gives what the foot tells of the company at the head back to it, where a label made a receiver of it. */
    public static void join(List<Labelled> form, Letterhead letterhead, int heading) {
        var again = form.stream()
                .filter(value -> value.row() > heading
                        && LabelledParties.namesReceiver(value)
                        && letterhead.isSender(value.cell().text()))
                .findFirst()
                .orElse(null);
        if (again == null
                || form.stream()
                        .noneMatch(value -> LabelledParties.namesReceiver(value)
                                && !letterhead.isSender(value.cell().text()))) {
            return;
        }
        var role = again.column().field().role();
        if (form.stream()
                .anyMatch(value -> value.column().field().role() == role
                        && value.column().field().attribute() != Attribute.NAME
                        && LabelledParties.stands(again, value))) {
            return; // an address or a country of its own is where the goods go
        }
        form.replaceAll(value -> value.column().field().role() == role && LabelledParties.stands(again, value)
                ? value.as(Role.EXPORTER)
                : value);
    }
}
