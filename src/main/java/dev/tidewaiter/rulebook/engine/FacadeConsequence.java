package dev.tidewaiter.rulebook.engine;

import dev.tidewaiter.rulebook.language.Branch;
import dev.tidewaiter.rulebook.language.FacadeCall;
import java.io.Serializable;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;

/**
 * What a rule does when its conditions hold: its call of {@link Findings}, made by Java. The engine's expression language would
 * parse each call at every start, and take it apart at every firing.
 */
final class FacadeConsequence implements Consequence<KnowledgeHelper>, Serializable {

    /** What a session calls the findings. */
    static final String FINDINGS = "findings";

    private static final long serialVersionUID = 1;

    private final Branch.Call call;

    private FacadeConsequence(Branch.Call call) {
        this.call = call;
    }

    /** Gives a rule, which was compiled without one, the call that its file makes. */
    static void give(RuleImpl rule, FacadeCall call) {
        rule.setRequiredDeclarationsForConsequence(
                RuleImpl.DEFAULT_CONSEQUENCE_NAME, call.arguments().toArray(String[]::new));
        rule.setConsequence(new FacadeConsequence(call.call()));
    }

    @Override
    public String getName() {
        return RuleImpl.DEFAULT_CONSEQUENCE_NAME;
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver values) {
        var match = helper.getMatch();
        var arguments = match.getTerminalNode().getRequiredDeclarations();
        var facts = new Object[arguments.length];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = arguments[i].getValue(values, match.getTuple());
        }
        var findings = (Findings) values.getGlobal(FINDINGS);
        switch (call) {
            case FLAG -> findings.flag(helper.getRule(), facts);
            case CANNOT_CHECK -> findings.cannotCheck(helper.getRule(), facts);
            case NEAR_MISS -> findings.nearMiss(helper.getRule(), facts);
        }
    }
}
