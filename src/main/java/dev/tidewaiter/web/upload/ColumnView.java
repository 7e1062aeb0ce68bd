package dev.tidewaiter.web.upload;

import dev.tidewaiter.manifest.mapping.PlaceRead;
import dev.tidewaiter.manifest.mapping.Sureness;
import dev.tidewaiter.shipment.Field;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column or labelled cell, and what it was understood as.
 *
 * @param place    its letters, or its cell's address
 * @param heading  its heading as it stands
 * @param fields   what it holds; nothing where it is not used
 * @param sureness how sure that is; null where it is not used
 * @param values   its first values that are read as something else than what stands there
 */
public record ColumnView(
        String place,
        String heading,
        List<Field> fields,
        @Nullable Sureness sureness,
        List<ReadValue> values) {

    /** What the choice of a column says that holds several fields, and stays as it is. */
    static final String AS_IT_IS = "*";

    static ColumnView of(String place, String heading, List<PlaceRead> read, List<ReadValue> values) {
        var here = read.stream().filter(one -> one.place().equals(place)).toList();
        return new ColumnView(
                place,
                heading,
                here.stream().map(PlaceRead::field).distinct().toList(),
                here.isEmpty() ? null : here.get(0).sureness(),
                values);
    }

    /**
     * The same with what somebody chose for it in a form that was not taken.
     *
     * @param typed the choice as forms send it; null where nothing was sent of it
     */
    public ColumnView choosing(@Nullable String typed) {
        if (typed == null || typed.equals(AS_IT_IS) || typed.equals(chosen())) {
            return this;
        }
        var field = Field.byId(typed);
        return new ColumnView(place, heading, field == null ? List.of() : List.of(field), sureness, values);
    }

    /** Which choice it stands at. */
    public String chosen() {
        return fields.isEmpty() ? "" : fields.size() == 1 ? fields.get(0).id() : AS_IT_IS;
    }

    /** The key of the word for how sure it is. */
    public String sure() {
        return sureness == null ? "none" : sureness.name().toLowerCase(Locale.ROOT);
    }
}
