package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.FileAnswers;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.JudgementBytes;

/**
 * What was said of the lines of a night that was cut off.
 *
 * @param database the open database
 * @param run      the night
 * @param bytes    reads what is kept
 */
record NightAnswers(Database database, String run, JudgementBytes bytes) {

    /** Of the lines of one file. */
    FileAnswers of(int file) {
        return new FileAnswers(database, run, file);
    }
}
