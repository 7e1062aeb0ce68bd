package dev.tidewaiter.cli.call;

import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.nio.file.Path;

/** The data folder, made where it is not there. */
public final class MadeDataFolder {

    private MadeDataFolder() {}

    /** Makes it, or says why it cannot be there. */
    public static DataFolder at(Path folder) {
        try {
            return new DataFolder(folder).made();
        } catch (IOException failed) {
            throw refused(folder, failed);
        }
    }

    /** That nothing can be kept there. */
    public static CallFailed refused(Path folder, IOException failed) {
        return new CallFailed(
                ExitCode.WRONG_CALL,
                "Nothing can be kept in the data folder %s (%s). Name another with --data; nothing was done."
                        .formatted(folder, FileFault.of(failed)));
    }
}
