package dev.tidewaiter.manifest.unread;

import dev.tidewaiter.manifest.cell.RowMeasures;
import dev.tidewaiter.manifest.cell.RowOutcome;
import dev.tidewaiter.manifest.cell.SkipReason;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.unread.LinesOfTexts.Told;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks through rows that are skipped: totals, notes, letterhead, headings. One whose texts tell something, such as the name of a
 * listed party, is judged by these texts, for it must not pass unsaid; all others stay skipped.
 */
public final class SkippedTexts {

    private final SheetRef sheet;
    private final Predicate<GoodsLine> tells;
    private final LinesOfTexts texts;
    private final PossibleParties parties;
    private final NumberBehindLabel numbers;
    private final GoodsLabels labels;
    private final CellWords words;

    /**
     * Looks through the rows of one sheet.
     *
     * @param tells whether a text that stands in a line by itself says something that must not pass unsaid
     */
    public SkippedTexts(SheetRef sheet, ManifestDictionaries dictionaries, Predicate<GoodsLine> tells) {
        this.sheet = sheet;
        this.tells = tells;
        this.texts = new LinesOfTexts(sheet);
        this.parties = new PossibleParties(dictionaries);
        this.numbers = new NumberBehindLabel(dictionaries.partyWords().limits());
        this.words = dictionaries.words();
        this.labels = new GoodsLabels(words.terms());
    }

    /**
     * What becomes of a row that is to be skipped.
     *
     * @param layout  how its table or form is laid out; null when it is in none
     * @param heading whether the row is the heading of the table, in which goods are named as such
     * @param passes  whether the row is only passed over
     * @param lines   whether the table has lines, with which its head is read; without any all of it is looked at
     */
    public RowOutcome look(
            SourceRow row,
            RowOutcome.Skipped skipped,
            @Nullable Layout layout,
            boolean heading,
            boolean passes,
            boolean lines) {
        var told = layout != null && SkipReason.CONTINUATION.is(skipped)
                ? beside(row, layout) // its texts were added to the line above
                : told(row, layout, heading, lines);
        if (told.isEmpty()) {
            return skipped;
        }
        return passes
                ? new RowOutcome.PassedOver(row.number(), false)
                : new RowOutcome.Telling(texts.of(row, told, layout));
    }

    /** The line of a form, with what tells in its row beside the values that were read, as a second column of values does. */
    public RowOutcome.GoodsRow withRest(SourceRow row, RowOutcome.GoodsRow form, Layout layout) {
        var told = told(row, layout, false, true);
        return told.isEmpty() ? form : new RowOutcome.GoodsRow(form.line().and(texts.of(row, told, null)));
    }

    private List<Told> told(SourceRow row, @Nullable Layout of, boolean heading, boolean lines) {
        var layout = lines ? of : null;
        var told = new ArrayList<Told>(0);
        for (int i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            if (cell.kind() == SourceCell.Kind.TEXT
                    && RowMeasures.hasLetter(cell.text())
                    && !ReadCells.isInAddress(layout, row, cell)) {
                boolean headed = layout != null && ReadCells.isInHead(layout, row, cell);
                var said = layout == null || headed || !ReadCells.isRead(layout, row, cell)
                        ? say(row, i, layout, of, heading || headed)
                        : heading ? null : inLabelled(row, cell, layout);
                if (said != null) {
                    told.add(said);
                }
            } else if (layout != null && !heading && numbers.isIn(row, i, layout)) {
                var number = asRemark(row, cell, NumberBehindLabel.text(row, i));
                if (number != null) {
                    told.add(number);
                }
            }
        }
        return told;
    }

    /** What the cells of a row tell that went on with the line above in columns whose texts nobody hears. */
    private List<Told> beside(SourceRow row, Layout layout) {
        var told = new ArrayList<Told>(0);
        for (var cell : row.cells()) {
            if (cell.kind() == SourceCell.Kind.TEXT && !ReadCells.hearsTexts(layout, cell.column())) {
                var said = asRemark(row, cell, cell.text());
                if (said != null) {
                    told.add(said);
                }
            }
        }
        return told;
    }

    /** What a cell tells of which a value was read: the officer is shown all of it, and not what is left without the value. */
    private @Nullable Told inLabelled(SourceRow row, SourceCell cell, Layout layout) {
        var goods = goodsBehindLabel(row, cell, layout);
        var left = goods == null ? LabelledCell.of(cell, row, layout) : LabelledCell.NOTHING;
        if (!RowMeasures.hasLetter(left.text())) {
            return goods;
        }
        var ref = new CellRef(sheet, row.number(), cell.column());
        var said = Value.read(Field.REMARKS, left.text(), ref);
        var all = Value.read(Field.REMARKS, cell.text(), ref);
        if (tells(row, said, null)) {
            return new Told(all, false, false);
        }
        for (var line : left.text().lines().toList()) {
            var name = parties.nameInLine(line);
            var party = name.isEmpty() ? null : Value.read(Field.PARTY_NAME, name, ref);
            if (party != null && tells(row, party, null)) {
                return new Told(party, false, false);
            }
        }
        boolean places = !left.placesAreHeard()
                && (place(row, said, true) != null
                        || left.text()
                                .lines()
                                .anyMatch(line -> place(row, Value.read(Field.REMARKS, line, ref), true) != null));
        return places ? new Told(all, true, true) : null;
    }

