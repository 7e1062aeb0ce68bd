package dev.tidewaiter.casework.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

    /** Of 4 KiB each: a chunk of the night writes some thousand, and each checkpoint waits for the disk twice. */
    private static final int PAGES_BEFORE_CHECKPOINT = 8_000;

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

    /** Opens a database and brings its schema up to date. */
    public static Database open(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setPoolName("tidewaiter");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        if (address.dialect() == Dialect.SQLITE) {
            config.setDataSourceProperties(sqlite());
            config.setConnectionInitSql("pragma wal_autocheckpoint = " + PAGES_BEFORE_CHECKPOINT);
        } else {
            config.setUsername(address.user());
            config.setPassword(address.password());
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        var source = new HikariDataSource(config);
        try {
            migrate(source, address.dialect());
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
        config.enforceForeignKeys(true);
        return config.toProperties();
    }

    private static void migrate(DataSource source, Dialect dialect) {
        Flyway.configure()
                .dataSource(source)
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + dialect.name().toLowerCase(java.util.Locale.ROOT))
                .placeholders(Map.of("blob", dialect.blob(), "bytes_of_ids", dialect.bytesOfIds()))
                .load()
                .migrate();
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
        return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
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

    @Override
    public void close() {
        pool.close();
    }
}
