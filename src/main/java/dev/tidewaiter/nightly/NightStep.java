package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.AnswersToKeep;
import dev.tidewaiter.casework.run.LinesToKeep;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.wording.Wording;

/** What is to be kept of a night's files. */
sealed interface NightStep {

    /** Takes it into the store. */
    void into(NightStore store);

    /** A file that was begun before has changed since: what was kept of it does not count. */
    record FileChanged(int file) implements NightStep {
        @Override
        public void into(NightStore store) {
            store.forget(file);
        }
    }

    /** Lines were judged. */
    record LinesJudged(int file, LinesToKeep lines, AnswersToKeep answers) implements NightStep {
        @Override
        public void into(NightStore store) {
            store.lines(file, lines, answers);
        }
    }

    /** A file was read to its end, or as far as it is to be, and its reports are in their place. */
    record FileEnded(int file, FileScreened result, boolean failed) implements NightStep {
        @Override
        public void into(NightStore store) {
            store.end(file, result, failed);
        }
    }

    /** A file could not be read, or not to its end. */
    record FileRefused(int file, Wording reason) implements NightStep {
        @Override
        public void into(NightStore store) {
            store.refuse(file, reason);
        }
    }
}
