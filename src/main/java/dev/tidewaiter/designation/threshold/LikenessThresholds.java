package dev.tidewaiter.designation.threshold;

/**
 * From which likeness of two names on one is looked at, told or counted, each from 0 to 1.
 *
 * @param strong      it stands on its own, the letters being the same
 * @param weak        it is looked at; under this, it is near at most
 * @param near        it is told when somebody asks why a party was not flagged
 * @param person      the name of a person counts
 * @param shown       a name spelled alike is shown, though it does not stand on its own
 * @param almostExact another number or birth date does not weaken the match
 * @param misspelt    the name of an organisation, a ship or an aircraft counts that is not spelled alike
 * @param tradeWords  a name counts that is made of words of trade alone
 */
public record LikenessThresholds(
        double strong,
        double weak,
        double near,
        double person,
        double shown,
        double almostExact,
        double misspelt,
        double tradeWords) {

    public LikenessThresholds {
        if (!(0 < near && near <= weak && weak <= strong && strong <= 1)) {
            throw new IllegalArgumentException(
                    "likeness must rise from near over weak to strong and lie between 0 and 1;" + " found " + near
                            + ", " + weak + " and " + strong);
        }
    }
}
