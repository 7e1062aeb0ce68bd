package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the lines of one file of a night, from the chunk in which they are kept until the file is done: so that whoever goes on
 * after a cut need not judge them again. Asked by several threads at once, about lines that are near each other.
 */
public final class FileAnswers {

    /** A chunk is read once as long as all that are asked about stand in so many. */
    private static final int CHUNKS_AT_HAND = 4;

    private final Database database;
    private final String run;
    private final int file;
    private final Deque<AnswersToKeep> atHand = new ArrayDeque<>(CHUNKS_AT_HAND);

    /** Those of one file of a night. */
    public FileAnswers(Database database, String run, int file) {
        this.database = database;
        this.run = run;
        this.file = file;
    }

    /** Keeps those of some lines, in the caller's transaction. */
    public void keep(AnswersToKeep answers) {
        if (!answers.isEmpty()) {
            database.jdbc()
                    .sql("insert into line_answers (run, file, number, answers) values (?, ?, ?, ?)")
                    .params(run, file, answers.last(), answers.bytes())
                    .update();
        }
    }

    /**
     * What was said of a line; null where it has to be judged.
     *
     * @param number which line of the file it is, from 1
     * @param hash   of its texts, which are what they were
     * @throws IllegalArgumentException when what was kept of it and of lines near it is damaged
     */
    public synchronized byte @Nullable [] of(long number, long hash) {
        for (var chunk : atHand) {
            if (chunk.hold(number)) {
                return chunk.answer(number, hash);
            }
        }
        var chunk = chunk(number);
        if (chunk == null) {
            return null;
        }
        if (atHand.size() == CHUNKS_AT_HAND) {
            atHand.removeLast();
        }
        atHand.addFirst(chunk);
        return chunk.answer(number, hash);
    }

    private @Nullable AnswersToKeep chunk(long number) {
        return database.jdbc()
                .sql("""
                        select number, answers from line_answers where run = ? and file = ? and number >= ? order by number limit 1""")
                .params(run, file, number)
                .query((row, n) -> AnswersToKeep.of(row.getLong(1), row.getBytes(2)))
                .optional()
                .filter(found -> found.hold(number))
                .orElse(null);
    }

    /** Lets go of those of a whole night, which nobody goes on with. */
    public static void drop(Database database, String run) {
        database.jdbc().sql("delete from line_answers where run = ?").param(run).update();
    }

    /** Lets go of them: the file is done. */
    public void drop() {
        database.jdbc()
                .sql("delete from line_answers where run = ? and file = ?")
                .params(run, file)
                .update();
    }
}
