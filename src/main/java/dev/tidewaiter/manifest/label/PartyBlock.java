package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.CellGrid;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines below the name of a party: its address, its country, and how to reach it. */
public final class PartyBlock {

    private static final int WORDS_OF_DEPARTMENT = 3; // a department or an office has fewer

    /** "Spartanburg, SC": a town of North America with its state, and no more. */
    private static final Pattern TOWN_AND_STATE = Pattern.compile("\\p{L}[\\p{L} .'-]+, [A-Z]{2}");

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final LabelParser labels;
    private final FreeCells free;
    private final NamesBelow names;

    public PartyBlock(ManifestDictionaries dictionaries, CellGrid cells, LabelParser labels, FreeCells free) {
        this.dictionaries = dictionaries;
        this.cells = cells;
        this.labels = labels;
        this.free = free;
        this.names = new NamesBelow(dictionaries, cells, labels, free);
    }

    /** The names that stand below something else. */
    public NamesBelow names() {
        return names;
    }

    /**
     * The address and the country in the lines below a name, down to the next blank or label. A company among them may be another party;
     * a telephone, a tax number or the number of a paper is none of the address, and does not end it.
     *
     * @param row      the last row of the name
     * @param ofLabels the column of the labels that stand beside their values; -1 where they do not
     */
    public List<Labelled> below(Role role, SourceCell name, int row, int ofLabels, boolean colon) {
        var found = new ArrayList<Labelled>();
        var lines = new AddressLines(role, colon);
        int from = Math.max(row, cells.lastRow(row, name.column())) + 1;
        int column = columnOfBlock(name, from);
        @Nullable Labelled besideCode = null;
        for (int next = from; next < from + FreeCells.MOST_LINES; next++) {
            var cell = cells.at(next, column);
            if (cell == null || cell.kind() != SourceCell.Kind.TEXT) {
                break;
            }
            if (tellsHowToReach(cell.text()) || labels.texts().isNumberWithTitle(cell.text())) {
                continue;
            }
            if (TextMarks.isBracketed(cell.text())
                    || labels.texts().isCaption(cell.text())
                    || UndelimitedLabels.TITLE_IN_BRACKETS.matcher(cell.text()).lookingAt()
                    || !free.isFree(cell)
                    || free.hasItsOwnLabel(next, cell.column(), ofLabels)) {
                break;
            }
            if (dictionaries.partyWords().looksLikeCompany(cell.text())) {
                continue;
            }
            free.take(cell);
            if (CountryLine.is(cell.text())) {
                addTo(found, lines.town(line -> !isTelling(line), next - 1));
                lines.end();
                besideCode = null; // "Lebanon 37087" over "USA"
                found.add(new Labelled(
                        Column.ofLabel(Field.of(role, Attribute.COUNTRY), cell.column()), cell, next, colon));
                continue;
            }
            var country = AddressLines.countryBesideCode(cell.text());
            if (country != null) {
                var named = Column.ofLabel(Field.of(role, Attribute.COUNTRY), cell.column());
                besideCode = new Labelled(named, cell.withText(country), next, colon);
            }
            lines.add(cell, next, isTelling(cell.text()));
        }
        if (besideCode != null) {
            found.add(besideCode);
        }
        addTo(found, lines.town(line -> TOWN_AND_STATE.matcher(line).matches(), lines.lastRow()));
        var address = lines.address();
        if (address != null) {
            found.add(0, address);
        }
        return found;
    }

    /**
     * The column of the lines below a name: its own, or a few columns right of it where the name stands behind its label in one cell and
     * nothing stands below that, "Exporter : OMEGA PVT LTD" over an empty cell and "F-41 EXAMPLE AREA, JODHPUR 342012".
     */
    private int columnOfBlock(SourceCell name, int row) {
        if (!free.isLabel(name) || cells.at(row, name.column()) != null) {
            return name.column();
        }
        var beside = cells.rightOf(row, name.column());
        boolean indented = beside != null
                && beside.column() - name.column() <= FreeCells.FARTHEST_BESIDE
                && beside.kind() == SourceCell.Kind.TEXT
                && beside.text().indexOf(',') > 0
                && Characters.digits(beside.text()) > 0
                && cells.at(row - 1, beside.column()) == null; // nobody else stands above it
        return beside != null && indented ? beside.column() : name.column();
    }

    private static void addTo(List<Labelled> found, @Nullable Labelled value) {
        if (value != null) {
            found.add(value);
        }
    }

    /** A street or a town with its code; neither the department above them nor a line of one or two words above the country: "Almaty". */
    private boolean isTelling(String line) {
        return Characters.digits(line) > 0
                || line.indexOf(',') > 0
                || line.chars().filter(Character::isWhitespace).count() >= WORDS_OF_DEPARTMENT
                || dictionaries.partyWords().hasAddressWord(line);
    }

    /** "Tel: …", "VAT no.: …", "ATTN.: …". */
    private boolean tellsHowToReach(String text) {
        int colon = TextMarks.firstColon(text);
        var meaning = colon > 0 && colon < text.length() - 1
                ? dictionaries.headings().meaning(text.substring(0, colon).strip())
                : null;
        if (meaning == null) {
            return false;
        }
        return meaning.kind() == Meaning.Kind.PARTY_ID
                || meaning.fields().stream()
                        .anyMatch(field -> field.attribute() == Attribute.ID
                                || switch (field) {
                                    case PHONE, EMAIL, WEBSITE, CONTACT_NAME -> true;
                                    default -> false;
                                });
    }
}
