package dev.tidewaiter.casework.people;

import dev.tidewaiter.casework.store.Database;
import java.util.HashMap;
import java.util.Map;

/** What people chose of the desk for themselves, such as keys. */
public final class Preferences {

    private final Database database;

    public Preferences(Database database) {
        this.database = database;
    }

    /** What an account chose, by name; what it did not choose is not there. */
    public Map<String, String> of(String account) {
        var chosen = new HashMap<String, String>();
        database.jdbc()
                .sql("select name, value from preference where account = :account")
                .param("account", account)
                .query(row -> {
                    chosen.put(row.getString(1), row.getString(2));
                });
        return chosen;
    }

    /** Takes the place of all that an account chose. */
    public void choose(String account, Map<String, String> chosen) {
        database.inTransaction(() -> {
            database.jdbc()
                    .sql("delete from preference where account = :account")
                    .param("account", account)
                    .update();
            chosen.forEach((name, value) -> database.jdbc()
                    .sql("insert into preference (account, name, value) values (:account, :name, :value)")
                    .param("account", account)
                    .param("name", name)
                    .param("value", value)
                    .update());
            return chosen;
        });
    }
}
