package dev.tidewaiter.casework.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found before the parties of its line were kept is found by them all the same. */
class EarlierLinePartiesTests {

    @Test
    void onSqliteFindingsOfBeforeAreFoundByWhoeverIsOnTheirLine(@TempDir Path folder) throws SQLException {
        areFoundByWhoeverIsOnTheirLine(DatabaseAddress.in(folder));
    }

    @Test
    void onPostgresqlFindingsOfBeforeAreFoundByWhoeverIsOnTheirLine() throws SQLException {
        areFoundByWhoeverIsOnTheirLine(TestDatabases.postgresqlAddress());
    }

    private static void areFoundByWhoeverIsOnTheirLine(DatabaseAddress address) throws SQLException {
        EarlierReleases.fill(address, "18");
        asRead(address, "two", """
                {"file":"may.xlsx","parties":[{"role":"CONSIGNEE","name":{"field":"consignee.name","value":"Kiosk 7 LLC"}},
                {"role":"BANK","name":{"field":"bank.name","value":"Coastal\\u0000 Bank"}},{"role":"CARRIER"}]}""");
        asRead(address, "three", "{\"parties\":[{\"name\"");
        try (var database = Database.open(address)) {
            var queue = new Queue(database);
            assertThat(found(queue, "kiosk 7"))
                    .as("all that was found on the line")
                    .containsExactlyInAnyOrder(EarlierReleases.ENGINE, EarlierReleases.PROPELLER);
            assertThat(found(queue, "coastal")).hasSize(2);
            assertThat(found(queue, "may.xlsx"))
                    .as("a line that cannot be read keeps nothing from opening")
                    .hasSize(3);
        }
    }

    private static void asRead(DatabaseAddress address, String run, String json) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var update = connection.prepareStatement("update screened_line set as_read = ? where run = ?")) {
            update.setString(1, json);
            update.setString(2, run);
            update.executeUpdate();
        }
    }

    private static List<String> found(Queue queue, String text) {
        return queue.page(new QueueFilter(Map.of(), text, ""), null, 10, Facet.COUNTED).items().stream()
                .map(StoredFinding::id)
                .toList();
    }
}
