package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.label.FreeCells;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.PartyBlock;
import dev.tidewaiter.manifest.label.UndelimitedLabels;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.LabelledValues;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.layout.ValueScore;
import dev.tidewaiter.manifest.letterhead.Letterhead;
import dev.tidewaiter.manifest.letterhead.WriterBox;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.MergedRange;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled values outside a table: "Consigned to:" with the name below, "Invoice No." with the number beside. All labels are
 * found first, then a cell given to each, then the values of each pair taken, and at last what stands without a label.
 */
public final class LabelledValueReader {

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final List<SourceRow> rows;
    private final List<Labelled> values = new ArrayList<>();
    private final Set<SourceCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SourceCell> labelCells = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LabelParser labels;
    private final LabelFinder labelsOfSheet;
    private final Letterhead letterhead;
    private final FreeCells free;
    private final PartyBlock blocks;
    private final FieldCorrections corrections;
    private final PairValues taken;
    private @Nullable ShipmentsAcross across;

    public LabelledValueReader(ManifestDictionaries dictionaries, List<SourceRow> rows, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.rows = new UndelimitedLabels(dictionaries).parted(ColonCells.joined(rows));
        this.cells = new CellGrid(this.rows, merged);
        this.labels = new LabelParser(
                dictionaries.headings(),
                dictionaries.titles(),
                dictionaries.words().signs());
        this.labelsOfSheet = new LabelFinder(dictionaries, cells, labels, labelCells);
        this.free = new FreeCells(cells, labels, used, labelCells);
        this.blocks = new PartyBlock(dictionaries, cells, labels, free);
        this.letterhead = new Letterhead(dictionaries, labels);
        var signs = new ValueSigns(dictionaries);
        this.corrections = new FieldCorrections(dictionaries, cells, letterhead, values, signs);
        var places = new PlaceBesideTerm(cells, dictionaries, labels);
        this.taken = new PairValues(dictionaries, labels, blocks, corrections, signs, places, values);
    }

    /** This reader for a customs declaration, whose boxes are known by their numbers. */
    LabelledValueReader byBoxes() {
        labels.number(dictionaries.boxes());
        return this;
    }

    public LabelledValues read() {
        letterhead.note(rows);
        new WriterBox(dictionaries, labels).note(rows, letterhead);
        var titles = new TitleNumbers(dictionaries, labels).in(rows);
        var sides = new PreambleParties(dictionaries);
        var preamble = sides.in(rows);
        values.addAll(preamble);
        var found = labelsOfSheet.in(rows);
        var pairs = new FormAssignment(cells, new ValueScore(dictionaries), labels, found.labels(), found.sections())
                .assign();
        titles.stream()
                .filter(title -> !title.isDate() && pairs.stream().noneMatch(pair -> tellsAgain(pair, title)))
                .forEach(values::add);
        pairs.forEach(pair -> used.add(pair.cell()));
        for (var party : preamble) {
            var cell = cells.at(party.row(), party.cell().column());
            if (cell != null && !sides.tellsMore(cell.text())) {
                used.add(cell);
            }
        }
        var parties = PartiesInRows.of(rows, cells, dictionaries.headings());
        var untitled = pairs.stream()
                .filter(pair -> !TitleNumbers.isTitle(pair, titles))
                .toList();
        var read = parties == null ? untitled : parties.withoutMisread(untitled);
        boolean received = read.stream().anyMatch(pair -> WriterBox.namesReceiver(pair.field()));
        taken.asked(read);
        corrections.addressedTo(received ? Role.PARTY : letterhead.addressee());
        read.stream().filter(pair -> !labels.leavesOpen(pair.label())).forEach(taken::take);
        read.stream().filter(pair -> labels.leavesOpen(pair.label())).forEach(taken::take);
        if (parties != null) {
            values.addAll(parties.in(read));
        }
        across = new ShipmentsAcross(cells, pairs, free::isFree);
        addWithoutLabel(titles);
        return new LabelledValues(values);
    }

    /** "Order no.: 4711" below "Order 4711 of 12 March": the number stands behind its label. */
    private static boolean tellsAgain(FormAssignment.Pair pair, Labelled title) {
        return pair.field() == title.column().field()
                && pair.cell().column() != title.cell().column()
                && pair.text().strip().equals(title.cell().text());
    }

    /** What no label says counts where the labels have said nothing of it. */
    private void addWithoutLabel(List<Labelled> titles) {
        if (values.stream().noneMatch(Labelled::isDate)) {
            titles.stream().filter(Labelled::isDate).forEach(values::add);
        }
        if (values.stream().noneMatch(Labelled::isDate)) {
            values.addAll(new DateAlone(dictionaries).in(rows, used));
        }
        taken.ways().forEach(this::addUnlessSaid);
        new RouteText(dictionaries, labels).in(rows).forEach(this::addUnlessSaid);
        if (!corrections.holds(Role.BANK, Attribute.NAME)) {
            values.addAll(new BankLine(dictionaries).in(rows));
        }
    }

    /** Remarks add up, and where goods go is heard from each who tells it. */
    private void addUnlessSaid(Labelled value) {
        var field = value.column().field();
        if (field == Field.REMARKS
                || field == Field.PORT_OF_DISCHARGE
                || values.stream().noneMatch(other -> other.column().field() == field)) {
            values.add(value);
        }
    }

    /** The further shipments beside the first, of a sheet that is one form; null before it is read. */
    @Nullable
    public ShipmentsAcross across() {
        return across;
    }

    /** Companies among the rows that no label names. */
    public Letterhead letterhead() {
        letterhead.read(rows, used, values);
        return letterhead;
    }
}
