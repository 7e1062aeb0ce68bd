package dev.tidewaiter.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a night that failed nothing stands as its result, nor that of another night. */
class FailedNightTests {

    private static final String RECORD =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"%s\",\"description\":\"Two-stroke aircraft engine\",\"hs\":\"840710\"}%n";

    @TempDir
    private Path folder;

    private Call night(String destination) throws IOException {
        var records = Files.writeString(folder.resolve("records.jsonl"), RECORD.formatted(destination));
        return Call.of("batch", records.toString(), "--out", out("").toString(), "--data", data());
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private void change(String sql) {
        try (var database = Database.open(DatabaseAddress.in(Path.of(data())))) {
            database.jdbc().sql(sql).update();
        }
    }

    private List<String> states(String destination) {
        try (var database = Database.open(DatabaseAddress.in(Path.of(data())))) {
            return database.jdbc()
                    .sql(
                            "select distinct state from finding where destination = :to and kind = 'FOUND' and state <> 'NOTED'")
                    .param("to", destination)
                    .query(String.class)
                    .list();
        }
    }

    @Test
    void oneThatStoppedHalfwayLeavesNoMorningOfTheNightBeforeAndGoesOn() throws IOException {
        assertThat(night("IR").exitCode()).isZero();
        assertThat(out("morning.html")).exists();
        change("create trigger full before insert on screened_line begin select raise(abort, 'no room'); end");

        var stopped = night("SY");

        assertThat(stopped.exitCode()).isEqualTo(6);
        assertThat(stopped.err())
                .contains("The night stopped before its end: ")
                .contains("no room")
                .contains("call it again and it goes on")
                .doesNotContain("nothing more was done");
        assertThat(List.of("morning.html", "night.json", "summary.json", "not-screened.jsonl"))
                .noneMatch(name -> Files.exists(out(name)));

        change("drop trigger full");
        var goneOn = night("SY");
        assertThat(goneOn.exitCode()).isZero();
        assertThat(goneOn.err()).contains("Goes on with the night that was cut off.");
        assertThat(Files.readString(out("morning.html"))).contains("1 line is new");
    }

    @Test
    void endsWithFourLeavesNoMorningOfTheNightBeforeAndNothingInTheQueue() throws IOException {
        assertThat(night("IR").exitCode()).isZero();
        assertThat(Files.readString(out("morning.html"))).contains("1 line is new");
        change("create trigger lose after insert on screened_line begin delete from screened_line; end");

        var failed = night("SY");

        assertThat(failed.exitCode()).isEqualTo(4);
        assertThat(failed.err()).contains("The counts do not reconcile; nothing of this run is to be used.");
        assertThat(Files.readString(out("morning.html")))
                .contains("The night failed: nothing of it is to be used")
                .contains("1 rows were read, but 1 lines are counted, 0 kept")
                .doesNotContain("is new");
        assertThat(List.of("night.json", "summary.json", "not-screened.jsonl"))
                .noneMatch(name -> Files.exists(out(name)));
        assertThat(states("SY")).containsExactly("CANCELLED");
        assertThat(states("IR")).as("what another night found").containsExactly("OPEN");

        change("drop trigger lose");
        assertThat(night("SY").exitCode()).isZero();
        assertThat(states("SY")).as("found by a night that adds up").containsExactly("OPEN");
        assertThat(out("night.json")).exists();
        assertThat(Call.of("audit", "verify", "--data", data()).exitCode()).isZero();
    }
}
