package dev.tidewaiter.cli;

import java.util.Random;

/**
 * The moments at which a test kills a process, each time others. The output of a test that failed names the seed, and
 * {@code -Dtests.seed=…} brings the same moments again.
 */
public final class KillMoments {

    private final Random random;

    /** Moments of a test, which is named beside their seed. */
    public KillMoments(String test) {
        long seed = Long.getLong("tests.seed", System.nanoTime());
        System.out.println(test + ": -Dtests.seed=" + seed);
        random = new Random(seed);
    }

    /** The next one, in milliseconds and below a bound. */
    public int next(int bound) {
        return random.nextInt(bound);
    }
}
