package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import java.util.List;
import java.util.Optional;

/** The lines of runs that are not clear, as they were written. */
public final class StoredLines {

    private final Database database;

    public StoredLines(Database database) {
        this.database = database;
    }

    /**
     * Where a page of lines begins: behind this line.
     *
     * @param file   the file's number
     * @param number the line's number in it; 0 for the file's beginning
     */
    public record After(int file, long number) {}

    /**
     * A line.
     *
     * @param at   where it is
     * @param json as {@code docs/reference/findings.schema.json} describes it
     */
    public record StoredLine(After at, String json) {}

    /** A line by its place; empty where none is kept there. */
    public Optional<StoredLine> find(String run, After at) {
        return database.jdbc()
                .sql("select json from screened_line where run = :run and file = :file and number = :number")
                .param("run", run)
                .param("file", at.file())
                .param("number", at.number())
                .query((row, n) -> new StoredLine(at, row.getString("json")))
                .optional();
    }

    /** The next lines of a run, in the order of files and rows. */
    public List<StoredLine> page(String run, After after, int most) {
        return database.jdbc()
                .sql("""
                        select file, number, json from screened_line
                        where run = :run and (file, number) > (:file, :number) order by file, number limit :most""")
                .param("run", run)
                .param("file", after.file())
                .param("number", after.number())
                .param("most", most)
                .query((row, n) ->
                        new StoredLine(new After(row.getInt("file"), row.getLong("number")), row.getString("json")))
                .list();
    }
}
