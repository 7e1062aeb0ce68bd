package dev.tidewaiter.web.job;

import dev.tidewaiter.casework.run.Runs;
import dev.tidewaiter.files.PrivateCopies;
import dev.tidewaiter.service.Settings;
import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Folders of uploads of which the database knows nothing, looked for before the first request comes. One whose process died while it took
 * the upload for this database goes: whoever sent it was told nothing. Any other is told only: another database may know it.
 */
@Component
final class LeftUploads implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(LeftUploads.class);
    private static final int NAMED = 20;

    private final Runs runs;
    private final Settings settings;

    LeftUploads(Runs runs, Settings settings) {
        this.runs = runs;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        PrivateCopies.removeLeft();
        var known = runs.ids();
        var folders = folders();
        var unknown = folders.stream().filter(id -> !known.contains(id)).toList();
        for (var id : folders) {
            try {
                settle(id, known.contains(id));
            } catch (IOException stays) { // a leftover keeps no service from starting
                LOG.warn("what is left of upload {} stays for now: {}", id, stays.toString());
            }
        }
        var left = unknown.stream()
                .filter(id -> Files.exists(JobFolder.of(settings, id).root()))
                .toList();
        if (!left.isEmpty()) {
            LOG.warn(
                    "the database knows no upload of what lies in {}: {}{}. If it is the right database, delete that.",
                    settings.data().jobs(),
                    String.join(", ", left.subList(0, Math.min(NAMED, left.size()))),
                    left.size() > NAMED ? English.format(" and %,d more", left.size() - NAMED) : "");
        }
    }

    private void settle(String id, boolean known) throws IOException {
        var folder = JobFolder.of(settings, id);
        if (known) {
            folder.taken(); // killed between the two
        } else if (folder.isBeingTaken(settings.database())) {
            folder.delete();
            LOG.info("upload {} was cut off before it was taken, and is removed", id);
        }
    }

    private List<String> folders() throws IOException {
        try (var all = Files.list(settings.data().jobs())) {
            return all.filter(Files::isDirectory)
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
