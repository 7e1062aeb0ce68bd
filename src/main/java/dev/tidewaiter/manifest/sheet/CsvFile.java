package dev.tidewaiter.manifest.sheet;

import dev.tidewaiter.manifest.IntegrityFinding;
import dev.tidewaiter.shipment.SheetRef;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/** A text file whose lines are rows and whose cells are parted by commas, semicolons, tabs or bars. */
final class CsvFile implements SourceFile, SourceSheet {

    private final Path file;
    private final SheetRef ref;
    private final String sha256;
    private final Charset charset;
    private final char separator;
    private final List<IntegrityFinding> ofTheFile;
    private @Nullable Oddities oddities;

    private CsvFile(
            Path file, String name, String sha256, Charset charset, char separator, List<IntegrityFinding> found) {
        this.file = file;
        this.ref = new SheetRef(name, name, false);
        this.sha256 = sha256;
        this.charset = charset;
        this.separator = separator;
        this.ofTheFile = List.copyOf(found);
    }

    static CsvFile open(Path file, String name, String sha256, List<IntegrityFinding> found)
            throws Refusal, IOException {
        return new CsvFile(file, name, sha256, StandardCharsets.UTF_8, separator(file), found);
    }

    private static char separator(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(4096), StandardCharsets.UTF_8);
            char best = ',';
            for (char candidate : new char[] {';', '\t', '|'}) {
                if (count(head, candidate) > count(head, best)) {
                    best = candidate;
                }
            }
            return best;
        }
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }

    @Override
    public SheetRef ref() {
        return ref;
    }

    @Override
    public List<Merged> merged() {
        return List.of();
    }

    @Override
    public List<Integer> hiddenColumns() {
        return List.of();
    }

    @Override
    public void read(RowHandler handler) throws IOException {
        var found = new Oddities(List.of());
        int number = 0;
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(Files.newBufferedReader(file, charset))) {
            for (var line : parser) {
                number++;
                var cells = new ArrayList<SourceCell>(line.size());
                for (int i = 0; i < line.size(); i++) {
                    var text = CellText.of(line.get(i));
                    if (!text.text().isEmpty()) {
                        cells.add(new SourceCell(i, SourceCell.Kind.TEXT, text.text(), Double.NaN, false));
                        found.noteText(text, number, i);
                    }
                }
                if (!cells.isEmpty() && !handler.row(new SourceRow(number, false, cells))) {
                    break;
                }
            }
        }
        oddities = found;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public List<SourceSheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(ofTheFile);
        if (oddities != null) {
            all.addAll(oddities.findings(ref.sheet()));
        }
        return all;
    }

    @Override
    public void close() {}
}
