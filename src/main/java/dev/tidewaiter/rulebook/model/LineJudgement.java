package dev.tidewaiter.rulebook.model;

import java.util.List;

/**
 * What the rulebook says of one goods line.
 *
 * @param findings   worst first
 * @param notChecked questions that the line gives no answer to
 * @param nearMisses why it was not flagged; empty unless asked for
 */
public record LineJudgement(List<Finding> findings, List<NotChecked> notChecked, List<NearMiss> nearMisses) {

    /** Every rule that applies ran, and none found anything. */
    public static final LineJudgement NOTHING = new LineJudgement(List.of(), List.of(), List.of());

    public LineJudgement {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
        nearMisses = List.copyOf(nearMisses);
    }
}
