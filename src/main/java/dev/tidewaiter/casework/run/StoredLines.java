package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import java.util.Optional;

/** The lines of runs that are not clear, as they were written. */
public final class StoredLines {

    private final Database database;

    public StoredLines(Database database) {
        this.database = database;
    }

    /**
     * The place of a line in a run.
     *
     * @param file   the file's number
     * @param number the line's number in it
     */
    public record LinePlace(int file, long number) {}

    /**
     * A line.
     *
     * @param at   where it is
     * @param json as {@code docs/reference/findings.schema.json} describes it
     */
    public record StoredLine(LinePlace at, String json) {}

    /** A line by its place; empty where none is kept there. */
    public Optional<StoredLine> find(String run, LinePlace at) {
        return database.jdbc()
                .sql("select json from screened_line where run = :run and file = :file and number = :number")
                .param("run", run)
                .param("file", at.file())
                .param("number", at.number())
                .query((row, n) -> new StoredLine(at, row.getString("json")))
                .optional();
    }
}
