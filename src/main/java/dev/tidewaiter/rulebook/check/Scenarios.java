package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.Judge;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.RulesFolder;
import dev.tidewaiter.shipment.GoodsLine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scenarios of a rulebook, and what the rules make of them. */
public final class Scenarios {

    private static final String ENDING = ".scenarios.csv";

    /** The day of the run for scenarios without a date, fixed so that their answer does not change by itself. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Scenario> scenarios;

    private Scenarios(List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    public List<Scenario> all() {
        return scenarios;
    }

    /** Reads every scenario of a folder; a row that makes no sense is a problem. */
    public static Scenarios read(RulesFolder folder, List<Rule> rules, List<Problem> problems) {
        var scenarios = new ArrayList<Scenario>();
        for (var path : folder.paths("", ENDING)) {
            var stem = path.substring(0, path.length() - ENDING.length());
            var name = stem.substring(stem.lastIndexOf('/') + 1);
            var only = rules.stream()
                    .filter(rule -> rule.file().startsWith(stem + "."))
                    .map(Rule::id)
                    .findFirst();
            for (var row : rows(path, name, folder.text(path), problems)) {
                var rule = row.text("rule").isEmpty() ? only.orElse("") : row.text("rule");
                check(row, rule, rules, problems);
                scenarios.add(new Scenario(
                        rule,
                        row.text("scenario"),
                        row.text("expect"),
                        row.text("why"),
                        ScenarioLines.line(row, problems),
                        ScenarioLines.beside(row),
                        lists(row, problems),
                        ScenarioEntries.of(row, problems),
                        ScenarioOwners.of(row, problems),
                        ScenarioLines.parameters(row, problems),
                        path,
                        row.number()));
            }
        }
        return new Scenarios(scenarios);
    }

    private static List<DataTable.Row> rows(String path, String name, String text, List<Problem> problems) {
        try {
            return DataTable.read(path, name, text).rows();
        } catch (IOException e) {
            problems.add(new Problem(path, "", null, "cannot be read: " + e.getMessage()));
            return List.of();
        }
    }

    /** The list that a row with the column {@code list.published} describes. */
    private static List<ListSnapshot> lists(DataTable.Row row, List<Problem> problems) {
        if (!row.heads().contains(ScenarioLines.LIST_PUBLISHED)) {
            return List.of();
        }
        var published = row.day(ScenarioLines.LIST_PUBLISHED, problems);
        return List.of(new ListSnapshot("SCENARIO", "List of a scenario", published, List.of(), "", "", List.of()));
    }

    private static void check(DataTable.Row row, String rule, List<Rule> rules, List<Problem> problems) {
        if (rules.stream().noneMatch(known -> known.id().equals(rule))) {
            problems.add(row.problem("rule", "there is no rule \"" + rule + "\" for this scenario"));
        }
        if (row.text("why").isEmpty()) {
            problems.add(row.problem("why", "a scenario says why it expects what it expects"));
        }
        var known = new TreeSet<String>(List.of(Scenario.PASSED, Scenario.CANNOT_CHECK));
        for (var severity : Severity.values()) {
            known.add(severity.name());
        }
        if (!known.contains(row.text("expect"))) {
            problems.add(row.problem("expect", "expects one of " + String.join(", ", known)));
        }
    }

    /**
     * Runs every scenario against the whole rulebook and its own lists, and looks at the answer of its rule, also of one that is
     * on trial or deprecated.
     */
    public List<Scenario.Outcome> run(Rulebook asItIs) {
        var rulebook = asItIs.inForce();
        var outcomes = new ArrayList<Scenario.Outcome>();
        try (var judge = rulebook.judge(own(rulebook), AsOf.shipment(TODAY))) {
            for (var scenario : scenarios) {
                outcomes.add(outcome(scenario, rulebook, judge));
            }
        }
        return List.copyOf(outcomes);
    }

    private static Designations own(Rulebook rulebook) {
        return rulebook.designations(rulebook.ownLists(), TODAY);
    }

    /** A scenario that sets parameters is judged by the same rules with those; one with an entry of its own, against that. */
    private static Scenario.Outcome outcome(Scenario scenario, Rulebook rulebook, Judge judge) {
        if (!scenario.parameters().isEmpty() || !scenario.listed().isEmpty() || scenario.owners() != null) {
            var changed = rulebook.with(scenario.parameters());
            try (var its = judge(scenario, changed)) {
                return outcome(scenario, inItsShipment(scenario, changed), changed, its);
            }
        }
        return outcome(scenario, inItsShipment(scenario, rulebook), rulebook, judge);
    }

    /** A judge that holds lines against the entry of a scenario, or against the rulebook's own designated parties. */
    public static Judge judge(Scenario scenario, Rulebook rulebook) {
        var lists = scenario.listed().isEmpty() ? own(rulebook) : rulebook.designations(scenario.listed(), TODAY);
        var owners = scenario.owners();
        return rulebook.judge(owners == null ? lists : lists.with(owners), AsOf.shipment(TODAY));
    }

    private static GoodsLine inItsShipment(Scenario scenario, Rulebook rulebook) {
        var lines = new ArrayList<GoodsLine>();
        lines.add(scenario.line());
        lines.addAll(scenario.beside());
        rulebook.gatherer().gather(lines, 0, lines.size(), true);
        return lines.get(0);
    }

    /** Near misses are asked for as well, so that each condition that tells one can be shown. */
    private static Scenario.Outcome outcome(Scenario scenario, GoodsLine line, Rulebook rulebook, Judge judge) {
        if (scenario.lists().isEmpty()) {
            var judgement = judge.judge(line, true);
            return outcome(scenario, judgement, judge.heard());
        }
        var heard = new HashSet<String>();
        var findings = rulebook.findingsAboutLists(scenario.lists(), TODAY, heard);
        return outcome(scenario, new LineJudgement(findings, List.of(), List.of()), heard);
    }

    private static Scenario.Outcome outcome(Scenario scenario, LineJudgement judgement, Set<String> heard) {
        for (var finding : judgement.findings()) {
            if (finding.rule().equals(scenario.rule())) {
                return new Scenario.Outcome(scenario, finding.severity().name(), finding.explanation(), heard);
            }
        }
        for (var question : judgement.notChecked()) {
            if (question.rule().equals(scenario.rule())) {
                return new Scenario.Outcome(
                        scenario, Scenario.CANNOT_CHECK, question.missing().toString(), heard);
            }
        }
        return new Scenario.Outcome(scenario, Scenario.PASSED, "", heard);
    }
}
