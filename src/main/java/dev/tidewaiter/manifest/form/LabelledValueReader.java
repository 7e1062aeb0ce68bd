package dev.tidewaiter.manifest.form;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.form.FormAssignment.Pair;
import dev.tidewaiter.manifest.label.FormLabel;
import dev.tidewaiter.manifest.label.LabelParser;
import dev.tidewaiter.manifest.label.PartyBlock;
import dev.tidewaiter.manifest.label.PayeeLabels;
import dev.tidewaiter.manifest.label.RepeatedLabel;
import dev.tidewaiter.manifest.label.SectionLabels;
import dev.tidewaiter.manifest.label.UndelimitedLabels;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.Column;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled values outside a table: "Consigned to:" with the name below, "Invoice No." with the number beside. All labels are
 * found first, then all values given to them, then the boxes read that begin with a name.
 */
public final class LabelledValueReader {

    /** The number of a house, with which an address begins and few names do. */
    private static final Pattern HOUSE = Pattern.compile("\\d{1,5}\\p{L}?[,\\s]+\\p{L}{2}");

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final List<SourceRow> rows;
    private final List<Labelled> values = new ArrayList<>();
    private final Set<SourceCell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SourceCell> labelCells = Collections.newSetFromMap(new IdentityHashMap<>());
    private final LabelParser labels;
    private final RepeatedLabel repeated;
    private final SectionLabels heads;
    private final Letterhead letterhead;
    private final PartyBlock blocks;
    private final VoyageText voyages;
    private final ValueSigns signs;
    private final FieldCorrections corrections;
    private @Nullable ShipmentsAcross across;

