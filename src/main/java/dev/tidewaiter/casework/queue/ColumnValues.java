package dev.tidewaiter.casework.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one of the queue's columns, each with its number, from 0 in the order in which they came. None is ever let go: sender and
 * parties are part of what a line is known by and stay with its findings, so that what comes anew over time are the names of files, a
 * few questions for each, and runs.
 */
final class ColumnValues {

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    /** The number of a value, which gets one where it has none. */
    int code(String value) {
        var known = codes.get(value);
        if (known != null) {
            return known;
        }
        codes.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    /** The number of a value; -1 where nothing has it. */
    int known(String value) {
        return codes.getOrDefault(value, -1);
    }

    int count() {
        return values.size();
    }

    /** All values by their numbers, as they come. */
    List<String> all() {
        return Collections.unmodifiableList(values);
    }

    /** The numbers of those of some values that there are, in order. */
    int[] known(Collection<String> some) {
        return some.stream()
                .mapToInt(this::known)
                .filter(code -> code >= 0)
                .sorted()
                .distinct()
                .toArray();
    }
}
