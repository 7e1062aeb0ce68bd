package dev.tidewaiter.nightly;

import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import java.io.IOException;

/** What comes from a night's files, in their order. */
sealed interface NightItem {

    /** Takes it into the results and the store. */
    void into(NightFiles files) throws IOException;

    /** A file is open. */
    record Begun(int file, String sha256) implements NightItem {
        @Override
        public void into(NightFiles files) throws IOException {
            files.begin(file, 0);
        }
    }

    /** A file that was begun before and has changed since: what was kept of it does not count. */
    record BegunAnew(int file) implements NightItem {
        @Override
        public void into(NightFiles files) throws IOException {
            files.forget(file);
            files.begin(file, 0);
        }
    }

    /** A line was judged. */
    record LineItem(ScreenedLine line) implements NightItem {
        @Override
        public void into(NightFiles files) throws IOException {
            files.line(line);
        }
    }

    /** A file was read to its end, or as far as it is to be. */
    record Ended(int file, ScreenedFile result, boolean failed) implements NightItem {
        @Override
        public void into(NightFiles files) throws IOException {
            files.end(file, result, failed);
        }
    }

    /** A file could not be read, or not to its end. */
    record RefusedRow(int file, String reason) implements NightItem {
        @Override
        public void into(NightFiles files) throws IOException {
            files.refuse(file, reason);
        }
    }
}
