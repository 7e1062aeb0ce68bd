package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.LineLimits;
import dev.tidewaiter.rulebook.source.NumberSpelling;
import dev.tidewaiter.rulebook.source.Parameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Reads which parameters, and which limits of lists of numbers, a row of a scenario file sets. */
final class ScenarioParameters {

    /** Columns such as {@code parameter:drone-endurance-long} set a parameter for the row. */
    private static final String ONE = "parameter:";

    /** The column of several of them, such as {@code strong-name = 90; weak-name = 80}, where rows set different ones. */
    private static final String SEVERAL = "parameters";

    private ScenarioParameters() {}

    static boolean isColumn(String head) {
        return head.startsWith(ONE) || head.equals(SEVERAL);
    }

    /**
     * What a row sets; an empty cell leaves the rulebook's own.
     *
     * @param added the names of the parameters that the rulebook adds for itself
     */
    static Map<String, Double> of(DataTable.Row row, Set<String> added, List<Problem> problems) {
        var set = new TreeMap<String, Double>();
        for (var head : row.heads()) {
            if (head.startsWith(ONE) && !row.text(head).isEmpty()) {
                set(
                        head.substring(ONE.length()),
                        row.text(head),
                        added,
                        set,
                        what -> problems.add(row.problem(head, what)));
            }
        }
        if (row.heads().contains(SEVERAL) && !row.text(SEVERAL).isEmpty()) {
            for (var one : row.text(SEVERAL).replaceAll("[;\\s]+$", "").split(";", -1)) {
                int sign = one.indexOf('=');
                var name = sign < 0 ? one.strip() : one.substring(0, sign).strip();
                set(
                        name,
                        one.substring(sign + 1).strip(),
                        added,
                        set,
                        what -> problems.add(row.problem(SEVERAL, what)));
            }
        }
        return set;
    }

    private static void set(
            String name, String text, Set<String> added, Map<String, Double> set, Consumer<String> wrong) {
        boolean limit = LineLimits.ids().contains(name);
        if (!limit && !Parameters.knows(name) && !added.contains(name)) {
            var settled = LineLimits.settledBefore(name);
            wrong.accept(settled == null ? unknown(name, added) : settled);
            return;
        }
        try {
            var since = ScenarioLines.day(text);
            double value = since == null ? Double.parseDouble(text) : since.toEpochDay();
            if (limit && (value < 1 || value != (int) value)) {
                wrong.accept("\"" + text + "\" is no whole number above 0, as " + name + " is");
                return;
            }
            set.put(name, value);
        } catch (NumberFormatException e) {
            var spelling = NumberSpelling.complaint(text);
            wrong.accept("\"" + text + "\" " + (spelling == null ? "is neither a number nor a day" : spelling));
        }
    }

    private static String unknown(String name, Set<String> added) {
        var all = new TreeSet<>(Parameters.ids());
        all.addAll(LineLimits.ids());
        all.addAll(added);
        return "there is no parameter \"" + name + "\"" + NearWord.hint(name, all);
    }
}
