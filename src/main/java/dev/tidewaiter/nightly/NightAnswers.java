package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.FileAnswers;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.screening.JudgementBytes;
import java.util.function.Consumer;

/**
 * What was said of the lines of a night that was cut off.
 *
 * @param database the open database
 * @param run      the night
 * @param bytes    reads what is kept
 * @param areKept  whether any are kept: only the program that wrote them can read them, and one that its build has not hashed is not told
 *                 from the next
 * @param note     hears what a person should know
 */
record NightAnswers(Database database, String run, JudgementBytes bytes, boolean areKept, Consumer<String> note) {

    /** Of the lines of one file. */
    FileAnswers of(int file) {
        return new FileAnswers(database, run, file);
    }
}