    /** What a text tells below columns whose texts nobody hears. */
    private @Nullable Told asRemark(SourceRow row, SourceCell cell, String text) {
        if (!RowMeasures.hasLetter(text)) {
            return null;
        }
        var value = Value.read(Field.REMARKS, text, new CellRef(sheet, row.number(), cell.column()));
        return tells(row, value, null) ? new Told(value, false, false) : place(row, value, true);
    }

    /**
     * What a labelled number below the heading of goods tells as goods, "cont.: engines for UAV"; null when that is nothing. Names, remarks and
     * terms may speak of goods that nobody sends, and are heard as what they are, unless a contract, a ship or terms count them: "2 pcs engines".
     */
    private @Nullable Told goodsBehindLabel(SourceRow row, SourceCell cell, Layout layout) {
        var labelled = layout.form().fieldAt(row.number(), cell.column());
        if (row.number() <= layout.headerRow()
                || ColumnsOfTexts.ofColumn(layout, cell.column()) != Field.DESCRIPTION
                || labelled == null
                || !labels.mayHoldGoods(labelled, cell.text())) {
            return null;
        }
        var value = Value.read(Field.DESCRIPTION, cell.text(), new CellRef(sheet, row.number(), cell.column()));
        return tells(row, value, layout) ? new Told(value, false, false) : null;
    }

    /** What one cell tells; null when that is nothing. */
    private @Nullable Told say(SourceRow row, int at, @Nullable Layout layout, @Nullable Layout of, boolean heading) {
        var cell = row.cells().get(at);
        var ref = new CellRef(sheet, row.number(), cell.column());
        var country = layout == null || heading ? null : ColumnsOfTexts.country(layout, cell);
        if (country != null) {
            var value = Value.read(country, cell.text(), ref);
            if (tells(row, value, null)) {
                return new Told(value, false, false);
            }
        }
        var field = layout == null || heading || isDeclaration(cell.text())
                ? Field.REMARKS
                : ColumnsOfTexts.field(layout, row, cell.column());
        var value = Value.read(field, cell.text(), ref);
        var telling = tells(row, value, of) ? value : heading ? null : party(row, at, value, layout == null, of);
        telling = telling != null || layout != null ? telling : goods(row, value);
        if (telling != null) {
            return new Told(telling, false, false);
        }
        boolean headed = heading && layout != null && ReadCells.isInHead(layout, row, cell);
        var place = heading && (headed || of == null)
                ? null
                : place(row, PlaceOfIssue.without(ColumnsOfTexts.asMark(layout, value), layout), of != null);
        return place == null && !heading && layout != null ? misplaced(row, value, of) : place;
    }

    /** "We certify that the goods will not be used for missiles": no goods, wherever it stands, though it may still name some or a party. */
    private boolean isDeclaration(String text) {
        return words.isNote(text) && words.declares(text);
    }

    /** The name in a cell that tells something as a party's; null when there is none. */
    private @Nullable Value party(SourceRow row, int at, Value text, boolean labelled, @Nullable Layout of) {
        var cell = text.cell();
        var name =
                of != null && ColumnsOfTexts.isOfNames(of, row.cells().get(at).column())
                        ? text.text()
                        : parties.nameIn(row, at, labelled);
        if (name.isEmpty() || cell == null) {
            return null;
        }
        var party = Value.read(Field.PARTY_NAME, name, cell);
        return tells(row, party, null) ? party : null;
    }

    /** A text of a sheet without a table that describes goods which must not pass unsaid; null when it describes none. */
    private @Nullable Value goods(SourceRow row, Value text) {
        var goods = Value.read(Field.DESCRIPTION, text.text(), Objects.requireNonNull(text.cell()));
        return tells(row, goods, null) ? goods : null;
    }

    /** Goods in a text around a table or outside the columns of goods, "Insurance: autopilot for UAV"; null when it names none. */
    private @Nullable Told misplaced(SourceRow row, Value text, @Nullable Layout of) {
        var goods = Value.read(Field.DESCRIPTION, text.text(), Objects.requireNonNull(text.cell()));
        var told = new Told(goods, true, false);
        return tells.test(texts.of(row, List.of(told), of)) ? told : null;
    }

    /** A text that names a place that must not pass unsaid; null when it names none. */
    private @Nullable Told place(SourceRow row, Value text, boolean beside) {
        var field = beside && text.field() == Field.MARKS ? Field.MARKS : Field.REMARKS;
        var place = new Told(Value.read(field, text.text(), Objects.requireNonNull(text.cell())), true, beside);
        return tells.test(texts.of(row, List.of(place), null)) ? place : null;
    }

    private boolean tells(SourceRow row, Value value, @Nullable Layout layout) {
        return tells.test(texts.of(row, List.of(new Told(value, false, false)), layout));
    }
}
