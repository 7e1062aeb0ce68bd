package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Limits;
import dev.tidewaiter.rulebook.facts.NumbersByName;
import dev.tidewaiter.rulebook.language.RuleFile;
import dev.tidewaiter.rulebook.lint.RuleLint;
import dev.tidewaiter.rulebook.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rules written in a test, parsed, checked and compiled like those of a folder. */
final class SmallRules {

    private static final String HEADER = """
            package rules
            import dev.tidewaiter.rulebook.facts.CodeHit
            import dev.tidewaiter.rulebook.facts.Destination
            import dev.tidewaiter.rulebook.facts.DataQualityIssue
            import dev.tidewaiter.rulebook.facts.EmbargoedPlace
            import dev.tidewaiter.rulebook.facts.EndUse
            import dev.tidewaiter.rulebook.facts.Laws
            import dev.tidewaiter.rulebook.facts.ListInUse
            import dev.tidewaiter.rulebook.facts.OwnRow
            import dev.tidewaiter.rulebook.facts.RedFlag
            import dev.tidewaiter.rulebook.facts.WhyNot
            global dev.tidewaiter.rulebook.Findings findings
            """;

    private static final String ANNOTATIONS = """
                @Id("X01")  @Title("t")  @Asks("Is it?")  @Severity("HOLD")  @Cites("15 CFR 744.3")  @EffectiveFrom("2014-03-17")
                @NeedsFields("")  @UsesFields("")  @Explain("Found.")  @Steps("Stop it.")  @FalsePositives("f")
                @KnownGaps("k")  @Status("active")  @Owner("o")
            """;

    private SmallRules() {}

    /** A file of one rule with this condition. */
    static String withCondition(String when) {
        return HEADER + "rule \"X01 only\"\n" + ANNOTATIONS + "when\n" + when
                + "\nthen\n    findings.flag(drools.getRule());\nend\n";
    }

    /** One more rule for the end of such a file. */
    static String another(String id, String when) {
        return "rule \"" + id + " only\"\n" + ANNOTATIONS.replace("X01", id) + "when\n" + when
                + "\nthen\n    findings.flag(drools.getRule());\nend\n";
    }

    /** What is wrong with a file; empty when it may be compiled. */
    static List<Problem> problems(String text) {
        var problems = new ArrayList<Problem>();
        RuleLint.read(List.of(RuleFile.read("x.drl", text, problems)), problems);
        return problems;
    }

    static RuleFile file(String text) {
        return RuleFile.read("x.drl", text, new ArrayList<>());
    }

    static RuleEngine compiled(RuleFile file) {
        var problems = new ArrayList<Problem>();
        var engine = RuleCompiler.start().compile(List.of(file), problems);
        if (engine == null) {
            throw new AssertionError(
                    "the engine refused what was written for it: " + problems + "\n" + new DrlWriter().write(file));
        }
        return engine;
    }

    /** How often rules find something in some facts, by rule id. */
    static List<String> found(RuleFile file, RuleEngine engine, List<Fact> facts) {
        var findings =
                new Findings(RuleLint.read(List.of(file), new ArrayList<>()).branches());
        findings.start(null, LocalDate.of(2026, 11, 25), NumbersByName.record(Limits.class, id -> 0));
        try (var session = new EngineSession(engine, findings)) {
            session.fire(facts);
        }
        return findings.judgement().findings().stream()
                .map(finding -> finding.rule())
                .collect(Collectors.toList());
    }
}
