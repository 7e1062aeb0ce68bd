package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One session of the engine for one thread, used again for every line: insert, fire, delete. A new session for each line would cost
 * four times as much.
 */
public final class EngineSession implements AutoCloseable {

    private final RuleEngine engine;
    private final Combinations combinations;
    private final Findings findings;
    private KieSession session;
    private FactHandle[] handles = new FactHandle[32];

    EngineSession(RuleEngine engine, Findings findings) {
        this.engine = engine;
        this.combinations = engine.combinations();
        this.findings = findings;
        this.session = begin();
    }

    private KieSession begin() {
        var begun = engine.base().newKieSession();
        begun.setGlobal(FacadeConsequence.FINDINGS, findings);
        return begun;
    }

    /**
     * Lets the rules speak about some facts, which are forgotten afterwards. Facts of which a rule would make more combinations than the
     * engine is to try are kept from it, which the findings say.
     *
     * @throws RuntimeException when a rule fails; the session may be used again
     */
    public void fire(List<? extends Fact> facts) {
        var tried = facts;
        for (var tooMany = combinations.of(tried); tooMany != null; tooMany = combinations.of(tried)) {
            var kind = tooMany.kind();
            findings.cutOff(tooMany);
            tried = tried.stream().filter(fact -> fact.getClass() != kind).toList();
        }
        fireBounded(tried);
    }

    private void fireBounded(List<? extends Fact> facts) {
        int inserted = 0;
        boolean done = false;
        if (handles.length < facts.size()) {
            handles = new FactHandle[facts.size() * 2];
        }
        try {
            for (int i = 0; i < facts.size(); i++) {
                handles[i] = session.insert(facts.get(i));
                inserted++;
            }
            session.fireAllRules();
            for (int i = 0; i < inserted; i++) {
                session.delete(handles[i]);
            }
            done = true;
        } finally {
            if (!done) {
                // whatever is left in a session after a failure must not meet the next line
                session.dispose();
                session = begin();
            }
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
