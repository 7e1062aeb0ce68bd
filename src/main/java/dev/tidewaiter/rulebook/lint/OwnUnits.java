package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.condition.Patterns;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Holds the units of own parameters against what rules compare with them: a number of pounds that is compared with kilograms is
 * compared as kilograms, and the finding would say pounds.
 */
public final class OwnUnits {

    private static final String THRESHOLD = "Threshold";
    private static final String VALUE = "value";
    private static final String FILE = "parameters/own.yaml";
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Map<String, String> units;
    private final List<Problem> problems;
    private final Set<String> told = new HashSet<>();

    /** The own parameter, or the fact type, behind each variable of the rule at hand. */
    private final Map<String, String> parameters = new HashMap<>();

    private final Map<String, String> types = new HashMap<>();

    private OwnUnits(Map<String, String> units, List<Problem> problems) {
        this.units = units;
        this.problems = problems;
    }

    /**
     * What is compared across units.
     *
     * @param units the unit of each own parameter, as it says
     */
    public static void check(Collection<RuleFile> files, Map<String, String> units, List<Problem> problems) {
        if (units.isEmpty()) {
            return;
        }
        var check = new OwnUnits(units, problems);
        for (var file : files) {
            for (var rule : file.rules()) {
                check.parameters.clear();
                check.types.clear();
                rule.when().forEach(check::bind);
                rule.when().forEach(check::condition);
            }
        }
    }

    private void bind(Condition condition) {
        Patterns.in(condition).forEach(pattern -> {
            var variable = pattern.variable();
            if (variable != null) {
                types.put(variable, pattern.factType());
                pattern.constraints().forEach(constraint -> {
                    var name = nameIn(pattern, constraint);
                    if (!name.isEmpty()) {
                        parameters.put(variable, name);
                    }
                });
            }
        });
    }

    private static String nameIn(Condition.Pattern pattern, Constraint constraint) {
        return pattern.factType().equals(THRESHOLD)
                        && constraint instanceof Constraint.Compares compares
                        && compares.property().equals("name")
                        && compares.operand() instanceof Operand.Text text
                ? text.value()
                : "";
    }

    private void condition(Condition condition) {
        Patterns.in(condition).forEach(pattern -> {
            var own = pattern.constraints().stream()
                    .map(constraint -> nameIn(pattern, constraint))
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElse("");
            pattern.constraints().forEach(constraint -> constraint(constraint, pattern.factType(), own));
        });
    }

    private void constraint(Constraint constraint, String factType, String own) {
        if (constraint instanceof Constraint.Compares compares
                && compares.operand() instanceof Operand.BoundProperty bound) {
            if (bound.property().equals(VALUE) && parameters.containsKey(bound.variable())) {
                held(parameters.getOrDefault(bound.variable(), ""), compares.property(), factType);
            } else if (compares.property().equals(VALUE) && !own.isEmpty()) {
                held(own, bound.property(), types.getOrDefault(bound.variable(), ""));
            }
        } else if (constraint instanceof Constraint.Opposite opposite) {
            constraint(opposite.of(), factType, own);
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> constraint(part, factType, own));
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(part -> constraint(part, factType, own));
        }
    }

    private void held(String parameter, String property, String factType) {
        var unit = units.get(parameter);
        var wanted = PropertyUnits.of(property);
        if (unit == null || !told.add(parameter + " " + property)) {
            return;
        }
        if (wanted != null && !wanted.equals(unit)) {
            problems.add(new Problem(
                    FILE,
                    parameter,
                    null,
                    "its unit is " + said(unit) + ", and rules compare it with \"" + property + "\" of " + factType
                            + ", which is in " + wanted + "; give the values in " + wanted + ", and write unit: "
                            + wanted));
        } else if (PropertyUnits.isAmount(property) && !CURRENCY.matcher(unit).matches()) {
            problems.add(new Problem(
                    FILE,
                    parameter,
                    null,
                    "its unit is " + said(unit) + ", and rules compare it with \"" + property + "\" of " + factType
                            + ", an amount of money; write the currency, as in unit: EUR"));
        }
    }

    private static String said(String unit) {
        return unit.isEmpty() ? "empty" : "\"" + unit + "\"";
    }
}
