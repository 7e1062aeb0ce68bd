package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.FileAccount;
import dev.tidewaiter.report.account.LineWords;
import dev.tidewaiter.report.workbook.RowNotes.Marked;
import dev.tidewaiter.screening.ScreenedLine;
import dev.tidewaiter.screening.ScreenedLines;
import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.write.SheetAnnotations;
import dev.tidewaiter.spreadsheet.write.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The notes beside all rows of a file, kept in a spool until the workbook is written. Cells marked on another row than
 * the line's own, such as the consignee in the head of an invoice, are few and kept in memory.
 */
final class NotesOfRows implements ScreenedLines, Closeable {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final int MARKS_ELSEWHERE = 10_000;
    private static final int ROW_ENDS = 0;

    private final Spool spool;
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Map<Integer, SortedMap<Integer, Verdict>>> elsewhere = new HashMap<>();
    private int marksElsewhere;
    private @Nullable Sheet current;
    private @Nullable RowNotes pending;

    private static final class Sheet {
        private final SheetRef ref;
        private final List<Long> segments = new ArrayList<>();
        private int first = Integer.MAX_VALUE;
        private int last;
        private boolean rising = true;

        private Sheet(SheetRef ref) {
            this.ref = ref;
        }
    }

    NotesOfRows(Path folder) throws IOException {
        spool = new Spool(folder);
    }

    @Override
    public void line(ScreenedLine line) throws IOException {
        var sheet = current;
        var ref = line.line().sheet();
        if (sheet == null || !sheet.ref.equals(ref)) {
            endSegment();
            sheet = sheets.computeIfAbsent(ref.sheet(), name -> new Sheet(ref));
            sheet.segments.add(spool.position());
            current = sheet;
        }
        var notes = RowNotes.of(line);
        var before = pending;
        if (before != null && before.row() == notes.row()) {
            pending = before.with(notes);
        } else {
            write(before);
            pending = notes;
            sheet.rising &= notes.row() > sheet.last;
            sheet.first = Math.min(sheet.first, notes.row());
            sheet.last = Math.max(sheet.last, notes.row());
        }
        if (!line.findings().isEmpty() || !line.notChecked().isEmpty()) {
            rememberMarksElsewhere(line);
        }
    }

    private void rememberMarksElsewhere(ScreenedLine line) {
        int row = line.line().row();
        RowNotes.eachMark(line, (cell, verdict) -> {
            if ((cell.row() == row && cell.sheet().equals(line.line().sheet())) || marksElsewhere >= MARKS_ELSEWHERE) {
                return;
            }
            var marks = elsewhere
                    .computeIfAbsent(cell.sheet().sheet(), name -> new HashMap<>())
                    .computeIfAbsent(cell.row(), r -> new TreeMap<>());
            marksElsewhere += marks.containsKey(cell.column()) ? 0 : 1;
            marks.merge(cell.column(), verdict, Verdict::worse);
        });
    }

    private void endSegment() throws IOException {
        if (current != null) {
            write(pending);
            pending = null;
            spool.number(ROW_ENDS);
            current = null;
        }
    }

    private void write(@Nullable RowNotes notes) throws IOException {
        if (notes == null) {
            return;
        }
        spool.number(notes.row());
        boolean silent = notes.words().rules().isEmpty() && notes.marks().isEmpty();
        spool.number(VERDICTS.indexOf(notes.verdict()) * 2 + (silent ? 0 : 1));
        if (!silent) {
            spool.text(notes.words().why());
            spool.text(notes.words().rules());
            spool.text(notes.words().nextStep());
            spool.number(notes.marks().size());
            for (var mark : notes.marks()) {
                spool.number(mark.column());
                spool.number(VERDICTS.indexOf(mark.verdict()));
            }
        }
    }

    /** What is added to a sheet: columns beside its lines, marks on their cells and on others. */
    SheetAnnotations annotations(String sheet, FileAccount account) {
        boolean lines = sheets.containsKey(sheet);
        return new SheetAnnotations(
                sheet,
                lines ? VerdictColumns.BESIDE : null,
                lines ? headerRow(sheet, firstRow(sheet), account) : 0,
                firstRow(sheet),
                lastRow(sheet),
                () -> new NotedRows(rows(sheet), elsewhere.getOrDefault(sheet, Map.of())));
    }

    /** The row of the headings; the one above the first line where the sheet has none; 0 when there is no such row. */
    private static int headerRow(String sheet, int firstLine, FileAccount account) {
        for (var read : account.read().sheets()) {
            if (read.sheet().sheet().equals(sheet)) {
                int header = read.mapping().headerRow();
                if (header > 0 && header < firstLine) {
                    return header;
                }
            }
        }
        return firstLine - 1;
    }

    /** The sheets with lines, and those with marked cells. */
    List<String> sheets() {
        var names = new ArrayList<>(sheets.keySet());
        elsewhere.keySet().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    /** The first row with a line on a sheet; 0 when it has none. */
    private int firstRow(String sheet) {
        var found = sheets.get(sheet);
        return found == null ? 0 : found.first;
    }

    private int lastRow(String sheet) {
        var found = sheets.get(sheet);
        return found == null ? 0 : found.last;
    }

    /** The notes of one sheet, row by row downwards. Call only when every line has been given. */
    private Rows rows(String name) throws IOException {
        endSegment();
        var sheet = sheets.get(name);
        if (sheet == null) {
            return new Rows(List.of());
        }
        if (sheet.rising) {
            return new Rows(sheet.segments);
        }
        var sorted = new TreeMap<Integer, RowNotes>();
        try (var rows = new Rows(sheet.segments)) {
            for (var notes = rows.next(); notes != null; notes = rows.next()) {
                sorted.merge(notes.row(), notes, RowNotes::with);
            }
        }
        return new Rows(sorted.values().stream()
                .sorted(Comparator.comparingInt(RowNotes::row))
                .iterator());
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private static RowNotes read(Spool.Reader in, int row) throws IOException {
        int head = in.number();
        var verdict = VERDICTS.get(head / 2);
        if (head % 2 == 0) {
            return new RowNotes(row, verdict, LineWords.SILENT, List.of());
        }
        var words = new LineWords(in.text(), in.text(), in.text());
        int count = in.number();
        var marks = new ArrayList<Marked>(count);
        for (int i = 0; i < count; i++) {
            marks.add(new Marked(in.number(), VERDICTS.get(in.number())));
        }
        return new RowNotes(row, verdict, words, marks);
    }

    /** Notes of one sheet in rising order. */
    final class Rows implements Closeable {

        private final List<Long> segments;
        private final @Nullable Iterator<RowNotes> sorted;
        private int segment;
        private Spool.@Nullable Reader reader;

        private Rows(List<Long> segments) {
            this.segments = segments;
            this.sorted = null;
        }

        private Rows(Iterator<RowNotes> sorted) {
            this.segments = List.of();
            this.sorted = sorted;
        }

        /** The notes of the next row that has a line; null after the last. */
        @Nullable
        RowNotes next() throws IOException {
            if (sorted != null) {
                return sorted.hasNext() ? sorted.next() : null;
            }
            while (true) {
                var in = reader;
                if (in == null) {
                    if (segment == segments.size()) {
                        return null;
                    }
                    in = spool.from(segments.get(segment++));
                    reader = in;
                }
                int row = in.number();
                if (row != ROW_ENDS) {
                    return read(in, row);
                }
                in.close();
                reader = null;
            }
        }

        @Override
        public void close() throws IOException {
            if (reader != null) {
                reader.close();
            }
        }
    }
}
