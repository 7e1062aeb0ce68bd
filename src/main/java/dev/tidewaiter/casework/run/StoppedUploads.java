package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.store.Database;
import java.util.Collection;
import java.util.Set;

/** The uploads that somebody stopped before all of them was checked; nothing of them may be used. */
public final class StoppedUploads {

    private final Database database;

    public StoppedUploads(Database database) {
        this.database = database;
    }

    /** Of some names of files those that no other upload has brought to its end: one that waits or is screened has yet to be. */
    public Set<String> only(Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : database.jdbc()
                        .sql("""
                                select f.name from run_file f join run r on r.id = f.run
                                where f.name in (:names) and r.kind <> 'RETURN' and r.state in ('CANCELLED', 'DONE') group by f.name
                                having min(case when r.state = 'CANCELLED' then 1 else 0 end) = 1""")
                        .param("names", names)
                        .query(String.class)
                        .set();
    }
}
