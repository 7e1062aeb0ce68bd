package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.DataFolderBefore;
import dev.tidewaiter.cli.call.DatabaseOption;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.cli.call.MadeDataFolder;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.cli.lists.UnattendedRefresh;
import dev.tidewaiter.designation.snapshot.SnapshotStore;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.ListWatch;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.ServeApplication;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the service, and runs until it is stopped. */
@Command(
        name = "serve",
        sortOptions = false,
        description = "Starts the service: pages for people, and an HTTP API for programs.",
        footer = {
            "%nExamples:",
            "  tidewaiter serve",
            "  tidewaiter serve --demo",
            "  tidewaiter serve --port 9000 --data /var/lib/tidewaiter"
        })
public final class ServeCommand implements Callable<Integer> {

    private static final long STOP_SECONDS = 10;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListenOptions listen = new ListenOptions();

    @Option(
            names = "--demo",
            description =
                    "Starts with the samples screened, in a data folder of its own that goes with the process; takes"
                            + " neither --data nor --db.")
    private boolean demo;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private Sources sources = new Sources();

    @Override
    public Integer call() throws IOException, InterruptedException {
        listen.check();
        check();
        LoggingSystem.get(getClass().getClassLoader())
                .beforeInitialize(); // nothing is logged before Boot has read the settings
        var clock = Clock.system(ZoneId.systemDefault());
        var lists = sources.store();
        var samples = demo ? DemoSamples.found() : List.<Resource>of();
        var folder = new DataFolder(demo ? Files.createTempDirectory("tidewaiter-demo") : sources.dataFolder());
        var address = demo ? DatabaseAddress.in(folder.root()) : database.address(folder);
        var before = DataFolderBefore.of(folder);
        var data = MadeDataFolder.at(folder.root());
        var loading = CompletableFuture.supplyAsync(() -> engine(clock, lists));
        var settings = new Settings(data, address, Runtime.getRuntime().availableProcessors());
        var claim = claimed(data);
        var ended = new CountDownLatch(1);
        SpringApplication.getShutdownHandlers().add(() -> await(ended));
        try (claim) {
            boolean kept = OneService.over(address, one -> {
                try (var store = database.open(address)) {
                    serve(settings, clock, store, one, loading, lists, samples);
                }
            });
            return kept ? ExitCode.DONE : ExitCode.WRONG_CALL;
        } catch (CallFailed refused) {
            loading.handle((engine, failed) -> "").join(); // it may still be writing its indexes there
            putBack(before, address);
            throw refused;
        } finally {
            if (demo) {
                FileSystemUtils.deleteRecursively(data.root());
            }
            ended.countDown();
        }
    }