    public LabelledValueReader(ManifestDictionaries dictionaries, List<SourceRow> rows, List<MergedRange> merged) {
        this.dictionaries = dictionaries;
        this.rows = new UndelimitedLabels(dictionaries).parted(ColonCells.joined(rows));
        this.cells = new CellGrid(this.rows, merged);
        this.labels = new LabelParser(dictionaries.headings(), dictionaries.titles());
        this.repeated = new RepeatedLabel(dictionaries, labels.texts());
        this.heads = new SectionLabels(cells, labels);
        this.blocks = new PartyBlock(dictionaries, cells, labels, used, labelCells);
        this.letterhead = new Letterhead(dictionaries, labels);
        this.voyages = new VoyageText(dictionaries.headings(), dictionaries.voyages());
        this.signs = new ValueSigns(dictionaries);
        this.corrections = new FieldCorrections(dictionaries, cells, letterhead, values, signs);
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
        titles.stream().filter(value -> !value.isDate()).forEach(values::add);
        var found = new ArrayList<FormLabel>();
        var sections = new ArrayList<FormLabel>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                var label = labels.label(cell, row.number());
                if (label != null) {
                    labelCells.add(cell);
                    if (heads.notes(label)) {
                        sections.add(label);
                    } else {
                        found.addAll(labels.labelsInside(repeated.withoutTranslation(label)));
                    }
                }
            }
        }
        found.replaceAll(heads::asParty);
        found.replaceAll(new PayeeLabels(
                dictionaries.headings(), dictionaries.partyWords().addressing(), found)::asSeller);
        var pairs = new FormAssignment(cells, new ValueScore(dictionaries), labels, found, sections).assign();
        pairs.forEach(pair -> used.add(pair.cell()));
        var read = pairs.stream()
                .filter(pair -> !TitleNumbers.isTitle(pair, titles))
                .toList();
        boolean received = read.stream().anyMatch(pair -> WriterBox.namesReceiver(pair.field()));
        corrections.addressedTo(received ? Role.PARTY : letterhead.addressee());
        read.stream().filter(pair -> !labels.leavesOpen(pair.label())).forEach(this::take);
        read.stream().filter(pair -> labels.leavesOpen(pair.label())).forEach(this::take);
        across = new ShipmentsAcross(cells, pairs, blocks::isFree);
        if (values.stream().noneMatch(Labelled::isDate)) {
            titles.stream().filter(Labelled::isDate).forEach(values::add);
        }
        if (values.stream().noneMatch(Labelled::isDate)) {
            values.addAll(new DateAlone(dictionaries).in(rows, used));
        }
        new RouteText(dictionaries, labels)
                .in(rows).stream()
                        .filter(value -> values.stream()
                                .noneMatch(other ->
                                        other.column().field() == value.column().field()))
                        .forEach(values::add);
        if (!corrections.holds(Role.BANK, Attribute.NAME)) {
            values.addAll(new BankLine(dictionaries).in(rows));
        }
        return new LabelledValues(values);
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

    private void take(Pair pair) {
        var field = corrections.what(pair, takePlace(pair, corrections.whose(pair)));
        if (isNoNumber(field, pair.text())) {
            return;
        }
        var text = takeDay(pair, field);
        takeValue(pair, corrections.term(pair, text, field), text);
    }

    /** "Place of delivery" over a name and its address: takes the place, and gives the field of the name. */
    private Field takePlace(Pair pair, Field field) {
        var place = blocks.placeBelowName(field, pair.text(), pair.cell(), pair.row());
        if (place == null) {
            return field;
        }
        add(field, place, place.text(), pair.row() + 1, pair.label().colon());
        return Field.CONSIGNEE_NAME;
    }

    /** A mark or two where the number of a party stands, such as a dash. */
    private static boolean isNoNumber(Field field, String text) {
        return field.role() != null
                && field.attribute() == Attribute.ID
                && Characters.digits(text) == 0
                && Characters.letters(text) < 3;
    }

    /** Takes the day that stands beside a port or the number of an invoice, and gives the text without that of a number. */
    private String takeDay(Pair pair, Field field) {
        var text = pair.text();
        var shipped = field == Field.PORT_OF_LOADING ? PlaceWithDate.in(text, dictionaries.dates()) : null;
        if (shipped != null) {
            add(
                    Field.EXPORT_DATE,
                    pair.cell(),
                    shipped,
                    pair.row(),
                    pair.label().colon());
        }
        var dated = field == Field.INVOICE_NUMBER ? NumberWithDate.in(text, dictionaries.dates()) : null;
        if (dated == null) {
            return text;
        }
        add(
                Field.INVOICE_DATE,
                pair.cell(),
                dated.date(),
                pair.row(),
                pair.label().colon());
        return dated.number();
    }

    private void takeValue(Pair pair, Field field, String text) {
        var cell = pair.cell();
        int row = pair.row();
        var role = field.role();
        boolean severalLines = pair.text().indexOf('\n') >= 0;
        boolean colon = pair.label().colon()
                || signs.headsCompany(field, text)
                || (role != null && role != Role.PARTY && labels.anchors().isInSection(pair.label()));
        var voyage = role == Role.VESSEL ? voyages.behind(pair.label(), text) : "";
        if (!voyage.isEmpty()) {
            add(Field.VOYAGE, cell, voyage, row, colon);
        }
        if (role != null && signs.isTown(field, pair) && !dictionaries.words().isAbsent(text)) {
            var town = Column.ofLabel(field, cell.column()).ofTownOf(role);
            values.add(new Labelled(town, cell, row, colon));
        } else if (field.attribute() != Attribute.NAME || severalLines || role == null) {
            add(field, cell, text, row, colon);
            if (field.attribute() == Attribute.NAME && severalLines && role != null) {
                addInside(role, cell, text, row, colon);
            }
        } else {
            var rest = blocks.restOfName(text, cell, row);
            add(field, cell, rest == null ? text : text + " " + rest.text(), row, colon);
            takeBlockBelow(role, pair, rest == null ? row : row + 1, colon);
            addInside(role, cell, text, row, colon);
        }
    }

    /** The address and the number beside the name in the same cell, which are read from there: the mapping says so. */
    private void addInside(Role role, SourceCell cell, String text, int row, boolean colon) {
        var parties = dictionaries.partyText().parse(text);
        var party = parties.size() == 1 ? parties.get(0) : null;
        if (party != null && !party.address().isBlank() && !corrections.holds(role, Attribute.ADDRESS)) {
            add(Field.of(role, Attribute.ADDRESS), cell, party.address(), row, colon);
        } else if (party != null && HOUSE.matcher(text).lookingAt() && !corrections.holds(role, Attribute.ADDRESS)) {
            if (dictionaries.partyWords().hasAddressWord(text)
                    && !dictionaries.partyWords().looksLikeCompany(text)) {
                add(Field.of(role, Attribute.ADDRESS), cell, text, row, colon); // "Delivered to: 16 Example Street"
            }
        }
        if (party != null && !party.identifiers().isEmpty() && !corrections.holds(role, Attribute.ID)) {
            add(Field.of(role, Attribute.ID), cell, party.identifiers().get(0).value(), row, colon);
        }
    }

    private void takeBlockBelow(Role role, Pair pair, int row, boolean colon) {
        if (role == Role.VESSEL || role == Role.CARRIER) {
            return;
        }
        int ofLabels =
                pair.way() == FormAssignment.Way.BESIDE ? pair.label().cell().column() : -1;
        for (var line : blocks.below(role, pair.cell(), row, ofLabels, colon)) {
            if (line.column().townOf() == null) {
                add(line.column().field(), line.cell(), line.cell().text(), line.row(), colon);
            } else {
                values.add(line);
            }
        }
    }

    private void add(Field labelled, SourceCell cell, String text, int row, boolean colon) {
        var field = CountryValues.fieldOf(labelled, text);
        if (dictionaries.words().isAbsent(text) || (field.role() == null && RepeatedBoxes.take(values, field, text))) {
            return; // of the date and number labels of a letterhead the first counts
        }
        var value = text.equals(cell.text())
                ? cell
                : new SourceCell(cell.column(), cell.kind(), text, cell.number(), cell.formula());
        values.add(new Labelled(Column.ofLabel(field, cell.column()), value, row, colon));
    }
}
