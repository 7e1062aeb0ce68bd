package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.facts.Fact;
import java.util.List;
import org.kie.api.KieBase;
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
        this.session = begin(engine.base());
    }

    private KieSession begin(KieBase base) {
        var begun = base.newKieSession();
        begun.setGlobal(FacadeConsequence.FINDINGS, findings);
        return begun;
    }

    /**
     * Lets the rules speak about some facts, which are forgotten afterwards. Conditions that would make more combinations of them than
     * the engine is to try are left out, which the findings say; all others are asked about all facts.
     *
     * @throws RuntimeException when a rule fails; the session may be used again
     */
    public void fire(List<? extends Fact> facts) {
        var tooMany = combinations.tooMany(facts);
        if (tooMany.isEmpty()) {
            fireAll(facts);
            return;
        }
        tooMany.forEach(findings::cutOff);
        var others = begin(engine.without(tooMany));
        try {
            facts.forEach(others::insert);
            others.fireAllRules();
        } finally {
            others.dispose();
        }
    }

    private void fireAll(List<? extends Fact> facts) {
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
                session = begin(engine.base());
            }
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
