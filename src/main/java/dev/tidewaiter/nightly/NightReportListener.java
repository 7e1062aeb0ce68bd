package dev.tidewaiter.nightly;

/** Hears that a night is over, to tell whoever waits for it. What came of it is kept by then and cannot be lost by telling. */
@FunctionalInterface
public interface NightReportListener {

    /** A night was read to its end; whether it counts, {@link NightResult#unreconciled} says. */
    void over(NightResult result);
}
