package dev.tidewaiter.casework.decision;

import dev.tidewaiter.casework.store.Database;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Accounts whose role is other than the log says: who decides, and who approves, rests on it. */
final class AuditedAccounts {

    private AuditedAccounts() {}

    /** What is wrong, a sentence each, by what it is about. */
    static Map<String, String> wrongIn(Database database) {
        var roles = new HashMap<String, String>();
        var shutOut = new HashMap<String, Boolean>();
        database.jdbc().sql("""
                        select action, subject, detail from audit_step where action in
                          ('account.added', 'account.role-changed', 'account.disabled', 'account.enabled') order by seq""").query(row -> {
            var name = row.getString(2);
            switch (row.getString(1)) {
                case "account.disabled" -> shutOut.put(name, true);
                case "account.enabled" -> shutOut.put(name, false);
                case "account.added" -> {
                    roles.put(
                            name,
                            LoggedSteps.tree(row.getString(3)).path("role").asString(""));
                    shutOut.put(
                            name,
                            LoggedSteps.tree(row.getString(3)).path("disabled").asBoolean(false));
                }
                default ->
                    roles.put(
                            name,
                            LoggedSteps.tree(row.getString(3)).path("role").asString(""));
            }
        });
        var wrong = new LinkedHashMap<String, String>();
        database.jdbc()
                .sql("select name, role, disabled from account order by name")
                .query(row -> {
                    var name = row.getString(1);
                    var then = roles.get(name);
                    if (then == null) {
                        wrong.put(
                                "account " + name,
                                "account %s stands in the table, and no step of the log added it.".formatted(name));
                    } else if (!then.equals(row.getString(2))) {
                        wrong.put(
                                "account " + name,
                                "account %s is %s where the log says %s.".formatted(name, row.getString(2), then));
                    } else if (row.getInt(3) == 0 && shutOut.getOrDefault(name, false)) {
                        wrong.put("account " + name, "account %s may come in where the log says not.".formatted(name));
                    }
                });
        return wrong;
    }
}