    /** Records that somebody means to keep are not begun where they would be thrown away. */
    private void check() {
        var given = spec.commandLine().getParseResult();
        if (demo && (given.hasMatchedOption("--data") || given.hasMatchedOption("--db"))) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "--demo keeps its records in a data folder of its own that goes with the process, so it takes neither"
                            + " --data nor --db. Leave them out, or leave out --demo; --lists says what to hold against.");
        }
    }

    /** A start that is refused leaves nothing behind; but a night may have begun in the same new folder meanwhile. */
    private void putBack(DataFolderBefore before, DatabaseAddress address) throws IOException {
        if (before.hasNewDatabase()
                && address.equals(DatabaseAddress.in(before.folder().root()))) {
            try (var made = database.openAsItStands(address)) {
                if (!made.isUnused()) {
                    return;
                }
            } catch (CallFailed halfMade) {
                return;
            }
        }
        before.putBack();
    }

    /** A stop from outside lets the process go only when the database is closed, and a demonstration's folder is gone. */
    private static void await(CountDownLatch ended) {
        try {
            if (!ended.await(STOP_SECONDS, TimeUnit.SECONDS)) {
                LoggerFactory.getLogger(ServeCommand.class).warn("stopped before everything was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Closeable claimed(DataFolder data) {
        Closeable claim;
        try {
            claim = data.claimed();
        } catch (IOException failed) {
            throw MadeDataFolder.refused(data.root(), failed);
        }
        if (claim == null) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "A service is running over %s already. Stop that one first, or choose another folder with --data."
                            .formatted(data.root()));
        }
        return claim;
    }

    private EngineInForce engine(Clock clock, @Nullable SnapshotStore store) {
        var rulebook = sources.rulebook();
        var state = store == null ? "" : store.state();
        var lists = sources.inForce(rulebook).all();
        var err = spec.commandLine().getErr();
        sources.refusals().forEach(err::println);
        sources.missing().forEach(err::println);
        err.flush();
        var today = LocalDate.now(clock);
        var designations = rulebook.designations(lists, today, sources.indexes());
        var engine = new EngineInForce(
                Engine.of(
                        ManifestReader.of(rulebook.words().lists()),
                        rulebook,
                        designations,
                        today,
                        sources.unreadLists()),
                clock);
        if (store != null) {
            ListWatch.begin(
                    engine, state, store::state, () -> sources.inForce(rulebook).all());
        }
        return engine;
    }

    private void serve(
            Settings settings,
            Clock clock,
            Database store,
            OneService claim,
            CompletableFuture<EngineInForce> loading,
            @Nullable SnapshotStore lists,
            List<Resource> samples)
            throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var read = new AtomicReference<Environment>();
        var service = new SpringApplicationBuilder(ServeApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties(settings))
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    read.set(context.getEnvironment());
                    beans.registerBean(Settings.class, () -> settings);
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(Database.class, () -> store, definition -> definition.setDestroyMethodName(""));
                    beans.registerBean(EngineInForce.class, loading::join);
                    var refreshing = lists == null ? null : refreshing(context.getEnvironment(), lists, clock);
                    if (lists != null) {
                        beans.registerBean(SnapshotStore.class, () -> lists);
                    }
                    context.addApplicationListener(event -> {
                        if (event instanceof ContextClosedEvent closed && closed.getApplicationContext() == context) {
                            stopped.countDown();
                        } else if (event instanceof ApplicationStartedEvent) {
                            // not before: a password told by a start that fails would not be told again
                            FirstAccounts.of(beans.getBean(Accounts.class), demo);
                            if (!samples.isEmpty()) {
                                DemoSamples.screen(samples, beans);
                            }
                            if (refreshing != null) {
                                refreshing.begin();
                            }
                        }
                    });
                });
        try {
            claim.whenLost(service.run(listen.arguments())::close);
        } catch (RuntimeException failed) {
            var told = FailedStart.inWords(failed, read.get());
            throw told == null ? failed : told;
        }
        stopped.await();
    }

    /** Lists are refreshed by themselves where the settings say how often; null where they do not. */
    private @Nullable ScheduledRefresh refreshing(Environment environment, SnapshotStore lists, Clock clock) {
        try {
            return Binder.get(environment)
                    .bind(ScheduledRefresh.SETTING, Duration.class)
                    .map(every -> new ScheduledRefresh(
                            every,
                            lists,
                            () -> UnattendedRefresh.of(
                                    lists, sources.words(), sources.dataFolder(), sources.partial(), clock),
                            clock))
                    .orElse(null);
        } catch (BindException wrong) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "%s in tidewaiter.yaml is no time; write it as 24h.".formatted(ScheduledRefresh.SETTING));
        }
    }

    /** What holds where tidewaiter.yaml says nothing else. */
    private static Map<String, Object> properties(Settings settings) {
        var properties = new LinkedHashMap<String, Object>(ListenOptions.DEFAULTS);
        properties.put(
                "spring.servlet.multipart.location", settings.data().uploads().toString());
        // in place of where Spring Boot looks by itself, which is the folder that the command is run in, too: a
        // stranger's may be unzipped there
        properties.put(
                "spring.config.location",
                "classpath:/,optional:file:" + settings.data().settings());
        return properties;
    }
}
