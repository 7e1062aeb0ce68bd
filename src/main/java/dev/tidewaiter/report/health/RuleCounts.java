package dev.tidewaiter.report.health;

/**
 * What one rule found, in lines, and what was decided on rows that it spoke on.
 *
 * @param fired     lines on which it found something
 * @param asked     lines on which a fact was missing that it cannot do without
 * @param confirmed rows on which it was right: decided block, or released as permitted
 * @param dismissed rows on which it was not: released as a false hit
 * @param open      rows that were decided hold or escalate, or released without saying why
 */
public record RuleCounts(long fired, long asked, long confirmed, long dismissed, long open) {

    static final RuleCounts NONE = new RuleCounts(0, 0, 0, 0, 0);

    RuleCounts and(RuleCounts more) {
        return new RuleCounts(
                fired + more.fired,
                asked + more.asked,
                confirmed + more.confirmed,
                dismissed + more.dismissed,
                open + more.open);
    }

    /** Rows on which somebody decided. */
    public long decided() {
        return confirmed + dismissed + open;
    }
}
