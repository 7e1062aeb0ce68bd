package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.shipment.place.Countries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the texts that rules compare with what the rulebook's tables hold: a rule that asks of a table, a group of goods or a
 * measure that there is not would be silent for ever.
 */
public final class KnownTexts {

    private final Map<String, Set<String>> known;
    private final List<Problem> problems;

    private KnownTexts(Map<String, Set<String>> known, List<Problem> problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * What is compared with a text that its property never has.
     *
     * @param known fact and property, such as {@code CodeHit.table}, to all that it may hold
     */
    public static void check(Collection<RuleFile> files, Map<String, Set<String>> known, List<Problem> problems) {
        var check = new KnownTexts(known, problems);
        files.forEach(file ->
                file.rules().forEach(rule -> rule.when().forEach(condition -> check.condition(condition, rule))));
    }

    private void condition(Condition condition, ParsedRule rule) {
        if (condition instanceof Condition.Not not) {
            condition(not.of(), rule);
        } else if (condition instanceof Condition.Exists exists) {
            condition(exists.of(), rule);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> condition(part, rule));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> condition(part, rule));
        } else if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(constraint -> constraint(constraint, pattern.factType(), rule));
        }
    }

    private void constraint(Constraint constraint, String factType, ParsedRule rule) {
        if (constraint instanceof Constraint.Compares compares) {
            operand(compares.operand(), factType, compares.property(), compares.line(), rule);
        } else if (constraint instanceof Constraint.Within within) {
            within.operands().forEach(operand -> operand(operand, factType, within.property(), within.line(), rule));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            constraint(opposite.of(), factType, rule);
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> constraint(part, factType, rule));
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(part -> constraint(part, factType, rule));
        }
    }

    /** Where countries are known by their letters, the letters of the country that was named; else what is written nearly so. */
    private static String meant(String written, Set<String> all) {
        var country = Countries.named(written);
        return country != null && all.contains(country.iso2())
                ? "; write \"" + country.iso2() + "\" if that is meant"
                : NearWord.choice(written, all);
    }

    private void operand(Operand operand, String factType, String property, int line, ParsedRule rule) {
        var all = known.get(factType + "." + property);
        if (all != null && operand instanceof Operand.Text text && !all.contains(text.value())) {
            problems.add(new Problem(
                    rule.file(),
                    rule.place(line),
                    rule.id(),
                    "\"" + property + "\" of " + factType + " is never \"" + text.value() + "\""
                            + meant(text.value(), all)));
        }
    }
}
