package dev.tidewaiter.spreadsheet.csv;

import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.IntegrityFinding;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.UnreadableFile;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.OutsideText;
import dev.tidewaiter.spreadsheet.read.RowRead;
import dev.tidewaiter.spreadsheet.read.SheetRows;
import dev.tidewaiter.spreadsheet.read.SourceFile;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import dev.tidewaiter.spreadsheet.read.SourceSheet;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * A sheet whose rows come in cells although they stand as lines of a text file in one column: so Excel opens a file whose separator it
 * does not expect. A sheet that is none comes as it stands.
 */
public final class LinesInColumn implements SourceSheet {

    private static final int ROWS_LOOKED_AT = 30;
    /** A fifth of them: the others do not make it a sheet of lines. */
    private static final int MOST_IN_CELLS = 6;

    private final SourceSheet sheet;
    private volatile @Nullable Looked looked;

    /** What a look at the first rows told; without a way where nothing is to be parted. */
    private record Looked(@Nullable PartedLines way, int firstRow) {}

    private LinesInColumn(SourceSheet sheet) {
        this.sheet = sheet;
    }

    /** A file whose sheets are read so. */
    public static SourceFile in(SourceFile file) {
        var parted = file.sheets().stream().map(LinesInColumn::new).toList();
        return new SourceFile() {
            @Override
            public String sha256() {
                return file.sha256();
            }

            @Override
            public List<SourceSheet> sheets() {
                return List.copyOf(parted);
            }

            @Override
            public List<IntegrityFinding> integrity() {
                var all = new ArrayList<>(file.integrity());
                parted.forEach(sheet -> all.addAll(sheet.parted()));
                return all;
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    private List<IntegrityFinding> parted() {
        var seen = looked;
        return seen == null || seen.way() == null
                ? List.of()
                : List.of(
                        new IntegrityFinding(
                                "lines-in-one-column",
                                ref().sheet(),
                                CellRef.columnName(seen.way().column()) + seen.firstRow(),
                                1,
                                "The rows stand as lines of a text file in one column. They were parted; the letters of columns in this report count the parts.",
                                "Look whether each value was understood as what it is. In Excel, Data, Text to Columns parts them likewise."));
    }

    @Override
    public SheetRef ref() {
        return sheet.ref();
    }

    @Override
    public List<MergedRange> merged() throws IOException, UnreadableFile {
        return sheet.merged();
    }

    @Override
    public List<Integer> hiddenColumns() throws IOException, UnreadableFile {
        return sheet.hiddenColumns();
    }

    @Override
    public List<OutsideText> outsideTexts() throws IOException, UnreadableFile {
        return sheet.outsideTexts();
    }

    @Override
    public List<IntegrityFinding> integrity() {
        var all = new ArrayList<>(sheet.integrity());
        all.addAll(parted());
        return all;
    }

    @Override
    public SheetRows rows(int from) throws IOException, UnreadableFile {
        if (from > 1 && looked == null) {
            try (var head = new Parted(sheet.rows(1))) {
                head.look();
            }
        }
        var rows = new Parted(sheet.rows(from));
        rows.begun = from > 1;
        return rows;
    }

    /** The rows of a sheet; the first are looked at before one of them is given. What ended the look is told behind them. */
    private final class Parted implements SheetRows {

        private final SheetRows rows;
        private final Queue<RowRead> first = new ArrayDeque<>();
        private @Nullable IOException unread;
        private @Nullable UnreadableFile refused;
        private boolean begun;
        private boolean ended;

        Parted(SheetRows rows) {
            this.rows = rows;
        }

        @Override
        public @Nullable RowRead next() throws IOException, UnreadableFile {
            if (!begun) {
                begun = true;
                look();
            }
            var row = first.isEmpty() ? behind() : first.remove();
            var seen = looked;
            return row == null || seen == null || seen.way() == null
                    ? row
                    : seen.way().part(row);
        }

        private @Nullable RowRead behind() throws IOException, UnreadableFile {
            if (unread != null) {
                throw unread;
            }
            if (refused != null) {
                throw refused;
            }
            return ended ? null : rows.next();
        }

        /** Takes as many rows as it takes to tell: of most sheets the few first, which stand in cells. */
        void look() {
            int inCells = 0;
            try {
                while (!ended && first.size() < ROWS_LOOKED_AT && inCells <= MOST_IN_CELLS) {
                    var row = rows.next();
                    ended = row == null;
                    if (row != null) {
                        first.add(row);
                        inCells += row instanceof SourceRow read && read.cells().size() > 1 ? 1 : 0;
                    }
                }
            } catch (IOException failed) {
                unread = failed;
            } catch (UnreadableFile failed) {
                refused = failed;
            }
            if (looked == null) {
                looked = new Looked(
                        PartedLines.of(first),
                        first.isEmpty() ? 0 : first.element().number());
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
