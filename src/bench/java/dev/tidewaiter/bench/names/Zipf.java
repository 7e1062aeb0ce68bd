package dev.tidewaiter.bench.names;

import java.util.Arrays;
import java.util.Random;

/**
 * Draws ranks as words occur in names (Zipf's law as Mandelbrot amended it): the first are common, none overwhelmingly, and the tail
 * is long.
 */
final class Zipf {

    /** Flattens the head: the most common name of people is borne by one in a hundred, not by one in ten. */
    private static final double SHIFT = 5;

    private final double[] cumulated;

    Zipf(int ranks, double exponent) {
        cumulated = new double[ranks];
        double sum = 0;
        for (int rank = 0; rank < ranks; rank++) {
            sum += 1 / Math.pow(rank + SHIFT, exponent);
            cumulated[rank] = sum;
        }
    }

    /** A rank, from 0. */
    int draw(Random random) {
        int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
    }
}
