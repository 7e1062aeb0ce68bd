package dev.tidewaiter.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.people.ApiTokens;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import dev.tidewaiter.cli.lists.ListServer;
import dev.tidewaiter.cli.lists.SdnFiles;
import dev.tidewaiter.designation.download.ListAddresses;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By which lists a service answers that runs while others come into force. */
class ListsInServiceTests {

    private static final long PATIENCE_MS = 60_000;

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private String token(DataFolder data) {
        try (var database = Database.open(DatabaseAddress.in(data.root()))) {
            var audit = new AuditLog(database, Clock.systemUTC(), data.auditHeads());
            var ann = new Accounts(database, Clock.systemUTC(), audit)
                    .addWithPassword("test", "ann", "", AccountRole.OFFICER, "wet stones under the pier");
            return new ApiTokens(database, Clock.systemUTC(), audit).issue(ann, "test", AccountRole.OFFICER, null);
        }
    }

    private String screened(URI service, String token, String consignee) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/api/v1/screen"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"consignee.name\":\"%s\",\"consignee.country\":\"RU\",\"destination\":\"RU\",\"description\":\"Ball bearings\"}"
                                .formatted(consignee)))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void aServiceThatIsToldToRefreshesItsListsByItself() throws Exception {
        var data = new DataFolder(folder.resolve("data")).made();
        var token = token(data);
        try (var server = new ListServer()) {
            var edition = SdnFiles.write(folder, "2024-05-03", 100);
            var addresses = new StringBuilder();
            for (var list : ListAddresses.of(WordLists.bundled()).lists()) {
                addresses.append(list).append("\tnone\t-\n"); // nobody else's server is asked
            }
            for (var file : List.of("sdn.csv", "alt.csv", "add.csv")) {
                server.publish("/" + file, edition.resolve(file), "Fri, 03 May 2024 14:00:00 GMT");
                addresses.append("OFAC-SDN\t%s\t%s\n".formatted(file, server.address("/" + file)));
            }
            Files.writeString(data.root().resolve("lists.tsv"), addresses);
            Files.writeString(data.settings(), "tidewaiter.lists.refresh-every: 2s\n");
            var service = ServeProcess.start(data.root(), folder, Map.of());
            try {
                var address = service.ready();
                assertThat(answerWith(address, token, "Kvarnholm Maritime 77 LLC"))
                        .contains("KVARNHOLM MARITIME 77 LLC");

                server.publish(
                        "/sdn.csv",
                        SdnFiles.write(folder, "2024-05-04", 101).resolve("sdn.csv"),
                        "Sat, 04 May 2024 14:00:00 GMT");

                assertThat(answerWith(address, token, "Kvarnholm Maritime 101 LLC"))
                        .contains("KVARNHOLM MARITIME 101 LLC");
            } finally {
                service.kill();
            }
        }
    }

    /** The answer that names the listed party, as soon as there is one; else the last. */
    private String answerWith(URI service, String token, String name) throws IOException, InterruptedException {
        var answer = "";
        for (long until = System.currentTimeMillis() + PATIENCE_MS;
                !answer.contains(name.toUpperCase(Locale.ROOT)) && System.currentTimeMillis() < until;
                Thread.sleep(100)) {
            answer = screened(service, token, name);
        }
        return answer;
    }

    @Test
    void anImportIsAnsweredByWithoutARestart() throws Exception {
        var data = new DataFolder(folder.resolve("data")).made();
        var token = token(data);
        Call.of(
                "lists",
                "import",
                SdnFiles.write(folder, "2024-05-03", 100).toString(),
                "--data",
                data.root().toString());
        var service = ServeProcess.start(data.root(), folder, Map.of());
        try {
            var address = service.ready();
            assertThat(screened(address, token, "Kvarnholm Maritime 77 LLC")).contains("KVARNHOLM MARITIME 77 LLC");
            assertThat(screened(address, token, "Kvarnholm Maritime 101 LLC"))
                    .doesNotContain("KVARNHOLM MARITIME 101 LLC");

            var taken = Call.of(
                    "lists",
                    "import",
                    SdnFiles.write(folder, "2024-05-04", 101).toString(),
                    "--data",
                    data.root().toString());

            assertThat(taken.exitCode()).as(taken.err()).isZero();
            assertThat(answerWith(address, token, "Kvarnholm Maritime 101 LLC")).contains("KVARNHOLM MARITIME 101 LLC");
        } finally {
            service.kill();
        }
    }
}
