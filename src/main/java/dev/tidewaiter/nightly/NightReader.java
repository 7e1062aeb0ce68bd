package dev.tidewaiter.nightly;

import dev.tidewaiter.casework.run.Nights.NightFile;
import dev.tidewaiter.screening.Screening;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives a night's items to its step, and keeps how far they were taken in the transaction in which they are kept. After a cut it goes on
 * in the file that was under way: the lines of it that are kept are read and judged again, since reports, numbers and ids of what
 * follows depend on them, but reach the store no second time. Files that were done are not opened.
 */
final class NightReader implements ItemStreamReader<NightItem> {

    private static final String FILE = "night.file";
    private static final String LINES = "night.lines";
    private static final String SHA256 = "night.sha256";

    private final Screening screening;
    private final List<NightFile> files;
    private final NightPlan plan;
    private final NightFiles results;
    private final LongConsumer taken;
    private @Nullable NightFeed feed;
    private Iterator<NightItem> items = List.<NightItem>of().iterator();
    private int file;
    private long lines;
    private String sha256 = "";
    private long linesKept;

    NightReader(Screening screening, List<NightFile> files, NightPlan plan, NightFiles results, LongConsumer taken) {
        this.screening = screening;
        this.files = files;
        this.plan = plan;
        this.results = results;
        this.taken = taken;
    }

    @Override
    public void open(ExecutionContext context) {
        file = context.getInt(FILE, 0);
        linesKept = context.getLong(LINES, 0);
        sha256 = context.getString(SHA256, "");
        long before = plan.limit() == NightPlan.ALL ? 0 : results.linesBefore(file);
        feed = NightFeed.start(
                screening,
                files.subList(Math.min(file, files.size()), files.size()),
                plan.limit() == NightPlan.ALL ? NightPlan.ALL : plan.limit() - before);
    }

    @Override
    public @Nullable NightItem read() throws IOException {
        while (true) {
            var item = next();
            if (item == null) {
                return null;
            }
            if (item instanceof NightItem.Begun begun) {
                var first = begun(begun);
                if (first != null) {
                    return first;
                }
            } else if (item instanceof NightItem.LineItem line) {
                taken.accept(1);
                if (++lines > linesKept) {
                    return line;
                }
                results.line(line.line());
            } else {
                file++;
                startFile("", 0);
                return item;
            }
        }
    }

    /** Null where the file goes on, which then was begun. */
    private @Nullable NightItem begun(NightItem.Begun begun) throws IOException {
        boolean goesOn = linesKept > 0;
        boolean changed = goesOn && !begun.sha256().equals(sha256);
        long kept = changed ? 0 : linesKept;
        startFile(begun.sha256(), kept);
        if (changed) {
            return new NightItem.BegunAnew(begun.file());
        }
        if (goesOn) {
            results.begin(begun.file(), kept);
            return null;
        }
        return begun;
    }

    private void startFile(String hash, long kept) {
        sha256 = hash;
        lines = 0;
        linesKept = kept;
    }

    private @Nullable NightItem next() throws IOException {
        if (!items.hasNext() && feed != null) {
            items = feed.take().iterator();
        }
        return items.hasNext() ? items.next() : null;
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(FILE, file);
        context.putLong(LINES, Math.max(lines, linesKept));
        context.putString(SHA256, sha256);
    }

    @Override
    public void close() {
        if (feed != null) {
            feed.close();
        }
        results.close();
    }
}
