package dev.tidewaiter.web;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.Account;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.people.QuickAccounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.casework.store.TestDatabases;
import dev.tidewaiter.cli.call.StoredLists;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.files.TestFolders;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The service as it runs, on a free port over an empty SQLite database; one is shared by all tests of a process. */
public final class RunningService implements AutoCloseable {

    /** The password of every account that {@link #account} makes. */
    public static final String PASSWORD = "wet stones under the pier";

    /** The part of what is in force that a newer edition must at least hold. */
    private static final double LEAST_SHARE = 0.9;

    private static final AtomicInteger NAMES = new AtomicInteger();

    static { // what a test waits for comes sooner on any machine that does nothing else
        Awaitility.setDefaultTimeout(Duration.ofMinutes(3));
    }

    private final Path folder;
    private final Database database;
    private final ConfigurableApplicationContext context;
    private final String scheme;

    private static final class Shared {
        static final RunningService SERVICE = start(Map.of());
    }

    /** The one that is running already, with settings as they are delivered. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    /** One of one's own, with other settings in its tidewaiter.yaml. */
    public static RunningService start(Map<String, ?> settings) {
        try {
            return new RunningService(TestFolders.made("service"), settings, null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One over another database than that of its folder. */
    public static RunningService startOver(DatabaseAddress address) {
        try {
            return new RunningService(TestFolders.made("service"), Map.of(), address);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One over a data folder that was there before, as after a stop. */
    public static RunningService startAgain(Path folder) {
        return startAgain(folder, 0);
    }

    /** The same where the one before was reached, for tabs that are still open there. */
    public static RunningService startAgain(Path folder, int port) {
        try {
            return new RunningService(folder, Map.of("server.port", port), null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static {
        System.setProperty(
                "org.springframework.boot.logging.LoggingSystem",
                "none"); // the log of tests is chosen before, by others
    }

    private RunningService(Path folder, Map<String, ?> chosen, @Nullable DatabaseAddress over) throws IOException {
        this.folder = folder;
        var clock = Clock.systemUTC();
        var data = new DataFolder(folder).made();
        var settings = new Settings(data, over == null ? TestDatabases.sqliteWithTables(folder) : over, 1);
        this.database = Database.open(settings.database());
        this.scheme = chosen.containsKey("server.ssl.key-store") ? "https" : "http";
        Files.write(
                data.settings(),
                chosen.entrySet().stream()
                        .map(one -> one.getKey() + ": \"" + one.getValue() + "\"")
                        .toList());
        var properties = new HashMap<String, Object>();
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("spring.servlet.multipart.location", data.uploads().toString());
        properties.put("spring.config.additional-location", "optional:file:" + data.settings());
        // beside this service only: the provider that tests log in at would make itself an RSA key at every start
        properties.put(
                "spring.autoconfigure.exclude",
                "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet"
                        + ".OAuth2AuthorizationServerJwtAutoConfiguration");
        this.context = new SpringApplicationBuilder(ServeApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(properties)
                .initializers(starting -> {
                    var beans = (GenericApplicationContext) starting;
                    beans.registerBean(Settings.class, () -> settings);
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(Database.class, () -> database, made -> made.setDestroyMethodName(""));
                    beans.registerBean(EngineInForce.class, () -> new EngineInForce(EngineOfTests.ENGINE, clock));
                    beans.registerBean(SnapshotStore.class, this::lists);
                })
                .run();
    }

    /** Loaded once, whatever the number of services. */
    private static final class EngineOfTests {
        static final Engine ENGINE = loadedToday();

        private static Engine loadedToday() {
            return Engine.of(
                    ManifestReader.of(WordLists.bundled()),
                    OneRulebook.EMBEDDED,
                    OneRulebook.EMBEDDED.ownLists(),
                    LocalDate.now(Clock.systemUTC()));
        }
    }

    /** An address of the service. */
    public URI uri(String path) {
        var web = (ServletWebServerApplicationContext) context;
        return URI.create(scheme + "://127.0.0.1:"
                + Objects.requireNonNull(web.getWebServer()).getPort() + path);
    }

    /** The data folder. */
    public Path folder() {
        return folder;
    }

    /** The lists in its data folder, which its engine does not watch. */
    public SnapshotStore lists() {
        return StoredLists.in(folder, null, WordLists.bundled(), LEAST_SHARE);
    }

    public Database database() {
        return database;
    }

    /** One of its parts. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All of its parts of a kind. */
    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** A new account of its own name, that may log in with {@link #PASSWORD}. */
    public Account account(AccountRole role) {
        return QuickAccounts.of(database, bean(Clock.class), bean(AuditLog.class))
                .addWithPassword("test", "person-" + NAMES.incrementAndGet(), "", role, PASSWORD);
    }

    /** A token of a new account. */
    public String token(AccountRole role) {
        return token(account(role));
    }

    /** A token of an account, with its role. */
    public String token(Account account) {
        return bean(ApiTokens.class).issue(account, "test", account.role(), null);
    }

    /** A new person with an empty browser. */
    public Browser browser() {
        return new Browser(this);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
