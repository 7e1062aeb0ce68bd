package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.KeptAnswers;
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
    KeptAnswers of(int file) {
        return new KeptAnswers(database, run, file);
    }
}
