package dev.tidewaiter.casework.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of the schema, each after those that its rows point to. Those of Flyway and Spring Batch are their own affair and left out. */
final class SchemaTables {

    private SchemaTables() {}

    static List<String> inOrder(Connection connection) throws SQLException {
        var pointsTo = new HashMap<String, Set<String>>();
        try (var tables = connection.getMetaData().getTables(null, schema(connection), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.startsWith("batch_") && !name.startsWith("flyway_") && !name.startsWith("sqlite_")) {
                    pointsTo.put(name, new HashSet<>());
                }
            }
        }
        for (var table : pointsTo.entrySet()) {
            try (var keys = connection.getMetaData().getImportedKeys(null, schema(connection), table.getKey())) {
                while (keys.next()) {
                    table.getValue().add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        var ordered = new LinkedHashSet<String>();
        pointsTo.keySet().stream().sorted().forEach(table -> add(table, pointsTo, ordered));
        return new ArrayList<>(ordered);
    }

    private static void add(String table, Map<String, Set<String>> pointsTo, Set<String> ordered) {
        if (ordered.contains(table)) {
            return;
        }
        for (var other : pointsTo.getOrDefault(table, Set.of())) {
            if (!other.equals(table)) {
                add(other, pointsTo, ordered);
            }
        }
        ordered.add(table);
    }

    private static @Nullable String schema(Connection connection) throws SQLException {
        var schema = connection.getSchema();
        return schema == null || schema.isEmpty() ? null : schema;
    }
}
