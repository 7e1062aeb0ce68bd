package dev.tidewaiter.web.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.casework.people.AccountRole;
import dev.tidewaiter.casework.run.NewRun;
import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.casework.run.RunKind;
import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.casework.store.Database;
import dev.tidewaiter.casework.store.DatabaseAddress;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.service.DataFolder;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.web.RunningService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies while it takes an upload leaves nothing that stays for ever. */
class LeftUploadsTests {

    @TempDir
    private Path folder;

    @Test
    void whatWasCutOffGoesAtTheNextStartAndNothingElse() throws IOException {
        var settings = new Settings(new DataFolder(folder).made(), DatabaseAddress.in(folder), 1);
        var other = DatabaseAddress.in(folder.resolve("other"));
        for (var id : List.of("cut-off", "known", "of-another-database", "being-taken-for-another")) {
            var job = JobFolder.of(settings, id);
            if (!id.equals("of-another-database")) {
                job.taking(id.equals("being-taken-for-another") ? other : settings.database());
            }
            Files.createDirectories(job.input(0, "may.csv").getParent());
            Files.writeString(job.input(0, "may.csv"), id);
        }
        try (var database = Database.open(settings.database())) {
            var runs = new Runs(database, Clock.systemUTC());
            runs.add(new NewRun("known", RunKind.JOB, "known", "ann", Map.of(), List.of("may.csv"), null, null));
            new LeftUploads(runs, settings).afterPropertiesSet();
        }
        assertThat(JobFolder.of(settings, "cut-off").root()).doesNotExist();
        assertThat(JobFolder.of(settings, "known").input(0, "may.csv")).hasContent("known");
        assertThat(JobFolder.of(settings, "known").isBeingTaken(settings.database()))
                .isFalse();
        for (var id : List.of("of-another-database", "being-taken-for-another")) {
            assertThat(JobFolder.of(settings, id).input(0, "may.csv"))
                    .as("told, not taken away")
                    .exists();
        }
    }

    /** As where another program holds a file: here something that is no file stands in the place of the note. */
    private static void block(Path job) throws IOException {
        Files.deleteIfExists(job.resolve("taking"));
        Files.createDirectories(job.resolve("taking/in"));
    }

    @Test
    void aLeftoverThatStaysKeepsNoServiceFromStarting() throws IOException {
        var settings = new Settings(new DataFolder(folder).made(), DatabaseAddress.in(folder), 1);
        block(JobFolder.of(settings, "known").root());
        JobFolder.of(settings, "later").taking(settings.database());
        try (var database = Database.open(settings.database())) {
            var runs = new Runs(database, Clock.systemUTC());
            runs.add(new NewRun("known", RunKind.JOB, "known", "ann", Map.of(), List.of("may.csv"), null, null));
            new LeftUploads(runs, settings).afterPropertiesSet();
        }
        assertThat(JobFolder.of(settings, "known").root()).exists();
        assertThat(JobFolder.of(settings, "later").root()).doesNotExist();
    }

    private record Blocked() implements Jobs.Upload {

        @Override
        public String name() {
            return "may.csv";
        }

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public void moveTo(Path place) throws IOException {
            block(place.resolve("../../..").normalize());
            Files.writeString(place, "Consignee,Destination,Description\nAlfa LLC,DE,Tiles\n");
        }
    }

    @Test
    void anUploadThatCountsIsNotRefusedForItsNote() throws IOException {
        var service = RunningService.shared();
        var ann = service.account(AccountRole.OFFICER);
        var job = service.bean(Jobs.class)
                .take(ann.id(), List.of(new Blocked()), RunFacts.ofAll(Map.of()), null, ReportLanguage.ENGLISH);

        assertThat(service.bean(Jobs.class).find(job.id())).isPresent();
        assertThat(service.bean(Database.class)
                        .jdbc()
                        .sql("select count(*) from audit_step where action = 'upload.started' and subject = ?")
                        .param(job.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private record Watched(List<Boolean> noted, DatabaseAddress database) implements Jobs.Upload {

        @Override
        public String name() {
            return "may.csv";
        }

        @Override
        public InputStream content() {
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public void moveTo(Path place) throws IOException {
            var job = place.resolve("../../..").normalize();
            noted.add(new JobFolder(job, job).isBeingTaken(database));
            Files.writeString(place, "Consignee,Destination,Description\nAlfa LLC,DE,Tiles\n");
        }
    }

    @Test
    void anUploadIsNotedWhileItIsTakenAndNoLonger() throws IOException {
        var noted = new ArrayList<Boolean>();
        var service = RunningService.shared();
        var ann = service.account(AccountRole.OFFICER).id();
        var job = service.bean(Jobs.class)
                .takeAndAsk(
                        ann,
                        List.of(new Watched(noted, service.bean(Settings.class).database())),
                        ReportLanguage.ENGLISH);

        assertThat(noted).containsExactly(true);
        var settings = service.bean(Settings.class);
        assertThat(JobFolder.of(settings, job.id()).isBeingTaken(settings.database()))
                .isFalse();
    }
}
