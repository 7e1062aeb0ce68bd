package dev.tidewaiter.report.workbook;

import dev.tidewaiter.screening.Verdict;
import dev.tidewaiter.spreadsheet.write.RowAnnotation;
import dev.tidewaiter.spreadsheet.write.RowAnnotations;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The notes of a sheet's rows, together with the cells that lines of other rows mark. */
final class NotedRows implements RowAnnotations {

    private final NotesOfRows.Rows notes;
    private final Iterator<Map.Entry<Integer, SortedMap<Integer, Verdict>>> elsewhere;
    private @Nullable RowNotes note;
    private Map.@Nullable Entry<Integer, SortedMap<Integer, Verdict>> marks;

    NotedRows(NotesOfRows.Rows notes, Map<Integer, SortedMap<Integer, Verdict>> elsewhere) throws IOException {
        this.notes = notes;
        this.elsewhere = new TreeMap<>(elsewhere).entrySet().iterator();
        this.note = notes.next();
        this.marks = nextMarks();
    }

    private Map.@Nullable Entry<Integer, SortedMap<Integer, Verdict>> nextMarks() {
        return elsewhere.hasNext() ? elsewhere.next() : null;
    }

    @Override
    public @Nullable RowAnnotation next() throws IOException {
        var own = note;
        var others = marks;
        if (others == null || (own != null && own.row() < others.getKey())) {
            note = own == null ? null : notes.next();
            return own == null ? null : own.annotation();
        }
        marks = nextMarks();
        if (own == null || own.row() > others.getKey()) {
            return new RowAnnotation(others.getKey(), List.of(), RowNotes.asMarks(others.getValue()), 0);
        }
        note = notes.next();
        return own.markedToo(others.getValue()).annotation();
    }

    @Override
    public void close() throws IOException {
        notes.close();
    }
}
