package dev.tidewaiter.casework.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of one of the queue's columns, each with its number, from 0 in the order in which they came. */
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

    /** Of each number whether its value is one of some. */
    boolean[] among(Collection<String> some) {
        var among = new boolean[values.size()];
        for (var value : some) {
            int code = known(value);
            if (code >= 0) {
                among[code] = true;
            }
        }
        return among;
    }
}
