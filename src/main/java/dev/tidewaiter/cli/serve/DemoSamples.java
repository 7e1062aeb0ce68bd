package dev.tidewaiter.cli.serve;

import dev.tidewaiter.casework.people.Accounts;
import dev.tidewaiter.casework.run.RunFacts;
import dev.tidewaiter.cli.call.CallFailed;
import dev.tidewaiter.cli.call.ExitCode;
import dev.tidewaiter.report.account.ReportLanguage;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.job.Jobs.Upload;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The samples, uploaded as an officer would, and screened before the service says that it is ready. */
final class DemoSamples {

    private static final Path FOLDER = Path.of("sample-shipments");

    /** The program brings them along, so that it shows them from any folder. */
    private static final String BROUGHT_ALONG = "classpath:sample-shipments/*.*";

    private static final long PATIENCE_MS = 60_000;
    private static final long LOOK_EVERY_MS = 100;

    private DemoSamples() {}

    /** The samples that lie here, else those that the program brings along; asked before anything is started. */
    static List<Resource> found() throws IOException {
        return found(FOLDER, BROUGHT_ALONG);
    }

    static List<Resource> found(Path folder, String broughtAlong) throws IOException {
        var lyingHere = lyingIn(folder);
        var found = lyingHere.isEmpty() ? inProgram(broughtAlong) : lyingHere;
        if (found.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL,
                    "--demo has no samples to show: this program brings none along, and there is none in a folder %s here. Take the whole"
                                    .formatted(folder)
                            + " program again, or put manifests into such a folder.");
        }
        return found;
    }

    private static List<Resource> lyingIn(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                return files.filter(Files::isRegularFile)
                        .sorted()
                        .<Resource>map(FileSystemResource::new)
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Resource> inProgram(String pattern) throws IOException {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .sorted(Comparator.comparing(DemoSamples::name))
                    .toList();
        } catch (FileNotFoundException noSuchFolder) {
            return List.of();
        }
    }

    private static String name(Resource sample) {
        return Objects.requireNonNull(sample.getFilename());
    }

    /** Uploads each as a job of its own, and waits for the last. */
    static void screen(List<Resource> samples, BeanFactory service) {
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
    private record Copy(Resource sample) implements Upload {

        @Override
        public String name() {
            return DemoSamples.name(sample);
        }

        @Override
        public InputStream content() throws IOException {
            return sample.getInputStream();
        }

        @Override
        public void moveTo(Path place) throws IOException {
            try (var content = content()) {
                Files.copy(content, place);
            }
        }
    }
}
