package dev.tidewaiter.casework.run;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a file of a night. */
public sealed interface FileOutcome {

    /** Where it was. */
    String path();

    /**
     * It was read to its end.
     *
     * @param account     its part of the summary, with what could not be checked, as JSON
     * @param fingerprint the hash of everything its answers depend on
     */
    record FileRead(String path, String account, String fingerprint) implements FileOutcome {}

    /**
     * It could not be read.
     *
     * @param reason why
     */
    record FileRefused(String path, String reason) implements FileOutcome {}

    /** The night was over before its end. */
    record FileNotReached(String path) implements FileOutcome {}

    /** Those of one kind, in their order. */
    static <T extends FileOutcome> Stream<T> of(Class<T> kind, List<FileOutcome> outcomes) {
        return outcomes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The outcome that a row of the table of files tells; what it does not tell is null. */
    static FileOutcome of(
            String path, @Nullable String account, @Nullable String fingerprint, @Nullable String rejected) {
        if (rejected != null) {
            return new FileRefused(path, rejected);
        }
        return account == null || fingerprint == null
                ? new FileNotReached(path)
                : new FileRead(path, account, fingerprint);
    }
}
