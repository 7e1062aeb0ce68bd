package dev.tidewaiter.web.upload;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.casework.run.StoredRun;
import dev.tidewaiter.service.EngineInForce;
import dev.tidewaiter.web.job.LayoutCorrections;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Reads the files of an upload for pages, and keeps of each what it asks, so that many are asked about one after the other as they are read. */
@Component
class FilesAsking {

    private static final int JOBS_KEPT = 40;

    private final FileReadings readings;
    private final LayoutCorrections layouts;
    private final EngineInForce engine;
    private final Map<String, Map<Integer, FileAsks>> kept = new Recent<>(JOBS_KEPT);

    FilesAsking(FileReadings readings, LayoutCorrections layouts, EngineInForce engine) {
        this.readings = readings;
        this.layouts = layouts;
        this.engine = engine;
    }

    /**
     * The files of an upload in a list.
     *
     * @param asking  those at which somebody should look
     * @param further how many were not read yet
     * @param all     how many there are
     */
    public record Listed(List<FileAsks> asking, int further, int all) {}

    /** What is understood of a file as things stand. */
    ReadingView read(StoredRun job, int number) throws IOException {
        return read(job, number, -1);
    }

    /** The same with a sheet that is shown whatever was made of it. */
    ReadingView read(StoredRun job, int number, int opened) throws IOException {
        var reading = readings.of(job, number);
        var sheets = new ArrayList<ReadSheet>();
        var known = layouts.takeOver(job, number);
        var head = reading.head();
        for (int sheet = 0; head != null && sheet < head.sheets().size(); sheet++) {
            var of = head.sheets().get(sheet);
            sheets.add(ReadSheet.of(sheet, of, layouts.of(job, of.sheet()), known.get(sheet)));
        }
        var view = ReadingView.of(reading, sheets, opened);
        synchronized (kept) {
            kept.computeIfAbsent(key(job), any -> new TreeMap<>()).put(number, FileAsks.of(view));
        }
        return view;
    }

    /** The files in a list; those that nobody has read are read for so long, the first ones first, and at least one of them. */
    Listed listed(StoredRun job, Duration most) throws IOException {
        long end = System.nanoTime() + most.toNanos();
        for (int number = 0; number < job.files().size() && System.nanoTime() < end; number++) {
            if (!known(job).containsKey(number)) {
                read(job, number);
            }
        }
        var known = known(job);
        return new Listed(
                known.values().stream().filter(FileAsks::asks).toList(),
                job.files().size() - known.size(),
                job.files().size());
    }

    /** Whose rows a fact fills that is given for all files, as far as they were read. */
    FactsForAll factsForAll(StoredRun job) {
        return FactsForAll.of(job, List.copyOf(known(job).values()));
    }

    private Map<Integer, FileAsks> known(StoredRun job) {
        synchronized (kept) {
            return new TreeMap<>(kept.getOrDefault(key(job), Map.of()));
        }
    }

    /** Forgets what the files of an upload ask, since something was said about one: others may be laid out like it. */
    void forget(StoredRun job) {
        synchronized (kept) {
            kept.keySet().removeIf(key -> key.startsWith(job.id() + "\n"));
        }
    }

    private String key(StoredRun job) {
        var facts = job.files().stream().map(file -> job.factsOf(file.number())).toList();
        return String.join("\n", job.id(), engine.get().basis().fingerprint(), facts.toString());
    }
}
