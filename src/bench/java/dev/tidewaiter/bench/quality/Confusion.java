package dev.tidewaiter.bench.quality;

import java.util.List;

/**
 * How answers fall against the truth.
 *
 * @param found   pairs rightly taken for one party
 * @param alarms  pairs wrongly taken for one party
 * @param missed  pairs wrongly taken for two
 * @param cleared pairs rightly taken for two
 */
record Confusion(int found, int alarms, int missed, int cleared) {

    static Confusion at(double threshold, List<? extends Judged> judged) {
        int found = 0;
        int alarms = 0;
        int missed = 0;
        int cleared = 0;
        for (var one : judged) {
            boolean said = one.score() >= threshold;
            if (one.isMatch()) {
                found += said ? 1 : 0;
                missed += said ? 0 : 1;
            } else {
                alarms += said ? 1 : 0;
                cleared += said ? 0 : 1;
            }
        }
        return new Confusion(found, alarms, missed, cleared);
    }

    Confusion plus(Confusion other) {
        return new Confusion(
                found + other.found, alarms + other.alarms, missed + other.missed, cleared + other.cleared);
    }

    int pairs() {
        return found + alarms + missed + cleared;
    }

    int matches() {
        return found + missed;
    }

    int errors() {
        return alarms + missed;
    }

    /** Of those taken for one party, the share that is; not a number when none was. */
    double precision() {
        return (double) found / (found + alarms);
    }

    /** Of those that are one party, the share taken for one; not a number when there are none. */
    double recall() {
        return (double) found / (found + missed);
    }

    /** The harmonic mean of precision and recall; not a number when nothing is or was taken for one party. */
    double f1() {
        return 2.0 * found / (2.0 * found + alarms + missed);
    }

    double accuracy() {
        return (double) (found + cleared) / pairs();
    }

    /** Matthews' correlation of answer and truth, -1 to 1; not a number when either is always the same. */
    double mcc() {
        double scale =
                Math.sqrt((double) (found + alarms) * (found + missed) * (cleared + alarms) * (cleared + missed));
        return ((double) found * cleared - (double) alarms * missed) / scale;
    }
}
