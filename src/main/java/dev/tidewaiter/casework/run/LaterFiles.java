package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.casework.store.Database;
import java.util.List;

/** Files that a night takes up beside those it began with: they came after it was cut off. */
public final class LaterFiles {

    private final Database database;

    public LaterFiles(Database database) {
        this.database = database;
    }

    /** Whether a night still has files to read; one that has none only adds up. */
    public boolean isStillReading(String run) {
        return database.jdbc()
                        .sql("select count(*) from run_file where run = :run and state <> 'DONE' and rejected is null")
                        .param("run", run)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Adds files behind those of a night, in the caller's transaction. */
    public void add(String run, List<NightFile> files) {
        for (var file : files) {
            database.jdbc()
                    .sql("""
                            insert into run_file (run, number, name, state, path, base_name)
                            values (:run, :number, :name, 'QUEUED', :path, :base)""")
                    .param("run", run)
                    .param("number", file.number())
                    .param("name", file.name())
                    .param("path", file.path())
                    .param("base", file.baseName())
                    .update();
        }
    }
}
