package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds the unit of a parameter to the one that the program reckons it in, which its own copy of the rules says: 300000 metres that are
 * compared with kilometres are 300000 kilometres.
 */
final class ParameterUnits {

    private ParameterUnits() {}

    static void check(RulesFolder folder, String path, String id, @Nullable Object entry, List<Problem> problems) {
        if (folder.isAsInProgram(path) || !(entry instanceof Map<?, ?> described) || !described.containsKey("unit")) {
            return; // the build holds the program's own to its rules; one without a unit is told as that
        }
        var unit = String.valueOf(described.get("unit"));
        var wanted = OfProgram.UNITS.getOrDefault(id, unit);
        if (!wanted.equals(unit)) {
            problems.add(new Problem(
                    path,
                    id,
                    null,
                    "its unit is \"" + unit + "\", and the program reckons in " + wanted + "; give the values in "
                            + wanted + ", and write unit: " + wanted));
        }
    }

    /** The units by the ids of the parameters, read when the first file is another than the program's. */
    private static final class OfProgram {
        static final Map<String, String> UNITS = units();
    }

    private static Map<String, String> units() {
        try {
            var units = new TreeMap<String, String>();
            Parameters.written(RulesFolder.inProgram(), new ArrayList<>())
                    .values()
                    .forEach(said -> said.forEach((id, entry) -> {
                        if (entry instanceof Map<?, ?> described && described.get("unit") instanceof String unit) {
                            units.put(id, unit);
                        }
                    }));
            return Map.copyOf(units);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules of the program cannot be read", e);
        }
    }
}
