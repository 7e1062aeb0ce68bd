package dev.tidewaiter.rulebook.law;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.Parameters;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of {@code control-parameters} that no line is held against, because their group names no class of goods. Each says who
 * asks it in its place: a parameter or a rule, which must then have the same number unless the parameter itself was changed, or nobody and why. So a number that is
 * changed where it decides nothing is told.
 */
final class UncomparedParameters {

    static final String COLUMN = "asked by";

    private static final String PARAMETER = "parameter ";
    private static final String RULE = "rule ";
    private static final String NOBODY = "nobody: ";

    private final List<DataTable.Row> byRules = new ArrayList<>();

    /** The parameters of the program itself; null until a row asks for them, which hardly one does. */
    private @Nullable Parameters shipped;

    UncomparedParameters(List<DataTable.Row> rows, Parameters parameters, List<Problem> problems) {
        var compared = rows.stream()
                .filter(row -> !row.text("class").isEmpty())
                .map(row -> row.text("and_group"))
                .collect(Collectors.toSet());
        for (var row : rows) {
            var asker = row.text(COLUMN);
            if (compared.contains(row.text("and_group"))) {
                boolean measured = !row.text("measure").isEmpty();
                if (measured && !asker.isEmpty()) {
                    problems.add(
                            row.problem(COLUMN, "the row has a measure, by which G11 asks it; leave this cell empty"));
                } else if (!measured && !asker.startsWith(NOBODY)) {
                    problems.add(
                            row.problem(
                                    COLUMN,
                                    "the row has no measure, so that no number is held against it; fill one in, or write \"nobody: WHY\""));
                }
            } else if (asker.startsWith(PARAMETER)) {
                parameter(row, asker.substring(PARAMETER.length()), parameters, problems);
            } else if (asker.startsWith(RULE)) {
                byRules.add(row);
            } else if (!asker.startsWith(NOBODY)) {
                problems.add(
                        row.problem(
                                COLUMN,
                                "the row decides nothing: its group has no class and measure by which goods are held against it;"
                                        + " fill them in, or write who asks it: \"parameter NAME\", \"rule ID\", or \"nobody: WHY\""));
            }
        }
    }

    private void parameter(DataTable.Row row, String id, Parameters parameters, List<Problem> problems) {
        var values = parameters.valuesOf(id);
        if (values.isEmpty()) {
            problems.add(row.problem(COLUMN, "there is no parameter \"" + id + "\" under parameters/"));
        } else if (!values.contains(row.amount("threshold")) && !isAsShipped(row, id)) {
            problems.add(row.problem(
                    "threshold",
                    "\"" + row.text("threshold") + "\" decides nothing: what is asked is the parameter " + id
                            + ", which is "
                            + values.stream().map(UncomparedParameters::plain).collect(Collectors.joining(" or "))
                            + "; change the two together"));
        }
    }

    /** Whether the row still says what the program's own parameter does: then the parameter was changed, where it is to be changed. */
    private boolean isAsShipped(DataTable.Row row, String id) {
        try {
            var own = shipped == null ? Parameters.read(RulesFolder.inProgram(), new ArrayList<>()) : shipped;
            shipped = own;
            return own.valuesOf(id).contains(row.amount("threshold"));
        } catch (IOException noneAtHand) {
            return false;
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    /**
     * Holds what is said of rules against them.
     *
     * @param texts all that each rule says and asks, by its id
     */
    void check(Map<String, String> texts, List<Problem> problems) {
        for (var row : byRules) {
            var id = row.text(COLUMN).substring(RULE.length());
            var text = texts.get(id);
            var number = row.text("threshold");
            if (text == null) {
                problems.add(row.problem(COLUMN, "there is no rule " + id));
            } else if (!Set.of("true", "false").contains(number)
                    && !Pattern.compile("(?<![\\d.])" + Pattern.quote(number) + "(?!\\.?\\d)")
                            .matcher(text)
                            .find()) {
                problems.add(row.problem(
                        "threshold",
                        "\"" + number + "\" decides nothing: rule " + id
                                + " asks it and says another number; change the two together"));
            }
        }
    }
}
