package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.AnswersToKeep;
import dev.tidewaiter.casework.run.FileAnswers;
import dev.tidewaiter.casework.run.LineGatherer;
import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.report.Reports;
import dev.tidewaiter.screening.FileOutput;
import dev.tidewaiter.screening.RunSummary.FileScreened;
import dev.tidewaiter.screening.ScreenedFile;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedParts;
import dev.tidewaiter.shipment.GoodsLine;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Takes the lines of one of a night's files where they were judged: into its reports, and what is to be kept of them into the feed. */
final class FileFeed implements ScreenedParts<AnsweredPart>, Closeable {

    private final NightFeed feed;
    private final NightFile file;
    private final Path content;
    private final Reports reports;
    private final FileAnswers before;
    private final AtomicBoolean unreadable = new AtomicBoolean();
    private AnswersToKeep answers = new AnswersToKeep();
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
        this.before = feed.answers().of(file.number());
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
    public AnsweredPart begin(long first, int lines) {
        return new AnsweredPart(first, lines);
    }

    @Override
    public @Nullable ScreenedLine known(GoodsLine line, AnsweredPart part) {
        part.add(line);
        return part.number() > kept || unreadable.get() || !feed.answers().areKept() ? null : before(line, part);
    }

    /** What is kept can spare work and no more: where it cannot be read, the rest of the file is judged. */
    private @Nullable ScreenedLine before(GoodsLine line, AnsweredPart part) {
        try {
            var answer = before.of(part.number(), part.hash());
            return answer == null ? null : feed.answers().bytes().read(answer, line);
        } catch (DataAccessException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException damaged) {
            if (!unreadable.getAndSet(true)) {
                feed.answers()
                        .note()
                        .accept("What was kept of %s before the cut cannot be read; its lines are judged again."
                                .formatted(file.path()));
            }
            return null;
        }
    }

    @Override
    public void judged(ScreenedLine line, AnsweredPart part) {
        if (part.number() > kept && feed.answers().areKept()) {
            part.answered(feed.answers().bytes().of(line));
        }
    }

    @Override
    public void lines(List<ScreenedLine> lines, AnsweredPart part) throws IOException {
        var hashes = part.hashes();
        gatherer.number(hashes);
        for (int i = 0; i < lines.size(); i++) {
            if (output != null) {
                output.line(lines.get(i));
            }
            gatherer.line(lines.get(i), hashes, i);
            if (gatherer.number() > kept && feed.answers().areKept()) {
                answers.add(gatherer.number(), hashes.beginning(i), part.answer(i));
            }
            feed.judged();
            if (feed.isFull(gatherer.gathered().openSize())) {
                handOn();
                feed.send();
            }
        }
    }

    private void handOn() {
        var position = new NightPosition(file.number(), Math.max(kept, gatherer.number()), sha256);
        feed.add(new NightStep.LinesJudged(file.number(), gatherer.take(), answers), position);
        answers = new AnswersToKeep();
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
