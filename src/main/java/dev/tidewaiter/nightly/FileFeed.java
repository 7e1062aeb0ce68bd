package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.LineGatherer;
import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedParts;
import dev.tidewaiter.screening.id.LineHashes;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one of a night's files where they were judged: into its reports, and what is to be kept of them into the feed. */
final class FileFeed implements ScreenedParts<LineHashes>, Closeable {

    private final NightFeed feed;
    private final NightFile file;
    private final Path content;
    private final Reports reports;
    private @Nullable FileOutput output;
    private LineGatherer gatherer = new LineGatherer(0);
    private String sha256 = "";
    private long kept;

    /**
     * A taker of one file's lines.
     *
     * @param content the file while it is read
     */
    FileFeed(NightFeed feed, NightFile file, Path content, Reports reports) {
        this.feed = feed;
        this.file = file;
        this.content = content;
        this.reports = reports;
    }

    @Override
    public void opened(String hash) throws IOException {
        var before = feed.keptIn(file.number());
        boolean same = before.sha256().equals(hash);
        if (before.lines() > 0 && !same) {
            feed.add(new NightStep.FileChanged(file.number()), NightPosition.before(file.number()));
        }
        sha256 = hash;
        kept = same ? before.lines() : 0;
        gatherer = new LineGatherer(kept);
        output = reports.begin(content, file.baseName());
    }

    @Override
    public LineHashes begin(int lines) {
        return new LineHashes(lines);
    }

    @Override
    public void judged(ScreenedLine line, LineHashes hashes) {
        hashes.add(line.line());
    }

    @Override
    public void lines(List<ScreenedLine> lines, LineHashes hashes) throws IOException {
        gatherer.number(hashes);
        for (int i = 0; i < lines.size(); i++) {
            if (output != null) {
                output.line(lines.get(i));
            }
            gatherer.line(lines.get(i), hashes, i);
            feed.judged();
            if (feed.isFull(gatherer.gathered().openSize())) {
                handOn();
                feed.send();
            }
        }
    }

    private void handOn() {
        var position = new NightPosition(file.number(), Math.max(kept, gatherer.number()), sha256);
        feed.add(new NightStep.LinesJudged(file.number(), gatherer.take()), position);
    }

    /** Puts the reports in their place. Gives the number of lines. */
    long end(ScreenedFile result, boolean failed) throws IOException {
        if (output == null) {
            throw new IllegalStateException("a file that was never opened has come to its end");
        }
        var screened = new FileScreened(Path.of(file.path()), result, output.finish(result));
        handOn();
        feed.add(new NightStep.FileEnded(file.number(), screened, failed), NightPosition.before(file.number() + 1));
        return gatherer.number();
    }

    /** Lets go of reports that are not done; what was written of them goes. */
    @Override
    public void close() throws IOException {
        if (output != null) {
            output.close();
        }
    }
}
