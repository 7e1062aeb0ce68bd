package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A text file that is one sheet, named as the file. It is opened anew each time its rows are read. */
public abstract class LoneSheetFile implements SourceFile, SourceSheet {

    /** Where it lies. */
    protected final Path file;

    /** What is odd about its rows. */
    protected final IssueLog issues;

    private final SheetRef ref;
    private final String sha256;
    private final List<IntegrityFinding> ofTheFile;

    /**
     * A file.
     *
     * @param found what is odd about it as a whole
     */
    protected LoneSheetFile(Path file, String name, String sha256, List<IntegrityFinding> found) {
        this.file = file;
        this.ref = new SheetRef(name, name, false);
        this.issues = new IssueLog(ref);
        this.sha256 = sha256;
        this.ofTheFile = List.copyOf(found);
    }

    @Override
    public final SheetRef ref() {
        return ref;
    }

    @Override
    public final String sha256() {
        return sha256;
    }

    @Override
    public final List<SourceSheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<MergedRange> merged() {
        return List.of();
    }

    @Override
    public final List<Integer> hiddenColumns() {
        return List.of();
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        all.addAll(issues.findings());
        return all;
    }

    @Override
    public final void close() {
        // each reading of its rows closes the file
    }
}
