package dev.tidewaiter.nightly;

import java.util.List;

/** Hears that a night is over, to tell whoever waits for it. What came of it is kept by then and cannot be lost by telling. */
@FunctionalInterface
public interface NightReportListener {

    /** A night was read to its end; whether it counts, {@link NightResult#unreconciled} says. */
    void over(NightResult result);

    /** The night counts whoever could not be told of it; where that is who called for it, the call fails after all others heard. */
    static void tell(List<NightReportListener> morning, NightResult result, NightListener words) {
        RuntimeException ofCaller = null;
        for (var listener : morning) {
            try {
                listener.over(result);
            } catch (RuntimeException | LinkageError failed) { // a plug-in may lack a class
                if (listener == words && failed instanceof RuntimeException own) {
                    ofCaller = own;
                } else {
                    var why = failed.getMessage() == null ? failed.toString() : failed.getMessage();
                    words.note("The night is over and kept, but one who waits for it could not be told: " + why);
                }
            }
        }
        if (ofCaller != null) {
            throw ofCaller;
        }
    }
}
