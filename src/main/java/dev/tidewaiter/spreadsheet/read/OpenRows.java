package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.opc.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows that are being read; what was odd about them is told when they are closed. */
public final class OpenRows implements SheetRows {

    /** Reads the next row; null after the last. */
    public interface Step {
        @Nullable
        RowRead next() throws Refusal, IOException;
    }

    private final SheetRef ref;
    private final Step step;
    private final Closeable source;
    private final IssueCounter issues;
    private final Consumer<IssueCounter> whenClosed;

    public OpenRows(SheetRef ref, Step step, Closeable source, IssueCounter issues, Consumer<IssueCounter> whenClosed) {
        this.ref = ref;
        this.step = step;
        this.source = source;
        this.issues = issues;
        this.whenClosed = whenClosed;
    }

    @Override
    public @Nullable RowRead next() throws IOException, UnreadableFile {
        try {
            return step.next();
        } catch (Refusal refusal) {
            throw refusal.about(ref.file(), ref.sheet(), issues.lastRow());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            source.close();
        } finally {
            whenClosed.accept(issues);
        }
    }
}
