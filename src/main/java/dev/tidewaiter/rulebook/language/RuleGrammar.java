package dev.tidewaiter.rulebook.language;

import dev.tidewaiter.rulebook.facts.FactTypes;
import dev.tidewaiter.rulebook.model.Problem;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a rule's text may hold: conditions on properties of fact types, and one call of the façade. Nothing else, so that
 * a rule file cannot run code of its own.
 */
final class RuleGrammar {

    private static final String FACTS = "dev.tidewaiter.rulebook.facts.";

    /** Types of other modules that conditions compare with. */
    private static final Set<String> COMPARED = Set.of("dev.tidewaiter.goods.ItemClass", "dev.tidewaiter.goods.Trait");

    private static final Pattern CONSEQUENCE = Pattern.compile(
            "findings\\.(flag|cannotCheck|nearMiss)\\(\\s*drools\\.getRule\\(\\)(\\s*,\\s*\\$\\w+)*\\s*\\);");

    private static final Pattern TEXT_OR_WORD = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[A-Za-z_][\\w]*|//.*");

    /** Words of the rule language that conditions use, and that may stand before a parenthesis. */
    private static final Set<String> CONNECTIVES = Set.of("not", "exists", "and", "or", "in");

    private static final Set<String> FORBIDDEN = Set.of(
            "eval",
            "from",
            "accumulate",
            "collect",
            "forall",
            "function",
            "new",
            "class",
            "getClass",
            "import",
            "java",
            "javax",
            "System",
            "Runtime",
            "Thread",
            "Class",
            "this",
            "soundslike",
            "matches");

    /** Facts that are present on every judged line; a condition needs one more, or it would ask of every line. */
    private static final Set<String> ALWAYS_THERE = Set.of("Line", "Limits", "WhyNot");

    private RuleGrammar() {}

    static void check(RuleFile file, List<Problem> problems) {
        file.imports().forEach((name, line) -> {
            if (!allowed(name)) {
                problems.add(new Problem(
                        file.path(),
                        Integer.toString(line),
                        null,
                        "may not import " + name + "; rules see fact types (" + FACTS + "…) and "
                                + String.join(", ", COMPARED.stream().sorted().toList())));
            }
        });
        file.strange()
                .forEach(
                        (text, line) -> problems.add(
                                new Problem(
                                        file.path(),
                                        Integer.toString(line),
                                        null,
                                        "\"" + text
                                                + "\" may not stand outside a rule; a file holds its package \"rules\", imports, the global findings and rules")));
        for (var rule : file.rules()) {
            consequence(rule, problems);
            condition(rule, problems);
        }
    }

    private static boolean allowed(String name) {
        return COMPARED.contains(name)
                || (name.startsWith(FACTS) && FactTypes.contains(name.substring(FACTS.length())));
    }

    private static void consequence(RuleText rule, List<Problem> problems) {
        if (!CONSEQUENCE.matcher(rule.then()).matches()) {
            problems.add(new Problem(
                    rule.file(),
                    rule.place(rule.thenLine()),
                    rule.id(),
                    "the consequence must be one call: findings.flag, findings.cannotCheck or findings.nearMiss"
                            + " (drools.getRule(), facts…); found \"" + rule.then() + "\""));
        }
        for (var variable : rule.arguments()) {
            var type = rule.bindings().get(variable);
            if (type == null || !FactTypes.contains(type)) {
                problems.add(new Problem(
                        rule.file(),
                        rule.place(rule.thenLine()),
                        rule.id(),
                        variable + " is bound to no fact in the condition"));
            }
        }
    }

    private static void condition(RuleText rule, List<Problem> problems) {
        boolean asksOfSome = false;
        var lines = rule.when().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var word = TEXT_OR_WORD.matcher(line);
            while (word.find()) {
                var text = word.group();
                if (text.startsWith("\"") || text.startsWith("//")) {
                    continue;
                }
                asksOfSome |= FactTypes.contains(text) && !ALWAYS_THERE.contains(text);
                boolean calls = line.substring(word.end()).stripLeading().startsWith("(")
                        && !CONNECTIVES.contains(text)
                        && !FactTypes.contains(text);
                if (calls || FORBIDDEN.contains(text)) {
                    problems.add(new Problem(
                            rule.file(),
                            rule.place(rule.whenLine() + i),
                            rule.id(),
                            "the condition may not use \"" + text
                                    + "\"; it compares properties of facts and calls nothing"));
                }
            }
        }
        if (!asksOfSome) {
            problems.add(new Problem(
                    rule.file(),
                    rule.place(rule.whenLine()),
                    rule.id(),
                    "the condition names no candidate; name a fact type besides "
                            + String.join(", ", ALWAYS_THERE.stream().sorted().toList())));
        }
    }
}
