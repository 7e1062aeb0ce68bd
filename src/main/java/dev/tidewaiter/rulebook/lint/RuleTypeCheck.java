package dev.tidewaiter.rulebook.lint;

import dev.tidewaiter.letters.NearWord;
import dev.tidewaiter.rulebook.condition.Condition;
import dev.tidewaiter.rulebook.condition.RequiredFact;
import dev.tidewaiter.rulebook.condition.RequiredFacts;
import dev.tidewaiter.rulebook.language.FactSchema;
import dev.tidewaiter.rulebook.language.ParsedRule;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the rules of a file against the list of what a rule may name: types and their imports, properties and what they
 * are compared with, variables and where they are bound. What is not on the list never reaches the engine.
 */
final class RuleTypeCheck {

    /** Facts that are present on every judged line; a condition needs one more, or it would ask of every line. */
    private static final Set<String> ALWAYS_THERE = Set.of("Line", "Laws", "Limits", "Threshold", "WhyNot");

    private final FactSchema schema;
    private final RuleFile file;
    private final List<Problem> problems;
    private final Set<String> imported = new HashSet<>();

    private RuleTypeCheck(FactSchema schema, RuleFile file, List<Problem> problems) {
        this.schema = schema;
        this.file = file;
        this.problems = problems;
    }

    static void check(List<RuleFile> files, List<Problem> problems) {
        var schema = new FactSchema();
        files.forEach(file -> new RuleTypeCheck(schema, file, problems).check());
    }

    private void check() {
        var importable = schema.importable();
        file.imports().forEach((name, line) -> {
            var simple = importable.get(name);
            if (simple == null) {
                problems.add(new Problem(
                        file.path(),
                        Integer.toString(line),
                        null,
                        "may not import " + name + "; rules see fact types (dev.tidewaiter.rulebook.facts.…) and "
                                + String.join(", ", schema.constantTypes())));
            } else {
                imported.add(simple);
            }
        });
        file.rules().forEach(this::check);
    }

    private void check(ParsedRule rule) {
        var call = rule.then();
        if (call == null) {
            return; // the parser said why
        }
        var scope = new Scope(rule);
        rule.when().forEach(condition -> check(condition, scope));
        if (RequiredFacts.alternatives(rule.when()) > RequiredFacts.MOST_ALTERNATIVES) {
            scope.report(
                    rule.when().get(0).line(),
                    "the condition has more than " + RequiredFacts.MOST_ALTERNATIVES
                            + " alternatives when every \"or\" in it is written out; make several rules of it");
            return;
        }
        if (RequiredFacts.of(rule.when()).stream()
                .anyMatch(facts -> facts.stream().map(RequiredFact::factType).allMatch(ALWAYS_THERE::contains))) {
            int line = rule.when().isEmpty() ? rule.line() : rule.when().get(0).line();
            scope.report(
                    line,
                    "the condition names no candidate that must be there; name a fact type besides "
                            + String.join(", ", ALWAYS_THERE.stream().sorted().toList())
                            + " outside of not, and in each part of an or");
        }
        var unjoined = UnjoinedFacts.in(rule.when());
        if (unjoined != null) {
            scope.report(unjoined.line(), unjoined.message());
        }
        var bound = rule.bound();
        for (var argument : call.arguments()) {
            if (!bound.containsKey(argument)) {
                scope.report(call.line(), argument + " is bound to no fact in the condition");
            }
        }
    }

    /** The variables that a place in a rule can see, and every name that the rule has used. */
    private final class Scope implements ConstraintCheck.Bound {
        private final ParsedRule rule;
        private final Map<String, String> seen;
        private final Set<String> used;

        Scope(ParsedRule rule) {
            this(rule, new HashMap<>(), new HashSet<>());
        }

        private Scope(ParsedRule rule, Map<String, String> seen, Set<String> used) {
            this.rule = rule;
            this.seen = seen;
            this.used = used;
        }

        /** What is bound in there is not seen outside. */
        Scope inner() {
            return new Scope(rule, new HashMap<>(seen), used);
        }

        void bind(String variable, String factType, int line) {
            if (!used.add(variable)) {
                report(line, variable + " is bound twice; give one of the two another name");
            }
            seen.put(variable, factType);
        }

        @Override
        public String typeOf(String variable) {
            return seen.getOrDefault(variable, "");
        }

        @Override
        public void report(int line, String message) {
            problems.add(new Problem(rule.file(), rule.place(line), rule.id(), message));
        }

        @Override
        public boolean imported(String type, int line) {
            return imports(type, line, this);
        }
    }

    private void check(Condition condition, Scope scope) {
        if (condition instanceof Condition.Pattern pattern) {
            check(pattern, scope);
        } else if (condition instanceof Condition.Not not) {
            check(not.of(), scope.inner());
        } else if (condition instanceof Condition.Exists exists) {
            check(exists.of(), scope.inner());
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> check(part, scope));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> check(part, scope.inner()));
        }
    }

    private void check(Condition.Pattern pattern, Scope scope) {
        var properties = schema.propertiesOf(pattern.factType());
        if (properties == null) {
            scope.report(
                    pattern.line(),
                    "there is no fact type \"" + pattern.factType() + "\""
                            + NearWord.hint(pattern.factType(), schema.facts().keySet())
                            + "; \"tidewaiter rules facts\" lists them all");
            return;
        }
        imports(pattern.factType(), pattern.line(), scope);
        var check = new ConstraintCheck(schema, pattern.factType(), properties, scope);
        pattern.constraints().forEach(check::check);
        var variable = pattern.variable();
        if (variable != null) {
            scope.bind(variable, pattern.factType(), pattern.line());
        }
    }

    private boolean imports(String type, int line, Scope scope) {
        var known = schema.typeNamed(type);
        if (known != null && !imported.contains(type)) {
            scope.report(line, type + " is not imported; write \"import " + known.getName() + "\" above the rules");
        }
        return known != null;
    }
}
