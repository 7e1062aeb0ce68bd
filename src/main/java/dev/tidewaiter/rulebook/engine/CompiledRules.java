package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.candidates.NeedGroup;
import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.model.Rule;
import dev.tidewaiter.shipment.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiled rules with what they say of themselves. Shared by all judges. The engine may still be waking. */
public final class CompiledRules {

    private final RuleEngine engine;
    private final FactPrefilter asked;
    private final Map<String, Branch> branches;
    private final List<Need> needs;
    private final LocalDate firstDay;

    /** Fields of which one is needed, with the rules that need it. */
    public record Need(NeedGroup group, List<Rule> rules) {}

    public CompiledRules(RuleEngine engine, FactPrefilter asked, Collection<Rule> rules, Map<String, Branch> branches) {
        this.engine = engine;
        this.asked = asked;
        this.branches = Map.copyOf(branches);
        this.firstDay = firstDay(rules);
        var byGroup = new LinkedHashMap<NeedGroup, List<Rule>>();
        for (var rule : rules) {
            for (var group : asksForFacts(rule) ? rule.needs() : List.<List<Field>>of()) {
                byGroup.computeIfAbsent(new NeedGroup(group), any -> new ArrayList<>())
                        .add(rule);
            }
        }
        this.needs = byGroup.entrySet().stream()
                .map(entry -> new Need(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static boolean asksForFacts(Rule rule) {
        return !rule.onTrial() && !rule.deprecated();
    }

    /** The same rules, those on trial and the deprecated ones in force too. */
    public CompiledRules inForce() {
        var branchesInForce = new LinkedHashMap<String, Branch>();
        branches.forEach((name, branch) -> branchesInForce.put(name, branch.inForce()));
        return new CompiledRules(
                engine,
                asked,
                branchesInForce.values().stream().map(Branch::rule).distinct().toList(),
                branchesInForce);
    }

    /** A rule that asks a line for nothing, such as one about a programme of a list, may hold long before any that asks where it goes. */
    private static LocalDate firstDay(Collection<Rule> rules) {
        boolean anyAsks = rules.stream().anyMatch(rule -> !rule.needs().isEmpty());
        return rules.stream()
                .filter(rule -> !anyAsks || !rule.needs().isEmpty())
                .map(Rule::effectiveFrom)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private CompiledRules(
            RuleEngine engine,
            FactPrefilter asked,
            Map<String, Branch> branches,
            List<Need> needs,
            LocalDate firstDay) {
        this.engine = engine;
        this.asked = asked;
        this.branches = branches;
        this.needs = needs;
        this.firstDay = firstDay;
    }

    /** The same rules with another short cut past the engine, for the proof that it changes no answer. */
    public CompiledRules with(FactPrefilter shortCut) {
        return new CompiledRules(engine, shortCut, branches, needs, firstDay);
    }

    /** The same rules, which take the law to begin on the day on which a whole rulebook does of which they are some. */
    public CompiledRules from(LocalDate first) {
        return new CompiledRules(engine, asked, branches, needs, first);
    }

    public Map<String, Branch> branches() {
        return branches;
    }

    public List<Need> needs() {
        return needs;
    }

    /** The first day of which any rule that asks something of a line knows the law. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Tells one thread whether the engine need be asked about some facts. */
    public FactPrefilter.Asking shortCut() {
        return asked.asking();
    }

    /** A session for one thread, in which the rules say what they find. */
    public EngineSession session(Findings findings) {
        return new EngineSession(engine, findings);
    }
}
