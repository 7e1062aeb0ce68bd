package dev.tidewaiter.nightly;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * How far a night has come.
 *
 * @param file   the number of the file that is under way, or comes next
 * @param lines  how many of its lines are kept
 * @param sha256 the hash of its bytes when these were read; empty when none is kept
 */
record NightPosition(int file, long lines, String sha256) {

    private static final String FILE = "night.file";
    private static final String LINES = "night.lines";
    private static final String SHA256 = "night.sha256";

    /** Before the first line of a file. */
    static NightPosition before(int file) {
        return new NightPosition(file, 0, "");
    }

    /** Whether one is kept. */
    static boolean isKept(ExecutionContext context) {
        return context.containsKey(FILE);
    }

    /** What {@link #keep} kept; before everything, when nothing is kept. */
    static NightPosition in(ExecutionContext context) {
        return new NightPosition(context.getInt(FILE, 0), context.getLong(LINES, 0), context.getString(SHA256, ""));
    }

    void keep(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putLong(LINES, lines);
        context.putString(SHA256, sha256);
    }
}
