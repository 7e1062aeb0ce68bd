package dev.tidewaiter.spreadsheet.read;

import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file that is one sheet, named as the file. */
abstract sealed class SingleSheetFile implements SourceFile, SourceSheet permits CsvFile, XmlSpreadsheet {

    final Path file;
    final IssueLog issues;

    private final SheetRef ref;
    private final String sha256;
    private final List<IntegrityFinding> ofTheFile;

    SingleSheetFile(Path file, String name, String sha256, List<IntegrityFinding> ofTheFile) {
        this.file = file;
        this.ref = new SheetRef(name, name, false);
        this.issues = new IssueLog(ref);
        this.sha256 = sha256;
        this.ofTheFile = List.copyOf(ofTheFile);
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
    public final List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        all.addAll(issues.findings());
        return all;
    }

    @Override
    public final void close() {}
}
