package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.candidates.LineCandidates;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.Findings;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * One session of the engine, used again for every line: insert, fire, delete. A new session for each line would cost
 * four times as much.
 */
final class RulesJudge implements Judge {

    private final CompiledRules rules;
    private final LineCandidates candidates;
    private final AsOf asOf;
    private final Findings findings;
    private final List<CompiledRules.Need> needs;
    private KieSession session;
    private FactHandle[] handles = new FactHandle[32];

    RulesJudge(CompiledRules rules, LineCandidates candidates, AsOf asOf) {
        this.rules = rules;
        this.candidates = candidates;
        this.asOf = asOf;
        this.findings = new Findings(rules.branches());
        this.needs = rules.needs();
        this.session = rules.session(findings);
    }

    @Override
    public LineJudgement judge(GoodsLine line, boolean whyNot) {
        var day = asOf.dayFor(line);
        boolean lawUnknown = day.isBefore(rules.firstDay());
        var on =
                lawUnknown ? asOf.today() : day; // today's law still finds what it can; the date stays an open question
        findings.start(line, on);
        if (lawUnknown) {
            findings.lawUnknown(rules.firstDay());
        }
        var facts = candidates.of(line, on, whyNot);
        for (var need : needs) {
            if (!candidates.has(need.group())) {
                findings.missing(need.rules(), need.group().fields(), candidates.describesNothing());
            }
        }
        if (!facts.isEmpty() && rules.anyCouldHold(facts)) {
            fire(line, facts);
        }
        return findings.judgement();
    }

    @Override
    public Set<String> heard() {
        return findings.heard();
    }

    private void fire(GoodsLine line, List<Fact> facts) {
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
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    line.sheet().file() + ", " + line.sheet().sheet() + ", row " + line.row()
                            + ": the rules could not be run on this line (" + e.getMessage() + ")",
                    e);
        } finally {
            if (!done) {
                // whatever is left in a session after a failure must not meet the next line
                session.dispose();
                session = rules.session(findings);
            }
        }
    }

    @Override
    public void close() {
        session.dispose();
    }
}
