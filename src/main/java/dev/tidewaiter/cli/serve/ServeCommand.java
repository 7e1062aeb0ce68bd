package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.Role;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.call.Sources;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.ServeApplication;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the service and runs until it is stopped. */
@Command(
        name = "serve",
        sortOptions = false,
        description = "Starts the service: pages for people, an HTTP API for programs.")
public final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
    private int port = 8080;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE}, which only this machine can reach.")
    private String address = "127.0.0.1";

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "The database. Default: $TIDEWAITER_DB_URL, else the embedded one of the data folder.")
    private @Nullable String db;

    @Mixin
    private Sources sources = new Sources();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var clock = Clock.systemDefaultZone();
        var data = new DataFolder(sources.dataFolder()).made();
        var settings = new Settings(
                data, database(data), address, port, false, Runtime.getRuntime().availableProcessors());
        var database = Database.open(settings.database());
        firstAccount(new Accounts(database, clock));
        var rulebook = sources.rulebook();
        var engine = new EngineInForce(
                Engine.of(
                        ManifestReader.of(sources.words()),
                        rulebook,
                        sources.inForce(rulebook).all(),
                        LocalDate.now(clock)),
                clock);
        var closed = new CountDownLatch(1);
        new SpringApplicationBuilder(ServeApplication.class)
                .bannerMode(Banner.Mode.OFF)
                .properties(Map.of(
                        "server.port",
                        port,
                        "server.address",
                        address,
                        "spring.servlet.multipart.file-size-threshold",
                        "0",
                        "spring.servlet.multipart.location",
                        data.root().resolve("jobs").toString(),
                        "spring.servlet.multipart.max-file-size",
                        "1GB",
                        "spring.servlet.multipart.max-request-size",
                        "1GB"))
                .initializers(context -> {
                    var beans = (GenericApplicationContext) context;
                    beans.registerBean(Settings.class, () -> settings);
                    beans.registerBean(Clock.class, () -> clock);
                    beans.registerBean(EngineInForce.class, () -> engine);
                    beans.registerBean(Database.class, () -> database);
                    context.addApplicationListener(event -> {
                        if (event instanceof org.springframework.context.event.ContextClosedEvent) {
                            closed.countDown();
                        }
                    });
                })
                .run();
        closed.await();
        return 0;
    }

    private DatabaseAddress database(DataFolder data) {
        var url = db != null ? db : System.getenv("TIDEWAITER_DB_URL");
        return url == null
                ? DatabaseAddress.in(data.root())
                : new DatabaseAddress(
                        url, System.getenv("TIDEWAITER_DB_USER"), System.getenv("TIDEWAITER_DB_PASSWORD"));
    }

    private static void firstAccount(Accounts accounts) {
        if (!accounts.isEmpty()) {
            return;
        }
        var chosen = System.getenv("TIDEWAITER_ADMIN_PASSWORD");
        var password = chosen != null ? chosen : java.util.UUID.randomUUID().toString();
        accounts.add("admin", "Administrator", Role.ADMINISTRATOR, password, chosen == null);
        if (chosen == null) {
            System.out.println("The administrator is \"admin\", with the one-time password " + password);
        }
    }
}
