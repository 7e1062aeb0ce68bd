package dev.tidewaiter.screening.simulation;

import dev.tidewaiter.designation.Designations;
import dev.tidewaiter.manifest.ManifestReader;
import dev.tidewaiter.manifest.ManifestSource;
import dev.tidewaiter.rulebook.InvalidRulebook;
import dev.tidewaiter.rulebook.Rulebook;
import dev.tidewaiter.rulebook.TouchedRules;
import dev.tidewaiter.screening.LineScreener;
import dev.tidewaiter.screening.Options;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.pipeline.LineWorkers;
import dev.tidewaiter.screening.pipeline.OrderedPipeline;
import dev.tidewaiter.screening.pipeline.ShipmentBatch;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Screens files with two rulebooks and tells where they differ. Only the rules that the change touches are asked about every
 * line; a line on which their answers differ is then judged in full by both. When files are read otherwise too, or the law
 * begins on another day, every line is read and judged in full by both.
 */
public final class Simulation implements AutoCloseable {

    private final Side before;
    private final Side after;
    private final boolean readTwice;
    private final @Nullable LineScreener touchedBefore;
    private final @Nullable LineScreener touchedAfter;
    private final LineScreener wholeBefore;
    private final LineScreener wholeAfter;
    private final LineWorkers workers;

    /**
     * One of the two.
     *
     * @param rulebook     the rules
     * @param designations the lists to hold parties against
     * @param reader       reads files by the rulebook's words
     */
    public record Side(Rulebook rulebook, Designations designations, ManifestReader reader) {

        private LineScreener screener(Options options) {
            return new LineScreener(rulebook, designations, options);
        }

        private LineScreener screener(TouchedRules touched, Options options) throws InvalidRulebook {
            return LineScreener.of(touched, rulebook, designations, options);
        }
    }

    /**
     * A simulation.
     *
     * @param touched which rules may answer otherwise
     * @param options what the caller chose
     * @param threads how many lines are judged at once, 1 or more; changes no answer
     * @param whole   whether every line is judged in full by both, whatever the change touches
     * @throws InvalidRulebook when the touched rules of a side do not compile alone
     */
    public Simulation(Side before, Side after, TouchedRules touched, Options options, int threads, boolean whole)
            throws InvalidRulebook {
        this.before = before;
        this.after = after;
        this.readTwice = touched.reading();
        boolean judgesAll = whole || touched.lawBegins() || touched.reading();
        this.wholeBefore = before.screener(options);
        this.wholeAfter = after.screener(options);
        this.touchedBefore = judgesAll ? null : before.screener(touched, options);
        this.touchedAfter = judgesAll ? null : after.screener(touched, options);
        this.workers = new LineWorkers("simulate", threads);
    }

    private record Part(int lines, List<SimulatedLine> changed) {}

    /**
     * Screens one file.
     *
     * @param counts  what is counted over all files
     * @param changed takes each line that is answered differently, in file order
     * @throws UnreadableFile when the file cannot be read; the message says what is wrong and what to do
     * @throws IOException    when the disk fails
     */
    public void screen(Path file, SimulationCounts counts, Consumer<SimulatedLine> changed)
            throws UnreadableFile, IOException {
        if (readTwice) {
            readTwice(file, counts, changed);
            return;
        }
        over(file, after.reader, this::judged, part -> {
            counts.lines(part.lines);
            for (var line : part.changed) {
                counts.add(line);
                changed.accept(line);
            }
        });
    }

    /** Each side reads the file by its own words; lines are known again by sheet and row. */
    private void readTwice(Path file, SimulationCounts counts, Consumer<SimulatedLine> changed)
            throws UnreadableFile, IOException {
        var old = new HashMap<String, ScreenedLine>();
        over(file, before.reader, batch -> wholeBefore.screen(batch, line -> {}), lines -> {
            for (var line : lines) {
                old.put(place(line, old), line);
            }
        });
        var seen = new HashMap<String, ScreenedLine>();
        over(file, after.reader, batch -> wholeAfter.screen(batch, line -> {}), lines -> {
            counts.lines(lines.size());
            for (var line : lines) {
                var place = place(line, seen);
                seen.put(place, line);
                var was = old.remove(place);
                if (was == null) {
                    counts.readNow();
                } else {
                    for (var one : changed(List.of(was), List.of(line))) {
                        counts.add(one);
                        changed.accept(one);
                    }
                }
            }
        });
        counts.readNoMore(old.size());
    }

    /** Sheet and row, and for a row that holds several lines of goods which of them it is. */
    private static String place(ScreenedLine line, Map<String, ScreenedLine> taken) {
        var row = line.line().sheet().sheet() + "!" + line.line().row();
        var place = row;
        for (int more = 2; taken.containsKey(place); more++) {
            place = row + "/" + more;
        }
        return place;
    }

    private <T> void over(
            Path file, ManifestReader reader, Function<ShipmentBatch, T> judge, OrderedPipeline.Receiver<T> out)
            throws UnreadableFile, IOException {
        try (var lines = reader.open(ManifestSource.of(file))) {
            workers.over(lines, Long.MAX_VALUE, judge, out);
        }
    }

    /** Lines on which the touched rules differ are judged in full: what others say of them decides whether their verdict is another. */
    private Part judged(ShipmentBatch batch) {
        var lines = batch.lines();
        var some = touchedBefore;
        var others = touchedAfter;
        if (some != null && others != null) {
            var differing = changed(some.screen(batch, line -> {}), others.screen(batch, line -> {}));
            lines = differing.stream().map(line -> line.is().line()).toList();
        }
        return new Part(
                batch.size(),
                lines.isEmpty()
                        ? List.of()
                        : changed(
                                wholeBefore.screen(batch, lines, line -> {}),
                                wholeAfter.screen(batch, lines, line -> {})));
    }

    private static List<SimulatedLine> changed(List<ScreenedLine> was, List<ScreenedLine> is) {
        var changed = new ArrayList<SimulatedLine>();
        for (int i = 0; i < was.size(); i++) {
            var differences = SimulatedLine.differences(was.get(i), is.get(i));
            if (!differences.isEmpty()) {
                changed.add(new SimulatedLine(was.get(i), is.get(i), differences));
            }
        }
        return changed;
    }

    /** The program's first failure on a line; null while there is none. */
    public @Nullable RuntimeException firstFailure() {
        var failure = wholeBefore.firstFailure();
        return failure == null ? wholeAfter.firstFailure() : failure;
    }

    @Override
    public void close() {
        workers.close();
        wholeBefore.close();
        wholeAfter.close();
        if (touchedBefore != null) {
            touchedBefore.close();
        }
        if (touchedAfter != null) {
            touchedAfter.close();
        }
    }
}
