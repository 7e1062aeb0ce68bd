package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.screening.FailingScreener;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that the program fails on is told of its own file, and of no other. */
class FailedLinesTests {

    private static final String LINE =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"%s\",\"hs\":\"690721\"}%n";

    @TempDir
    private Path folder;

    @Test
    void onlyTheFileThatHasOneTellsOfItAlsoBesideRowsThatCouldNotBeRead() throws Exception {
        var files = new LinkedHashMap<Path, String>();
        files.put(written("a.jsonl", LINE.formatted("vases") + LINE.formatted("tiles") + "{\"hs\":[1,\n"), "a");
        files.put(written("b.jsonl", LINE.formatted("tiles")), "b");
        var plan = new NightPlan(
                new FilesOfNight(folder.toString(), files),
                folder.resolve("out"),
                EnumSet.of(OutputFormat.JSONL),
                GivenFacts.NONE,
                NightPlan.ALL,
                2);
        var address = DatabaseAddress.in(folder);
        try (var database = Database.open(address)) {
            var audit = new AuditLog(database, Clock.systemUTC(), folder.resolve("heads.txt"));
            var result = new NightJob(database, address, audit, Clock.systemUTC(), List.of())
                    .run(plan, this::engine, new Silent(), List.of());

            assertThat(result.lines()).isEqualTo(3);
            assertThat(result.notChecked())
                    .satisfiesExactly(
                            rows -> assertThat(rows).startsWith("a.jsonl: 1 row could not be read"),
                            line -> assertThat(line).startsWith("a.jsonl: the program failed on at least one line"));
        }
    }

    private Path written(String name, String lines) throws Exception {
        return Files.writeString(folder.resolve(name), lines);
    }

    private Engine engine(LocalDate day) {
        try {
            var rulebook = OneRulebook.EMBEDDED;
            var reader = ManifestReader.of(WordLists.bundled());
            var own = Engine.of(reader, rulebook, rulebook.ownLists(), day);
            return new Engine(reader, rulebook, own.designations(), FailingScreener.on("vases", own.basis()));
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private record Silent() implements NightListener {

        @Override
        public void note(String sentence) {}

        @Override
        public void lines(long more) {}
    }
}
