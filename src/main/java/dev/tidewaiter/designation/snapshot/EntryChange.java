package dev.tidewaiter.designation.snapshot;

import dev.tidewaiter.designation.lists.Designation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What changed in an entry.
 *
 * @param before what it was
 * @param after  what it is
 * @param fields by field, what is no longer said and what is said anew
 */
public record EntryChange(Designation before, Designation after, Map<String, FieldChange> fields) {

    /**
     * A field that changed.
     *
     * @param gone values that it no longer has
     * @param came values that it did not have
     */
    public record FieldChange(List<String> gone, List<String> came) {}

    /**
     * What changed from one to the other; no fields when nothing did. The order of a field's values means nothing.
     *
     * @param acrossFormats whether only what every format of a list says is compared, however it is written
     */
    static EntryChange between(Designation before, Designation after, boolean acrossFormats) {
        if (acrossFormats) {
            return new EntryChange(before, after, EssentialFields.changed(before, after));
        }
        var was = EntryFields.of(before);
        var is = EntryFields.of(after);
        var labels = new LinkedHashSet<>(is.keySet());
        labels.addAll(was.keySet());
        var fields = new LinkedHashMap<String, FieldChange>();
        for (var label : labels) {
            var old = was.getOrDefault(label, List.of());
            var now = is.getOrDefault(label, List.of());
            if (!old.equals(now)) {
                var field = new FieldChange(without(old, now), without(now, old));
                if (!field.gone().isEmpty() || !field.came().isEmpty()) {
                    fields.put(label, field);
                }
            }
        }
        return new EntryChange(before, after, fields);
    }

    /** The values that others do not have, each as often as it is missing. */
    private static List<String> without(List<String> values, List<String> others) {
        var left = new ArrayList<>(values);
        others.forEach(left::remove);
        return List.copyOf(left);
    }
}
