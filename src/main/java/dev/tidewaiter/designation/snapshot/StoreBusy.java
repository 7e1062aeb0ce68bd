package dev.tidewaiter.designation.snapshot;

import java.time.Duration;

/** Another import is running in the same folder and does not come to its end. */
public final class StoreBusy extends Exception {

    private static final long serialVersionUID = 1;

    private StoreBusy(String message) {
        super(message);
    }

    static StoreBusy in(StoreFolder folder, Duration patience) {
        return new StoreBusy("Another import has been running in %s for %s. Nothing was changed; try later."
                .formatted(folder.root(), patience.toMinutes() == 1 ? "1 minute" : patience.toMinutes() + " minutes"));
    }
}
