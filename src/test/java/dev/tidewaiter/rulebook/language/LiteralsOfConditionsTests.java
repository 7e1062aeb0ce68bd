package dev.tidewaiter.rulebook.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.Constraint;
import dev.tidewaiter.rulebook.condition.Operand;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What changes with the law stands in tables and parameters, where an officer changes it without touching a condition. */
class LiteralsOfConditionsTests {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** A reason for control, regional stability, is written as Serbia is. */
    private static final String REASONS = "reasons";

    @Test
    void noConditionNamesAnEntryACodeAGroupOrACountry() throws Exception {
        var named = new ArrayList<String>();
        for (var rule : rules()) {
            forEachLiteral(rule, (property, operand) -> {
                if (operand instanceof Operand.Text text && isOfLaw(property, text.value())) {
                    named.add(rule.name() + ": " + property + " " + text.value());
                }
            });
        }
        assertThat(named).isEmpty();
    }

    @Test
    void noConditionOfARuleFileHoldsANumberBeyondOne() throws Exception {
        var held = new ArrayList<String>();
        for (var rule : rules()) {
            forEachLiteral(rule, (property, operand) -> {
                if (!rule.ofTable()
                        && operand instanceof Operand.Digits number
                        && Double.parseDouble(number.digits()) > 1) {
                    held.add(rule.name() + ": " + property + " " + number.digits());
                }
            });
        }
        assertThat(held).isEmpty();
    }

    private static boolean isOfLaw(String property, String literal) {
        return literal.matches("\\d[A-E]\\d{3}.*")
                || literal.matches("\\d{4,10}")
                || literal.matches("[A-E](?::\\d)?")
                || literal.matches("[A-Z]\\d\\d")
                || (COUNTRIES.contains(literal) && !property.equals(REASONS));
    }

    private static List<ParsedRule> rules() throws Exception {
        var problems = new ArrayList<Problem>();
        var folder = RulesFolder.on(Path.of("rules"));
        var rules = RuleFiles.read(folder, folder.lock(), problems).stream()
                .flatMap(file -> file.rules().stream())
                .toList();
        assertThat(problems).isEmpty();
        assertThat(rules).hasSizeGreaterThan(100);
        return rules;
    }

    private interface Literals {
        void take(String property, Operand operand);
    }

    private static void forEachLiteral(ParsedRule rule, Literals literals) {
        rule.when().forEach(condition -> walk(condition, constraint -> operands(constraint, literals)));
    }

    private static void walk(Condition condition, Consumer<Constraint> constraints) {
        if (condition instanceof Condition.Pattern pattern) {
            pattern.constraints().forEach(constraints);
        } else if (condition instanceof Condition.Not not) {
            walk(not.of(), constraints);
        } else if (condition instanceof Condition.Exists exists) {
            walk(exists.of(), constraints);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> walk(part, constraints));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> walk(part, constraints));
        }
    }

    private static void operands(Constraint constraint, Literals literals) {
        if (constraint instanceof Constraint.Compares compares) {
            literals.take(compares.property(), compares.operand());
        } else if (constraint instanceof Constraint.Within within) {
            within.operands().forEach(operand -> literals.take(within.property(), operand));
        } else if (constraint instanceof Constraint.Opposite opposite) {
            operands(opposite.of(), literals);
        } else if (constraint instanceof Constraint.Every every) {
            every.parts().forEach(part -> operands(part, literals));
        } else if (constraint instanceof Constraint.Either either) {
            either.parts().forEach(part -> operands(part, literals));
        }
    }
}
