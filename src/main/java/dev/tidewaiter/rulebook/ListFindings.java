package dev.tidewaiter.rulebook;

import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.Findings;
import dev.tidewaiter.rulebook.facts.ListInUse;
import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.model.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the rules of a rulebook say of the lists themselves, such as that one is too old. It changes no line's verdict. */
public final class ListFindings {

    private final CompiledRules rules;
    private final LawOfDay law;

    ListFindings(CompiledRules rules, LawOfDay law) {
        this.rules = rules;
        this.law = law;
    }

    /** Findings about some lists, on the day of the run. */
    public List<Finding> about(List<ListSnapshot> lists, LocalDate today) {
        return about(lists, today, new HashSet<>());
    }

    /**
     * The same.
     *
     * @param heard takes the names of the conditions that spoke
     */
    public List<Finding> about(List<ListSnapshot> lists, LocalDate today, Set<String> heard) {
        var findings = new Findings(rules.branches());
        findings.start(null, today, law.limitsOn(today));
        try (var session = rules.session(findings)) {
            session.fire(lists.stream().map(list -> inUse(list, today)).toList());
        }
        heard.addAll(findings.heard());
        return findings.judgement().findings();
    }

    private ListInUse inUse(ListSnapshot list, LocalDate today) {
        var published = list.published();
        long age = published == null ? -1 : Math.max(0, ChronoUnit.DAYS.between(published, today));
        return new ListInUse(list, age, law.limitsOn(today).listAge());
    }
}
