package dev.tidewaiter.rulebook;

/** What a rule file must never reach: it records that it was loaded, made or called. */
public final class Trap {

    private static final String SIGN = "tidewaiter.trap";

    static {
        System.setProperty(SIGN, "loaded");
    }

    /** Recorded as well. */
    public Trap() {
        spring();
    }

    /** Records a call; fits wherever a rule wants a truth. */
    public static boolean spring() {
        System.setProperty(SIGN, "called");
        return true;
    }

    /** Records a call; fits wherever a rule wants a number. */
    public static int count() {
        spring();
        return 1;
    }
}
