package dev.tidewaiter.bench.desk;

import dev.tidewaiter.bench.service.ServiceProcess;
import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.service.DataFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A data folder with all that the pages tell of: uploads, two nights, two editions of a list, people, and many findings. */
final class DeskFolder {

    static final String PASSWORD = "wet stones under the pier";

    /** The list of which two editions are imported. */
    static final String LIST = "OFAC-SDN";

    /** An entry of it. */
    static final String ENTRY = LIST + "/17";

    private static final int ENTRIES = 5_000;

    /** How many days ago its editions came out: an older one than that of the program's own would not be in force. */
    private static final List<Integer> DAYS_AGO = List.of(8, 1);

    private static final Path SAMPLES = Path.of("sample-shipments");

    private DeskFolder() {}

    static void fill(Path folder, int findings, int officers, int approvers, int keepers) throws Exception {
        var data = new DataFolder(folder).made();
        try (var service = ServiceProcess.start(folder, "")) {
            screenSamples(service);
        }
        for (int night = 0; night < 2; night++) {
            program(
                    folder,
                    "batch",
                    SAMPLES.toString(),
                    "--out",
                    folder.resolveSibling("desk-night").toString());
        }
        for (int ago : DAYS_AGO) {
            program(
                    folder,
                    "lists",
                    "import",
                    edition(
                                    folder.resolveSibling("desk-lists"),
                                    LocalDate.now(ZoneOffset.UTC).minusDays(ago),
                                    ago == 1)
                            .toString());
        }
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var clock = Clock.systemUTC();
            var accounts = new Accounts(database, clock, new AuditLog(database, clock, data.auditHeads()));
            for (int i = 0; i < officers; i++) {
                accounts.addWithPassword("bench", "officer-" + i, "", AccountRole.OFFICER, PASSWORD);
            }
            for (int i = 0; i < approvers; i++) {
                accounts.addWithPassword("bench", "approver-" + i, "", AccountRole.APPROVER, PASSWORD);
            }
            for (int i = 0; i < keepers; i++) {
                accounts.addWithPassword("bench", "keeper-" + i, "", AccountRole.ADMINISTRATOR, PASSWORD);
                accounts.addWithPassword("bench", "owner-" + i, "", AccountRole.RULE_OWNER, PASSWORD);
            }
            ManyCopies.store(database, findings);
        }
    }

    /** Samples that cannot be read, as some are, do not end it. */
    private static void program(Path data, String... call) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        all.add(ServiceProcess.launcher().toString());
        all.addAll(List.of(call));
        all.addAll(List.of("--data", data.toString()));
        new ProcessBuilder(all).inheritIO().start().waitFor();
    }

    /** An invented list in OFAC's legacy layout; of the later one every hundredth address is another. */
    private static Path edition(Path parent, LocalDate day, boolean later) throws IOException {
        var folder = Files.createDirectories(parent.resolve(day.toString()));
        var sdn = new StringBuilder();
        var alt = new StringBuilder();
        var add = new StringBuilder();
        for (int i = 1; i <= ENTRIES; i++) {
            sdn.append(
                    "%d,\"KVARNHOLM MARITIME %d LLC\",-0- ,\"RUSSIA-EO14024\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Tax ID No. 77%08d (Russia).\"\r\n"
                            .formatted(i, i, i));
            alt.append("%d,%d,\"aka\",\"OSTSKAR %d\",-0- \r\n".formatted(i, i, i));
            add.append("%d,%d,\"%d Pier Street\",\"Kaliningrad\",\"Russia\",-0- \r\n"
                    .formatted(i, i, i % 100 == 0 && later ? i + 1 : i));
        }
        Files.writeString(folder.resolve("sdn.csv"), sdn.append('\u001a'));
        Files.writeString(folder.resolve("alt.csv"), alt.append('\u001a'));
        Files.writeString(folder.resolve("add.csv"), add.append('\u001a'));
        return folder;
    }

    private static void screenSamples(ServiceProcess service) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var token = service.token("OFFICER");
        try (var samples = Files.list(SAMPLES)) {
            for (var sample : samples.filter(Files::isRegularFile).toList()) {
                var begin = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(sample.getFileName());
                var body = new ArrayList<byte[]>();
                body.add(begin.getBytes(StandardCharsets.UTF_8));
                body.add(Files.readAllBytes(sample));
                body.add("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
                client.send(
                        HttpRequest.newBuilder(URI.create(service.address() + "api/v1/jobs"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofByteArrays(body))
                                .build(),
                        BodyHandlers.ofString());
            }
        }
        Thread.sleep(10_000); // they are small
    }
}
