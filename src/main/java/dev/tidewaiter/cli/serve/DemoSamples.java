package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.Jobs.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;

/** The samples, uploaded as an officer would, and screened before the service says that it is ready. */
final class DemoSamples {

    private static final Path FOLDER = Path.of("sample-shipments");
    private static final long PATIENCE_MS = 60_000;
    private static final long LOOK_EVERY_MS = 100;

    private DemoSamples() {}

    /** The samples that lie here; asked before anything is started. */
    static List<Path> here() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "There is no folder %s here, whose files --demo shows. Start it where the program was unpacked."
                            .formatted(FOLDER));
        }
        try (var files = Files.list(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Uploads each as a job of its own, and waits for the last. */
    static void screen(List<Path> samples, BeanFactory service) {
        var jobs = service.getBean(Jobs.class);
        var officer = service.getBean(Accounts.class)
                .byName(FirstAccounts.DEMO_OFFICER)
                .orElseThrow();
        try {
            var taken = new ArrayList<String>();
            for (var sample : samples) {
                taken.add(jobs.take(
                                officer.id(),
                                List.of(new Copy(sample)),
                                RunFacts.ofAll(Map.of()),
                                null,
                                ReportLanguage.ENGLISH)
                        .id());
            }
            long until = System.currentTimeMillis() + PATIENCE_MS;
            while (System.currentTimeMillis() < until
                    && !taken.stream()
                            .allMatch(id -> jobs.find(id).orElseThrow().state().isOver())) {
                Thread.sleep(LOOK_EVERY_MS);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A sample stays where it is. */
    private record Copy(Path file) implements Upload {

        @Override
        public String name() {
            return file.getFileName().toString();
        }

        @Override
        public InputStream content() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public void moveTo(Path place) throws IOException {
            Files.copy(file, place);
        }
    }
}
