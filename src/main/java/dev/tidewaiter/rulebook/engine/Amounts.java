package dev.tidewaiter.rulebook.engine;

/**
 * Compares numbers as conditions mean it: an amount that is not stated (NaN) is neither less nor more than anything. The
 * engine itself says so only until it has met a condition some twenty times; the code that it then makes of it takes what
 * is not stated for less.
 */
public final class Amounts {

    private Amounts() {}

    public static boolean less(Number one, Number other) {
        return one.doubleValue() < other.doubleValue();
    }

    public static boolean atMost(Number one, Number other) {
        return one.doubleValue() <= other.doubleValue();
    }

    public static boolean more(Number one, Number other) {
        return one.doubleValue() > other.doubleValue();
    }

    public static boolean atLeast(Number one, Number other) {
        return one.doubleValue() >= other.doubleValue();
    }
}
