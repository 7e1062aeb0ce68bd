package dev.tidewaiter.casework.run;

import dev.tidewaiter.casework.finding.FindingWriter.Seen;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.run.LinesToKeep.LineToKeep;
import dev.tidewaiter.report.lines.LineText;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.screening.id.LineHashes;
import dev.tidewaiter.screening.id.LineIds;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the lines of one file, in their order, what is to be kept of them, and asks the database nothing. So a line that is clear is
 * let go of as soon as it is judged: eight bytes of it go on. One thread.
 */
public final class LineGatherer implements ScreenedLines {

    private final KeptLines kept;
    private final @Nullable RunningHash read;
    private final LineIds ids = new LineIds();
    private final LineText text = new LineText();
    private LinesToKeep gathered = new LinesToKeep();
    private long number;

    /**
     * For a file of which some lines may be kept already.
     *
     * @param keptBefore how many of its first lines these are; they come again, to be counted and known, and are not gathered
     */
    public LineGatherer(long keptBefore) {
        this(KeptLines.known(keptBefore));
    }

    LineGatherer(KeptLines kept) {
        this.kept = kept;
        this.read = kept.hash();
    }

    @Override
    public void line(ScreenedLine line) {
        var hash = new LineHashes(1);
        hash.add(line.line());
        number(hash);
        line(line, hash, 0);
    }

    /** Gives the next lines their ids, before they are taken one after the other. */
    public void number(LineHashes lines) {
        ids.number(lines);
    }

    /** Takes the next line, which is one of those that were numbered. */
    public void line(ScreenedLine line, LineHashes hashes, int at) {
        boolean known = ++number <= kept.count();
        if (read != null) {
            read.add(line, hashes, at);
            kept.require(number, read);
        }
        if (known || line.verdict() == Verdict.CLEAR) {
            text.pass(line);
            if (!known) {
                gathered.addClear(number, hashes.shortened(at));
            }
            return;
        }
        var seen = new Seen(hashes.id(at), number, line, text.parts(line));
        gathered.addOpen(new LineToKeep(seen, LineAsRead.of(line.line()).json()));
    }

    /** How many lines of the file have come, those included that were kept before. */
    public long number() {
        return number;
    }

    /** How the lines read that have come; null where somebody else makes sure of that. */
    @Nullable
    Long readHash() {
        return read == null ? null : read.value();
    }

    /** What is gathered since it was last taken, to look at. */
    public LinesToKeep gathered() {
        return gathered;
    }

    /** Hands over what is gathered, and begins anew. */
    public LinesToKeep take() {
        var taken = gathered;
        gathered = new LinesToKeep();
        return taken;
    }
}
