package dev.tidewaiter.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.casework.audit.AuditLog;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.manifest.GivenFacts;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.report.OutputFormat;
import dev.tidewaiter.rulebook.OneRulebook;
import dev.tidewaiter.service.Engine;
import dev.tidewaiter.wordlist.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes into the folder after a night was cut off is screened by it, or told by name. */
class LateFilesTests {

    private static final String TILES =
            "{\"consignee.name\":\"Alfa LLC\",\"destination\":\"DE\",\"description\":\"Ceramic wall tiles\",\"hs\":\"690721\"}\n";

    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private static final class Words implements NightListener {
        private final List<String> told;
        private final Runnable whenRead;

        private Words(List<String> told, Runnable whenRead) {
            this.told = told;
            this.whenRead = whenRead;
        }

        @Override
        public void note(String sentence) {
            told.add(sentence);
        }

        @Override
        public void lines(long more) {
            whenRead.run();
        }
    }

    private static void nothing() {}

    private static void cut() {
        throw new IllegalStateException("cut");
    }

    private static void make(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private NightPlan plan(String... names) throws IOException {
        var files = new LinkedHashMap<Path, String>();
        for (var name : names) {
            files.put(Files.writeString(folder.resolve(name), TILES), "records");
        }
        return new NightPlan(
                new FilesOfNight("folder", files),
                folder.resolve("out"),
                EnumSet.of(OutputFormat.JSONL),
                GivenFacts.NONE,
                NightPlan.ALL,
                1);
    }

    private NightResult night(Database database, NightPlan plan, Runnable whenRead) throws Exception {
        var audit = new AuditLog(database, Clock.systemUTC(), folder.resolve("heads.txt"));
        return new NightJob(database, DatabaseAddress.in(folder), audit, Clock.systemUTC(), List.of())
                .run(plan, LateFilesTests::engine, new Words(told, whenRead), List.of());
    }

    private static Engine engine(LocalDate day) {
        try {
            var rulebook = OneRulebook.EMBEDDED;
            return Engine.of(ManifestReader.of(WordLists.bundled()), rulebook, rulebook.ownLists(), day);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void isTakenWhileTheNightStillReads() throws Exception {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> night(database, plan("a.jsonl"), LateFilesTests::cut));
            var result = night(database, plan("a.jsonl", "later.jsonl"), LateFilesTests::nothing);

            assertThat(result.lines()).isEqualTo(2);
            assertThat(result.incomplete()).isFalse();
            assertThat(result.unreconciled()).isEmpty();
            assertThat(told)
                    .anyMatch(said -> said.startsWith("Came after the night was cut off, and is screened too")
                            && said.contains("later.jsonl"));
            assertThat(folder.resolve("out/records.findings.jsonl")).exists();
            assertThat(folder.resolve("out/later.jsonl.findings.jsonl"))
                    .as("the other file's results have the name already")
                    .exists();
        }
    }

    @Test
    void isToldByNameWhenAllIsRead() throws Exception {
        try (var database = Database.open(DatabaseAddress.in(folder))) {
            var inTheWay = folder.resolve("out/morning.html/in-the-way");
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> night(database, plan("a.jsonl"), () -> make(inTheWay)));
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
            var result = night(database, plan("a.jsonl", "later.jsonl"), LateFilesTests::nothing);

            assertThat(result.lines()).isEqualTo(1);
            assertThat(result.incomplete())
                    .as("as for files that are passed over")
                    .isTrue();
            assertThat(Files.readString(folder.resolve("out/morning.html")))
                    .contains("was not screened")
                    .contains("later.jsonl");
            assertThat(night(database, plan("a.jsonl", "later.jsonl"), LateFilesTests::nothing)
                            .lines())
                    .as("the next night takes it")
                    .isEqualTo(2);
        }
    }
}
