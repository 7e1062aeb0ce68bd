package dev.tidewaiter.casework.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;

/**
 * An open database with today's schema. On SQLite one transaction writes at a time, of all processes that have the file open; the
 * others wait. What is committed outlives the process (docs/adr/013).
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 8;
    private static final int WAIT_FOR_WRITER_MS = 60_000;
    /** What a chunk of the night changes fits in; else it is written twice. */
    private static final int CACHE_KIB = 16_000;

    /**
     * A chunk of the night writes some megabytes, and each checkpoint waits for the disk twice. The journal that is left behind by one large
     * transaction, such as a restored backup, is cut to as much: it would else keep its size, a gigabyte or more.
     */
    private static final int BYTES_BEFORE_CHECKPOINT = 32 << 20;

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final DataSource source;
    private final PlatformTransactionManager transactions;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    /** A transaction takes its connection, and on SQLite the one right to write, with its first statement and no sooner. */
    private Database(Dialect dialect, HikariDataSource pool) {
        this.dialect = dialect;
        this.pool = pool;
        this.source = new LazyConnectionDataSourceProxy(pool);
        this.transactions = new JdbcTransactionManager(source);
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = JdbcClient.create(source);
    }

    /** A database of another program's schema; the message says what to do. Nothing in it was changed. */
    public static final class OtherSchema extends RuntimeException {
        private static final long serialVersionUID = 1;

        OtherSchema(String message) {
            super(message);
        }
    }

    /**
     * Opens a database and brings its schema up to date.
     *
     * @throws OtherSchema when a newer program has written it
     */
    public static Database open(DatabaseAddress address) {
        OwnFile.of(address).ifPresent(OwnFile::keepFromOthers);
        return open(address, Flyway::migrate);
    }

    /**
     * Opens a database that has today's schema, and leaves its tables as they are.
     *
     * @throws OtherSchema when it has another, or none
     */
    public static Database openAsItStands(DatabaseAddress address) {
        return open(address, flyway -> requireToday(flyway, address));
    }

    private static Database open(DatabaseAddress address, Consumer<Flyway> ready) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setPoolName("tidewaiter");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        if (address.dialect() == Dialect.SQLITE) {
            config.setDataSourceProperties(sqlite());
            int pages = BYTES_BEFORE_CHECKPOINT / OwnFile.pageSize(address);
            config.setConnectionInitSql("pragma wal_autocheckpoint = " + pages);
        } else {
            config.setUsername(address.user());
            config.setPassword(address.password());
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        var source = new HikariDataSource(config);
        try {
            var flyway = flyway(source, address.dialect());
            requireNotNewer(flyway, address);
            ready.accept(flyway);
            return new Database(address.dialect(), source);
        } catch (RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    /** Write-ahead log, synced at each commit; a writer takes its lock at once, so that two never wait for each other. */
    private static Properties sqlite() {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_FOR_WRITER_MS);
        config.setCacheSize(-CACHE_KIB);
        config.setJournalSizeLimit(BYTES_BEFORE_CHECKPOINT);
        config.enforceForeignKeys(true);
        return config.toProperties();
    }

    private static Flyway flyway(DataSource source, Dialect dialect) {
        return Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + dialect.name().toLowerCase(Locale.ROOT))
                .placeholders(Map.of("blob", dialect.blob(), "bytes_of_ids", dialect.bytesOfIds()))
                .javaMigrations(new EarlierLineParties())
                .load();
    }

    /** What an older program writes beside columns that it does not know is half a record. */
    private static void requireNotNewer(Flyway flyway, DatabaseAddress address) {
        var newest = List.of(flyway.info().applied()).stream()
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS)
                .reduce((first, second) -> second);
        if (newest.isPresent()) {
            throw new OtherSchema(
                    "The database %s was written by a newer program (version %s of its tables, which this one does not know). Nothing was changed. Use the newer program."
                            .formatted(address, newest.get().getVersion()));
        }
    }

    private static void requireToday(Flyway flyway, DatabaseAddress address) {
        var info = flyway.info();
        var pending = info.pending();
        if (pending.length > 0) {
            var current = info.current();
            throw new OtherSchema(
                    current == null
                            ? "The database %s holds no data of a service.".formatted(address)
                            : "The database %s was last used by an older program (version %s of its tables, here %s). Nothing was changed. Call that program, or start this one's service first, which brings the tables up to date."
                                    .formatted(
                                            address, current.getVersion(), pending[pending.length - 1].getVersion()));
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    public DataSource dataSource() {
        return source;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** Statements, each in a transaction of its own unless one is open on this thread. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Does all of some work or none of it. */
    public <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** A connection that sees one moment of the database, however long it reads, and keeps nobody from writing. To be closed. */
    public Connection snapshot() throws SQLException {
        if (dialect == Dialect.SQLITE) {
            var reading = new SQLiteConfig();
            reading.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
            reading.setBusyTimeout(WAIT_FOR_WRITER_MS);
            var connection = DriverManager.getConnection(pool.getJdbcUrl(), reading.toProperties());
            connection.setAutoCommit(false);
            return connection;
        }
        var connection = pool.getConnection();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Whether nobody has kept anything in it yet: it has its tables, and no account, no run, no step of a log and no night. */
    public boolean isUnused() {
        return jdbc.sql("""
                        select (select count(*) from account) + (select count(*) from run) + (select count(*) from audit_step)
                          + (select count(*) from BATCH_JOB_INSTANCE)""").query(Long.class).single() == 0;
    }

    @Override
    public void close() {
        pool.close();
    }
}
