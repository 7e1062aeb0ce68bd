package dev.tidewaiter.manifest.row;

import dev.tidewaiter.manifest.cell.RowCells;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.classification.CodeRows;
import dev.tidewaiter.manifest.classification.RepeatedForm;
import dev.tidewaiter.manifest.classification.RowClassifier;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.unread.UnmappedColumns;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rows of one table, in their order, with what they take over from the rows above. One thread. */
public final class TableReader {

    /** The rows by which it is told what a row is. */
    private static final int FEWEST_AHEAD = 3;

    /** A further row may hold another address: what it names does not tell where the first one lies. */
    private static final String BETWEEN_ADDRESSES = "; ";

    private final Layout layout;
    private final CertainLines certain;
    private final LineGroups groups;
    private final GoodsLineReader lines;
    private final RowClassifier rows;
    private final RepeatedForm form;
    private final CarriedValues carried;
    private final UnmappedColumns unmapped;
    private final boolean asSaved;

    /** The last row whose text was added to a line above. */
    private int lastTaken;

    /**
     * @param head    the rows above its heading
     * @param filled  the columns that hold anything in the rows by which the layout was decided
     * @param asSaved whether an officer said which columns count, so that no others are looked at
     */
    public TableReader(
            SheetRef sheet,
            Layout layout,
            List<SourceRow> head,
            ManifestDictionaries dictionaries,
            IntegrityCounter integrity,
            Set<Integer> filled,
            boolean asSaved) {
        this.layout = layout;
        this.certain = new CertainLines(layout, dictionaries);
        this.groups = new LineGroups(sheet, layout, dictionaries);
        this.lines = new GoodsLineReader(sheet, layout, dictionaries, integrity);
        this.form = new RepeatedForm(layout, head);
        this.rows = new RowClassifier(layout, dictionaries, form);
        this.carried = new CarriedValues(layout, dictionaries.words());
        this.unmapped = new UnmappedColumns(sheet, layout, dictionaries, filled);
        this.asSaved = asSaved;
    }

    /** How the table is laid out. */
    public Layout layout() {
        return layout;
    }

    /** How the table is laid out for the row that was read last: what heads a group of lines holds for these alone. */
    public Layout layoutOfGroup() {
        return groups.layout();
    }

    /**
     * What becomes of a row.
     *
     * @param cells  the row's cells, with those of merged cells
     * @param following the next rows of the sheet, of which the first may go on with its text
     * @param passes whether the row is only passed over: whatever later rows take from it is kept, and no line is made
     */
    public RowOutcome read(SourceRow row, RowCells cells, List<SourceRow> following, boolean passes) {
        if (groups.isHeading(row, following, certain)) {
            groups.begin(row);
            lines.under(groups.layout().form());
            return new RowOutcome.Skipped(row.number(), SkipReason.HEADS_GROUP.of(layout));
        }
        var next = following.subList(0, Math.min(FEWEST_AHEAD, following.size()));
        var reason = rows.reasonToSkip(row, cells, next, !asSaved && unmapped.nameCompany(row));
        if (reason != null) {
            groups.pass(row, reason, certain);
            if (reason != SkipReason.CONTINUATION) {
                carried.passSection(row);
            }
            boolean lost = reason == SkipReason.CONTINUATION && row.number() > lastTaken;
            return new RowOutcome.Skipped(row.number(), (lost ? SkipReason.TOO_FAR_BELOW : reason).of(layout));
        }
        takeContinuations(row, cells, following);
        carried.resolveDittos(cells);
        carried.carryShipment(cells);
        var outside = asSaved ? List.<Value>of() : unmapped.parties(row);
        RowOutcome outcome;
        if (passes) {
            lines.pass(cells);
            outcome = new RowOutcome.PassedOver(row.number(), true);
        } else {
            var texts = asSaved ? List.<Value>of() : unmapped.texts(row, outside);
            var heard = groups.heard();
            outcome = new RowOutcome.GoodsRow(lines.read(cells, heard.parties(outside), heard.others(texts)));
        }
        groups.pass(row, null, certain);
        carried.remember(cells);
        return outcome;
    }

    /** Whether a row stood above the heading already. */
    public boolean repeatsHead(SourceRow row) {
        return form.repeatsHead(row);
    }

    /** Whether the goods have ended and further boxes of the form stand below them. */
    public boolean isBelowGoods() {
        return rows.isBelowGoods();
    }

    /**
     * Takes in the rows by which the layout was decided.
     *
     * @param whole whether the sheet has no further rows
     */
    public void learn(List<SourceRow> sample, boolean whole) {
        rows.learn(sample);
        if (!asSaved) {
            groups.learn(sample, certain, whole);
        }
        unmapped.learn(sample);
    }

    /** The text of rows that only go on with this one belongs to it. */
    private void takeContinuations(SourceRow row, RowCells cells, List<SourceRow> following) {
        int above = row.number();
        boolean parted = false;
        for (int i = 0; i < following.size(); i++) {
            var next = following.get(i);
            if (groups.isHeading(next, following.subList(i + 1, following.size()), certain)) {
                return;
            } else if (rows.codeRows().isBelow(next, above)) {
                var first = next.cells().get(0);
                int at = certain.description() < 0 ? first.column() : certain.description();
                join(
                        cells,
                        new SourceCell(at, SourceCell.Kind.TEXT, CodeRows.text(next), Double.NaN, first.formula()),
                        next.number());
            } else if (!parted && rows.goingOn().isSecondRow(next, above)) {
                next.cells().stream()
                        .filter(cell -> rows.secondRows().tellsGoods(cell.column()))
                        .forEach(cell -> join(cells, cell, next.number()));
            } else if (!parted && rows.goingOn().isContinuation(next, above)) {
                next.cells().forEach(cell -> join(cells, cell, next.number()));
            } else if (!parted && rows.goingOn().isAddressBelow(next, above)) {
                next.cells().forEach(cell -> join(cells, cell, next.number(), BETWEEN_ADDRESSES));
            } else if (rows.codeRows().mayPart(next, above)) {
                parted = true;
            } else {
                return;
            }
            above = next.number();
            lastTaken = above;
        }
    }

    private static void join(RowCells cells, SourceCell cell, int row) {
        join(cells, cell, row, " / ");
    }

    private static void join(RowCells cells, SourceCell cell, int row, String between) {
        var own = cells.cell(cell.column());
        var text = own == null ? cell.text() : own.text() + between + cell.text();
        var joined = new SourceCell(cell.column(), SourceCell.Kind.TEXT, text, Double.NaN, cell.formula());
        cells.put(cell.column(), joined, own == null ? row : cells.rowOf(cell.column()));
    }

    /** What was assumed while its rows were read, for the officer to confirm or correct. */
    public List<String> questions() {
        var questions = new ArrayList<String>(unmapped.questions());
        var services = rows.question();
        if (services != null) {
            questions.add(0, services);
        }
        return questions;
    }
}
