package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.candidates.NeedGroup;
import dev.tidewaiter.rulebook.source.Branch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Compiled rules with what they say of themselves. Shared by all judges. */
final class CompiledRules {

    private final KieBase base;
    private final Map<String, Branch> branches;
    private final List<Need> needs;

    /** One thing that a rule cannot do without. */
    record Need(Rule rule, NeedGroup group) {}

    CompiledRules(KieBase base, Collection<Rule> rules, Map<String, Branch> branches) {
        this.base = base;
        this.branches = Map.copyOf(branches);
        var all = new ArrayList<Need>();
        for (var rule : rules) {
            for (var group : rule.needs()) {
                all.add(new Need(rule, new NeedGroup(group)));
            }
        }
        this.needs = List.copyOf(all);
    }

    Map<String, Branch> branches() {
        return branches;
    }

    List<Need> needs() {
        return needs;
    }

    KieSession session(Findings findings) {
        var session = base.newKieSession();
        session.setGlobal("findings", findings);
        return session;
    }
}
