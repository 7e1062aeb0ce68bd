package dev.tidewaiter.web.rules;

import dev.tidewaiter.casework.decision.RuleRecord;
import dev.tidewaiter.casework.decision.RuleRecord.Answers;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.report.health.RuleHealth;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.RulebookFiles;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.service.EngineInForce;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue: what each rule asks, by which law, and how it has done; and the tables behind it. */
@Controller
@RequestMapping("/rules")
class RulePages {

    private static final int ROWS_A_PAGE = 200;

    private final EngineInForce engine;
    private final Queue queue;
    private final RuleRecord record;

    RulePages(EngineInForce engine, Queue queue, RuleRecord record) {
        this.engine = engine;
        this.queue = queue;
        this.record = record;
    }

    /**
     * A rule in the catalogue.
     *
     * @param found     how many findings of it are stored
     * @param confirmed decisions in force that say it was right
     * @param dismissed decisions in force that say it was not
     * @param decided   all decisions in force on what it found
     */
    public record RuleRow(Rule rule, long found, long confirmed, long dismissed, long decided) {

        static RuleRow of(Rule rule, long found, Answers answers) {
            return new RuleRow(rule, found, answers.confirmed(), answers.dismissed(), answers.all());
        }

        /** Whether it fires where nothing is wrong, as {@code rules health} tells it. */
        public boolean mostlyDismissed() {
            return RuleHealth.Bounds.isMostlyDismissed(dismissed, decided);
        }
    }

    @GetMapping
    @PreAuthorize("hasAuthority('READ')")
    String catalogue(Model model) {
        var rulebook = engine.get().rulebook();
        var found = found();
        var answers = record.since(0);
        model.addAttribute("rulebook", rulebook);
        model.addAttribute(
                "rules",
                rulebook.rules().stream()
                        .map(rule -> RuleRow.of(
                                rule,
                                found.getOrDefault(rule.id(), 0L),
                                answers.getOrDefault(rule.id(), new Answers(Map.of()))))
                        .toList());
        model.addAttribute("tables", rulebook.files().tables());
        return "rules/rules";
    }

    private Map<String, Long> found() {
        return queue.counts(new QueueFilter(Map.of()), Facet.RULE);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('READ')")
    String rule(@PathVariable String id, Model model) {
        var rulebook = engine.get().rulebook();
        var rule = rulebook.rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such rule."));
        model.addAttribute("rule", rule);
        model.addAttribute("needs", rule.needs());
        long found = found().getOrDefault(id, 0L);
        var answers = record.since(0).getOrDefault(id, new Answers(Map.of()));
        model.addAttribute("found", found);
        model.addAttribute("answers", answers);
        model.addAttribute("mostlyDismissed", RuleRow.of(rule, found, answers).mostlyDismissed());
        var reads = rulebook.reads().get(id);
        model.addAttribute("reads", reads);
        model.addAttribute(
                "tables",
                rulebook.files().tables().stream()
                        .filter(name -> reads != null && reads.tables().contains(sheet(name)))
                        .toList());
        model.addAttribute("scenarios", scenarios(rulebook.files(), rule));
        model.addAttribute("laws", rulebook.files().laws().in(rule.cites()));
        model.addAttribute("text", rulebook.files().text(rule));
        return "rules/rule";
    }

    /** Its own examples; a file of several rules names the rule in a column. */
    private static RulebookFiles.Table scenarios(RulebookFiles files, Rule rule) {
        var all = files.scenarios(rule).orElse(new RulebookFiles.Table(rule.id(), List.of(), List.of()));
        int column = all.heads().indexOf("rule");
        return column < 0
                ? all
                : new RulebookFiles.Table(
                        all.name(),
                        all.heads(),
                        all.rows().stream()
                                .filter(row -> row.get(column).equals(rule.id()))
                                .toList());
    }

    @GetMapping("/tables/{name}")
    @PreAuthorize("hasAuthority('READ')")
    String table(@PathVariable String name, @RequestParam(defaultValue = "0") int from, Model model) {
        var rulebook = engine.get().rulebook();
        var table = rulebook.files()
                .table(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such table."));
        int begin = Math.max(0, Math.min(from, table.rows().size()));
        int end = Math.min(begin + ROWS_A_PAGE, table.rows().size());
        model.addAttribute("table", table);
        model.addAttribute("rows", table.rows().subList(begin, end));
        model.addAttribute("from", begin);
        model.addAttribute("next", end < table.rows().size() ? end : null);
        model.addAttribute(
                "readBy",
                rulebook.rules().stream()
                        .filter(rule -> reads(rulebook, rule, name))
                        .toList());
        model.addAttribute("columns", rulebook.files().columns().getOrDefault(sheet(name), List.of()));
        return "rules/table";
    }

    private static boolean reads(Rulebook rulebook, Rule rule, String table) {
        var reads = rulebook.reads().get(rule.id());
        return reads != null && reads.tables().contains(sheet(table));
    }

    /** A table's sheet, by which rules name it. */
    private static String sheet(String table) {
        return table.substring(table.indexOf('.') + 1);
    }
}
