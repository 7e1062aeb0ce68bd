package dev.tidewaiter.casework.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of one table as JSON Lines: first the names of its columns, then an array a row. Bytes are written in Base64, as an object
 * with one member, so that a text is never taken for them. Neither database's own format, so that rows can move from one to the other.
 */
final class TableRows {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BYTES = "base64";
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;
    private final String table;

    TableRows(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    /** Writes all rows and says how many. */
    long writeTo(Writer out) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (var rows = statement.executeQuery("select * from " + table)) {
                var columns = rows.getMetaData();
                var names = new ArrayList<String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    names.add(columns.getColumnName(i));
                }
                line(out, names);
                long written = 0;
                while (rows.next()) {
                    line(out, values(rows, names.size()));
                    written++;
                }
                return written;
            }
        }
    }

    private static void line(Writer out, Object value) throws IOException {
        out.write(JSON.writeValueAsString(value));
        out.write('\n');
    }

    private static List<Object> values(ResultSet rows, int columns) throws SQLException {
        var values = new ArrayList<>(Collections.nCopies(columns, (Object) JSON.nullNode()));
        for (int i = 1; i <= columns; i++) {
            var value = rows.getObject(i);
            if (value instanceof byte[] bytes) {
                values.set(
                        i - 1,
                        Collections.singletonMap(BYTES, Base64.getEncoder().encodeToString(bytes)));
            } else if (value != null) {
                values.set(i - 1, value);
            }
        }
        return values;
    }

    /** Adds rows that {@link #writeTo} wrote, and says how many. */
    long readFrom(BufferedReader in) throws SQLException, IOException {
        var head = in.readLine();
        if (head == null) {
            throw new IOException("the rows of " + table + " are cut off");
        }
        var names = new ArrayList<String>();
        JSON.readTree(head).forEach(name -> names.add(name.asString()));
        if (!names.stream().allMatch(name -> name.matches("[a-zA-Z_0-9]+"))) {
            throw new IOException("the columns of " + table + " have no names of columns");
        }
        var insert = "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", names), String.join(", ", Collections.nCopies(names.size(), "?")));
        try (var statement = connection.prepareStatement(insert)) {
            long read = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var row = JSON.readTree(line);
                for (int i = 0; i < names.size(); i++) {
                    set(statement, i + 1, row.path(i));
                }
                statement.addBatch();
                if (++read % ROWS_AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            return read;
        }
    }

    private static void set(PreparedStatement statement, int at, JsonNode value) throws SQLException {
        if (value.isObject()) {
            statement.setBytes(at, Base64.getDecoder().decode(value.path(BYTES).asString()));
        } else if (value.isIntegralNumber()) {
            statement.setLong(at, value.asLong());
        } else if (value.isNumber()) {
            statement.setDouble(at, value.asDouble());
        } else if (value.isNull()) {
            statement.setNull(at, Types.NULL);
        } else {
            statement.setString(at, value.asString());
        }
    }
}
