package dev.tidewaiter.screening;

import dev.tidewaiter.rulebook.model.Finding;
import dev.tidewaiter.rulebook.model.LineJudgement;
import dev.tidewaiter.rulebook.model.NearMiss;
import dev.tidewaiter.rulebook.model.NotChecked;
import dev.tidewaiter.shipment.GoodsLine;
import java.util.List;

/**
 * A goods line and what the rulebook said of it.
 *
 * @param line       the line
 * @param verdict    the worst of its findings; CANNOT_CHECK when something is missing and nothing worse was found
 * @param findings   worst first
 * @param notChecked questions that the line gives no answer to
 * @param nearMisses why it was not flagged; empty unless asked for
 */
public record ScreenedLine(
        GoodsLine line,
        Verdict verdict,
        List<Finding> findings,
        List<NotChecked> notChecked,
        List<NearMiss> nearMisses) {

    public ScreenedLine {
        findings = List.copyOf(findings);
        notChecked = List.copyOf(notChecked);
        nearMisses = List.copyOf(nearMisses);
    }

    /** A line with what the rulebook said of it. */
    static ScreenedLine of(GoodsLine line, LineJudgement judgement) {
        return new ScreenedLine(
                line,
                Verdict.of(judgement.findings(), judgement.notChecked()),
                judgement.findings(),
                judgement.notChecked(),
                judgement.nearMisses());
    }
}
