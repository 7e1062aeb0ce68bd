package dev.tidewaiter.rulebook;

import dev.tidewaiter.rulebook.candidates.LineCandidates;
import dev.tidewaiter.rulebook.engine.CompiledRules;
import dev.tidewaiter.rulebook.engine.EngineSession;
import dev.tidewaiter.rulebook.engine.FactPrefilter;
import dev.tidewaiter.rulebook.engine.Findings;
import dev.tidewaiter.rulebook.facts.Fact;
import dev.tidewaiter.rulebook.facts.Laws;
import dev.tidewaiter.rulebook.model.AsOf;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;
import java.util.Set;

/** Judges line by line: gathers what may be asked of one, lets the rules speak about it, and says what could not be asked. */
final class RulesJudge implements Judge {

    private final CompiledRules rules;
    private final LineCandidates candidates;
    private final AsOf asOf;
    private final Findings findings;
    private final FactPrefilter.Asking shortCut;
    private final List<CompiledRules.Need> needs;
    private final EngineSession session;

    RulesJudge(CompiledRules rules, LineCandidates candidates, AsOf asOf) {
        this.rules = rules;
        this.candidates = candidates;
        this.asOf = asOf;
        this.findings = new Findings(rules.branches());
        this.needs = rules.needs();
        this.shortCut = rules.shortCut();
        this.session = rules.session(findings);
    }

    @Override
    public LineJudgement judge(GoodsLine line, boolean whyNot) {
        var day = asOf.dayFor(line);
        boolean lawUnknown = day.isBefore(rules.firstDay());
        var on =
                lawUnknown ? asOf.today() : day; // today's law still finds what it can; the date stays an open question
        findings.start(line, on, candidates.limitsOn(on));
        if (lawUnknown) {
            findings.lawUnknown(rules.firstDay());
        }
        var facts = candidates.of(line, on, whyNot);
        for (var need : needs) {
            if (!candidates.has(need.group())) {
                findings.missing(need.rules(), need.group().fields(), candidates.describesNothing());
            }
        }
        if (!facts.isEmpty() && shortCut.anyCouldHold(facts, Laws.class, candidates::laws)) {
            fire(line, facts);
        }
        return findings.judgement();
    }

    @Override
    public Set<String> heard() {
        return findings.heard();
    }

    private void fire(GoodsLine line, List<Fact> facts) {
        try {
            session.fire(facts);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    line.sheet().file() + ", " + line.sheet().sheet() + ", row " + line.row()
                            + ": the rules could not be run on this line (" + e.getMessage() + ")",
                    e);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
