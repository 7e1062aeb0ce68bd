package dev.tidewaiter.rulebook.check;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.rulebook.model.Severity;
import dev.tidewaiter.rulebook.source.DataTable;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** The scenarios of a rulebook, and what the rules make of them. */
public final class Scenarios {

    private static final String ENDING = ".scenarios.csv";

    /** So many are judged one after the other, beside others. */
    private static final int PART = 32;

    private final List<Scenario> scenarios;

    private Scenarios(List<Scenario> scenarios) {
        this.scenarios = List.copyOf(scenarios);
    }

    public List<Scenario> all() {
        return scenarios;
    }

    /** Reads every scenario of a folder; a row that makes no sense is a problem. */
    public static Scenarios read(RulesFolder folder, Rulebook rulebook, List<Problem> problems) {
        var rules = rulebook.rules();
        var scenarios = new ArrayList<Scenario>();
        var gone = new GoneRules(folder);
        var ownColumns = rulebook.words().ownColumns();
        for (var path : folder.paths("", ENDING)) {
            var stem = path.substring(0, path.length() - ENDING.length());
            var name = stem.substring(stem.lastIndexOf('/') + 1);
            var only = rules.stream()
                    .filter(rule -> rule.file().startsWith(stem + "."))
                    .map(Rule::id)
                    .findFirst();
            var rows = rows(path, name, folder.text(path), problems);
            if (only.isEmpty() && !rows.isEmpty() && rows.stream().noneMatch(row -> isRule(row.text("rule"), rules))) {
                problems.add(Problem.of(
                        path, "has no rules; put " + stem + ".drl back, or delete these scenarios with their rule"));
                continue;
            }
            var names = new HashMap<String, Integer>();
            for (var row : rows) {
                var rule = row.text("rule").isEmpty() ? only.orElse("") : row.text("rule");
                if (isMiscounted(row, problems)) {
                    continue;
                }
                check(row, rule, rules, gone, problems);
                var before = names.putIfAbsent(rule + " " + row.text("scenario"), row.number());
                if (before != null) {
                    problems.add(row.problem(
                            "scenario",
                            "\"" + row.text("scenario") + "\" is the name of the scenario in row " + before
                                    + ", too; give each one of its own"));
                }
                ScenarioLines.ownColumns(row, ownColumns, problems);
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
                        ScenarioParameters.of(row, rulebook.ownParameterNames(), problems),
                        path,
                        row.number()));
            }
        }
        problems.replaceAll(Scenarios::atCell);
        return new Scenarios(scenarios);
    }

    /** A file of scenarios has no sheets; its cells are named without one. */
    private static Problem atCell(Problem problem) {
        return problem.file().endsWith(ENDING)
                ? new Problem(
                        problem.file(),
                        problem.place().substring(problem.place().indexOf('!') + 1),
                        problem.rule(),
                        problem.message())
                : problem;
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
        return List.of(ListSnapshot.of("SCENARIO", "List of a scenario", published, List.of(), "", ""));
    }

    private static boolean isMiscounted(DataTable.Row row, List<Problem> problems) {
        var miscounted = row.miscounted();
        if (miscounted != null) {
            problems.add(miscounted);
        }
        return miscounted != null;
    }

    private static boolean isRule(String id, List<Rule> rules) {
        return rules.stream().anyMatch(known -> known.id().equals(id));
    }

    private static void check(
            DataTable.Row row, String rule, List<Rule> rules, GoneRules gone, List<Problem> problems) {
        if (!isRule(rule, rules)) {
            problems.add(row.problem("rule", "there is no rule \"" + rule + "\" for this scenario" + gone.cause(rule)));
        }
        if (row.text("why").isEmpty()) {
            problems.add(row.problem("why", "a scenario says why it expects what it expects"));
        }
        var known = new TreeSet<String>(List.of(Scenario.PASSED, Scenario.CANNOT_CHECK));
        for (var severity : Severity.values()) {
            known.add(severity.name());
        }
        if (!known.contains(row.text("expect"))) {
            problems.add(
                    row.problem("expect", "\"" + row.text("expect") + "\" is none of " + String.join(", ", known)));
        }
    }

    /**
     * Runs every scenario against the whole rulebook and its own lists, and looks at the answer of its rule, also of one that is
     * on trial or deprecated. They are independent of each other, and shared out over the processors.
     */
    public List<Scenario.Outcome> run(Rulebook asItIs) {
        return run(asItIs, scenarios);
    }

    /** The same for the scenarios of some rules. */
    List<Scenario.Outcome> run(Rulebook asItIs, Set<String> rules) {
        return run(
                asItIs,
                scenarios.stream()
                        .filter(scenario -> rules.contains(scenario.rule()))
                        .toList());
    }

    private static List<Scenario.Outcome> run(Rulebook asItIs, List<Scenario> scenarios) {
        var rulebook = asItIs.inForce();
        var own = ScenarioRun.own(rulebook);
        // one for each thread: what a judge knows of one line it need not find out for the next
        var idle = new ConcurrentLinkedQueue<ScenarioRun>();
        // threads of its own, which know the class loader of this one: the engine looks for its parts there
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            var parts = new ArrayList<CompletableFuture<List<Scenario.Outcome>>>();
            for (int from = 0; from < scenarios.size(); from += PART) {
                var some = scenarios.subList(from, Math.min(from + PART, scenarios.size()));
                parts.add(CompletableFuture.supplyAsync(
                        () -> {
                            var before = idle.poll();
                            var run = before == null ? new ScenarioRun(rulebook, own) : before;
                            try {
                                var outcomes = some.stream().map(run::outcome).toList();
                                idle.add(run);
                                return outcomes;
                            } catch (RuntimeException | Error failed) {
                                run.close(); // what it knows by now may be half of it
                                throw failed;
                            }
                        },
                        threads));
            }
            // also where one fails the others give their judges back
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
            return parts.stream().flatMap(part -> part.join().stream()).toList();
        } finally {
            threads.shutdown();
            idle.forEach(ScenarioRun::close);
        }
    }
}
