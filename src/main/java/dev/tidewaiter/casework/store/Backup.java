package dev.tidewaiter.casework.store;

import dev.tidewaiter.wording.English;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole database in one zip file, beside files that belong to it, as it stood at one moment, while others go on writing. It can be
 * restored into an empty database of either kind.
 */
public final class Backup {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTENT = "content.json";
    private static final String TABLES = "tables/";
    private static final String FILES = "files/";

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /**
     * What a backup holds.
     *
     * @param program which program wrote it
     * @param schema  the version of the schema
     * @param rows    how many rows each table has, in the order they are restored
     * @param files   how many files lie beside
     */
    public record Content(String program, String schema, Map<String, Long> rows, long files) {

        /** How many rows all tables have. */
        public long allRows() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Which files belong to the tables of a moment. */
    @FunctionalInterface
    public interface FilesThen {
        /**
         * The files.
         *
         * @param runs the state of each run at that moment, by its id
         */
        List<Path> of(Map<String, String> runs) throws IOException;
    }

    /** A backup that cannot be restored; the message is for the person who tries. */
    public static final class NoBackup extends Exception {
        private static final long serialVersionUID = 1;

        NoBackup(String message) {
            super(message);
        }
    }

    /**
     * Writes a backup.
     *
     * @param program which program writes it
     * @param root    the folder that the files are in
     * @param heads   the file of the audit log's heads; need not be there
     * @param then    what else belongs to the tables; a file that is gone when its turn comes is left out
     * @param out     where it goes; not closed
     */
    public Content writeTo(OutputStream out, String program, Path root, Path heads, FilesThen then)
            throws IOException, SQLException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var rows = new LinkedHashMap<String, Long>();
        String schema;
        long lastStep;
        var runs = new LinkedHashMap<String, String>();
        var noted = new HeadsInBackup(heads);
        try (var connection = database.snapshot()) {
            schema = schema(connection);
            for (var table : SchemaTables.inOrder(connection)) {
                zip.putNextEntry(new ZipEntry(TABLES + table + ".jsonl"));
                var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
                rows.put(table, new TableRows(connection, table).writeTo(writer));
                writer.flush();
                zip.closeEntry();
            }
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select id, state from run")) {
                while (row.next()) {
                    runs.put(row.getString(1), row.getString(2));
                }
            }
            lastStep = lastStep(connection);
            connection.rollback();
        }
        long files = 0;
        if (Files.isRegularFile(heads)) {
            begin(zip, root, heads);
            noted.writeTo(zip, lastStep);
            zip.closeEntry();
            files++;
        }
        for (var file : noted.keptBeside()) {
            files += copied(zip, root, file) ? 1 : 0;
        }
        for (var file : then.of(runs)) {
            files += copied(zip, root, file) ? 1 : 0;
        }
        var content = new Content(program, schema, rows, files);
        zip.putNextEntry(new ZipEntry(CONTENT));
        zip.write(JSON.writeValueAsBytes(content));
        zip.closeEntry();
        zip.finish();
        return content;
    }

    private static long lastStep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var last = statement.executeQuery("select coalesce(max(seq), 0) from audit_step")) {
            return last.next() ? last.getLong(1) : 0;
        }
    }

    private static void begin(ZipOutputStream zip, Path root, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(FILES + root.relativize(file).toString().replace('\\', '/')));
    }

    private static boolean copied(ZipOutputStream zip, Path root, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            begin(zip, root, file);
            in.transferTo(zip);
            zip.closeEntry();
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static String schema(Connection connection) throws SQLException {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                .sql("select version from flyway_schema_history where success order by installed_rank desc limit 1")
                .query(String.class)
                .single();
    }

    /**
     * Restores a backup into this database, which must be empty, and its files into a folder: all of it or nothing.
     *
     * @throws NoBackup when it is none, is damaged, or does not fit
     */
    public Content restore(Path backup, Path root) throws NoBackup, IOException, SQLException {
        try (var zip = new ZipFile(backup.toFile(), StandardCharsets.UTF_8);
                var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var content = content(backup, zip);
            if (!content.schema().equals(schema(connection))) {
                throw new NoBackup(
                        "%s was made with another version of the database (%s, here %s). Restore it with the program that made it (%s), then start this one."
                                .formatted(backup, content.schema(), schema(connection), content.program()));
            }
            var tables = SchemaTables.inOrder(connection);
            if (!tables.equals(List.copyOf(content.rows().keySet()))) {
                throw new NoBackup(backup + " has other tables than this program.");
            }
            refuseUnlessUnused(connection);
            takeOutWhatTheSchemaBrings(connection, tables);
            for (var table : tables) {
                restore(backup, zip, connection, table, content.rows().getOrDefault(table, 0L));
            }
            files(backup, zip, root);
            connection.commit();
            return content;
        } catch (ZipException none) {
            throw new NoBackup(backup + " is no backup of this program, or it is damaged. Nothing was restored.");
        }
    }

    private static Content content(Path backup, ZipFile zip) throws NoBackup, IOException {
        var entry = zip.getEntry(CONTENT);
        if (entry == null) {
            throw new NoBackup(backup + " is no backup of this program. Nothing was restored.");
        }
        try (var in = zip.getInputStream(entry)) {
            return JSON.readValue(in, Content.class);
        }
    }

    /** Nobody has worked with a database that knows neither people nor runs. */
    private static void refuseUnlessUnused(Connection connection) throws NoBackup, SQLException {
        for (var table : List.of("account", "run", "audit_step")) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from " + table + " limit 1")) {
                if (rows.next()) {
                    throw new NoBackup(
                            "The database is in use already. Restore into a new one: name another --data folder"
                                    + " or --db. Nothing was changed.");
                }
            }
        }
    }

    private static void takeOutWhatTheSchemaBrings(Connection connection, List<String> tables) throws SQLException {
        for (int i = tables.size() - 1; i >= 0; i--) {
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("delete from " + tables.get(i));
            }
        }
    }

    private static void restore(Path backup, ZipFile zip, Connection connection, String table, long expected)
            throws NoBackup, IOException, SQLException {
        var entry = zip.getEntry(TABLES + table + ".jsonl");
        if (entry == null) {
            throw new NoBackup(backup + " lacks the table " + table + ". Nothing was restored.");
        }
        try (var in = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            long read = new TableRows(connection, table).readFrom(in);
            if (read != expected) {
                throw new NoBackup(English.format(
                        "%s has %,d rows of %s where it should have %,d. Nothing was restored.",
                        backup, read, table, expected));
            }
        }
    }

    /** All places are looked at before the first is written. */
    private static void files(Path backup, ZipFile zip, Path root) throws NoBackup, IOException {
        var home = root.toAbsolutePath().normalize();
        var places = new LinkedHashMap<ZipEntry, Path>();
        for (var entry : Collections.list(zip.entries())) {
            if (entry.getName().startsWith(FILES)) {
                var place =
                        home.resolve(entry.getName().substring(FILES.length())).normalize();
                if (!place.startsWith(home)) {
                    throw new NoBackup(backup + " names a file outside the data folder. Nothing was restored.");
                }
                places.put(entry, place);
            }
        }
        for (var file : places.entrySet()) {
            Files.createDirectories(file.getValue().getParent());
            try (InputStream in = zip.getInputStream(file.getKey())) {
                Files.copy(in, file.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
