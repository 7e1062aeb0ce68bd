package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;

/** What the audit log calls the people whose account ids stand in decisions. */
final class Actors {

    private final Database database;

    Actors(Database database) {
        this.database = database;
    }

    /** An account's name; what is no account, such as the program itself, is called as it is. */
    String name(String account) {
        return database.jdbc()
                .sql("select name from account where id = :id")
                .param("id", account)
                .query(String.class)
                .optional()
                .orElse(account);
    }
}
