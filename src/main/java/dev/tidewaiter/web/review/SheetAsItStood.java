package dev.tidewaiter.web.review;

import dev.tidewaiter.cache.Recent;
import dev.tidewaiter.casework.finding.LineAsRead;
import dev.tidewaiter.casework.finding.StoredFinding;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.open.FileOpening;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import dev.tidewaiter.web.job.FailureWithoutWords;
import dev.tidewaiter.web.job.Jobs;
import dev.tidewaiter.web.page.Shortened;
import dev.tidewaiter.web.review.RowsAround.Row;
import dev.tidewaiter.web.review.RowsAround.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the rows around a line out of the file as it was uploaded. Only so far down and so many at once, since a file is read from its
 * beginning; what was read is remembered for a while.
 */
@Component
class SheetAsItStood {

    private static final Logger LOG = LoggerFactory.getLogger(SheetAsItStood.class);

    private static final int LAST_ROW = 50_000;
    private static final long LARGEST_FILE = 40L << 20;
    private static final int ABOVE = 3;
    private static final int BELOW = 2;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_LETTERS = 300;
    private static final int REMEMBERED = 100;
    private static final int AT_ONCE = 2;

    private final Jobs jobs;
    private final HeaderRowFinder headings;
    private final Semaphore readers = new Semaphore(AT_ONCE);
    private final Map<Place, List<SourceRow>> known = Collections.synchronizedMap(new Recent<>(REMEMBERED));

    SheetAsItStood(Jobs jobs, HeaderRowFinder headings) {
        this.jobs = jobs;
        this.headings = headings;
    }

    private record Place(Path file, String sheet, int row) {}

    /** The rows around a line; {@code cited} are the addresses of the cells that speak. */
    RowsAround around(StoredFinding finding, LineAsRead line, Collection<String> cited) {
        var job = jobs.find(finding.place().lastRun());
        if (job.isEmpty()) {
            return RowsAround.not("review.sheet.night");
        }
        var file = jobs.input(job.get(), finding.place().lastFile());
        if (file.isEmpty()) {
            return RowsAround.not("review.sheet.gone");
        }
        try {
            if (line.row() > LAST_ROW || Files.size(file.get()) > LARGEST_FILE) {
                return RowsAround.not("review.sheet.far");
            }
            var place = new Place(file.get(), line.sheet(), line.row());
            var before = known.get(place);
            var rows = before != null
                    ? before
                    : rows(
                            place,
                            finding.place().file(),
                            headings.above(job.get(), finding.place().lastFile(), line));
            return rows.isEmpty()
                    ? RowsAround.not("review.sheet.unreadable")
                    : view(rows, line.row(), Set.copyOf(cited));
        } catch (UnreadableFile | IOException unreadable) {
            LOG.info("the sheet of finding {} cannot be read again", finding.id(), FailureWithoutWords.of(unreadable));
            return RowsAround.not("review.sheet.unreadable");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return RowsAround.not("review.sheet.unreadable");
        }
    }

    private List<SourceRow> rows(Place place, String name, int heading)
            throws UnreadableFile, IOException, InterruptedException {
        readers.acquire();
        try (var file = FileOpening.open(place.file(), name)) {
            for (var sheet : file.sheets()) {
                if (sheet.ref().sheet().equals(place.sheet())) {
                    var rows = read(sheet, place.row(), heading);
                    known.put(place, rows);
                    return rows;
                }
            }
            return List.of();
        } finally {
            readers.release();
        }
    }

    /** The row that names the columns, where there is one above, and those around one, in the order of the sheet. */
    private static List<SourceRow> read(SourceSheet sheet, int row, int heading) throws UnreadableFile, IOException {
        var rows = new ArrayList<SourceRow>();
        var above = new ArrayDeque<SourceRow>();
        int below = 0;
        try (var reading = sheet.rows()) {
            for (var next = reading.next(); next != null && below < BELOW; next = reading.next()) {
                if (!(next instanceof SourceRow read)) {
                    continue;
                }
                if (read.number() > row) {
                    below++;
                    above.add(read);
                } else if (read.number() == heading) {
                    rows.add(read);
                } else {
                    above.add(read);
                    if (above.size() > ABOVE + 1) {
                        above.remove();
                    }
                }
            }
        }
        rows.addAll(above);
        rows.sort(Comparator.comparingInt(SourceRow::number)); // a letterhead above the heading may be near enough
        return rows;
    }

    private static RowsAround view(List<SourceRow> rows, int here, Set<String> cited) {
        int last = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column())
                .max()
                .orElse(0);
        int columns = Math.min(last + 1, MOST_COLUMNS);
        return new RowsAround(
                IntStream.range(0, columns).mapToObj(CellRef::columnName).toList(),
                rows.stream().map(row -> row(row, columns, here, cited)).toList(),
                "");
    }

    private static Row row(SourceRow row, int columns, int here, Set<String> cited) {
        var texts = new String[columns];
        row.cells().stream()
                .filter(cell -> cell.column() < columns)
                .forEach(cell -> texts[cell.column()] = Shortened.to(MOST_LETTERS, cell.text()));
        return new Row(
                row.number(),
                row.number() == here,
                IntStream.range(0, columns)
                        .mapToObj(column -> new Shown(
                                texts[column] == null ? "" : texts[column],
                                cited.contains(CellRef.columnName(column) + row.number())))
                        .toList());
    }
}
