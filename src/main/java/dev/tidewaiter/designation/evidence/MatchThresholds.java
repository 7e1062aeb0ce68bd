package dev.tidewaiter.designation.evidence;

/**
 * From which likeness on a name counts. The rulebook may set others.
 *
 * @param strong from here on a name match stands on its own, when something distinguishing carries it. At 0.80 every
 *               spelling of the test set of designees is found, and one rare word beside different words of trade is not
 * @param weak   from here on one shared rare word is shown, without accusing anybody
 * @param near   from here on a candidate is worth naming when somebody asks why a party was not flagged
 */
public record MatchThresholds(double strong, double weak, double near) {

    public static final MatchThresholds DEFAULT = new MatchThresholds(0.65, 0.52, 0.05);

    public MatchThresholds {
        if (!(0 < near && near <= weak && weak <= strong && strong <= 1)) {
            throw new IllegalArgumentException(
                    "thresholds must rise from near over weak to strong and lie between 0 and 1," + " found " + near
                            + ", " + weak + " and " + strong);
        }
    }
}
