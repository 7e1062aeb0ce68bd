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
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines below the name of a party: more of its name, its address, its country, and how to reach it. */
public final class PartyBlock {

    private static final int MOST_LINES = 8;
    private static final int FARTHEST_BESIDE = 3;
    private static final int SHORTEST_COUNTRY = 3;
    private static final int WORDS_OF_DEPARTMENT = 3; // a department or an office has fewer

    /** "Spartanburg, SC": a town of North America with its state, and no more. */
    private static final Pattern TOWN_AND_STATE = Pattern.compile("\\p{L}[\\p{L} .'-]+, [A-Z]{2}");

    private final ManifestDictionaries dictionaries;
    private final CellGrid cells;
    private final LabelParser labels;
    private final Set<SourceCell> used;
    private final Set<SourceCell> labelCells;

    /**
     * @param used       cells that are somebody's value, to which its lines are added
     * @param labelCells cells that are labels
     */
    public PartyBlock(
            ManifestDictionaries dictionaries,
            CellGrid cells,
            LabelParser labels,
            Set<SourceCell> used,
            Set<SourceCell> labelCells) {
        this.dictionaries = dictionaries;
        this.cells = cells;
        this.labels = labels;
        this.used = used;
        this.labelCells = labelCells;
    }

    /** The next line of a name whose legal form stands there; null when it is whole. */
    @Nullable
    public SourceCell restOfName(String text, SourceCell cell, int row) {
        var next = cells.at(row + 1, cell.column());
        boolean goesOn = next != null
                && isFree(next)
                && !hasItsOwnLabel(row + 1, cell.column(), -1)
                && !dictionaries.partyWords().looksLikeCompany(text)
                && !Characters.hasDigit(next.text())
                && dictionaries.partyWords().looksLikeCompany("x " + next.text());
        if (goesOn) {
            used.add(next);
        }
        return goesOn ? next : null;
    }

    /** The place below the name of whoever takes the goods there, in a box that asks for the place; null where none is. */
    @Nullable
    public SourceCell placeBelowName(Field field, String text, SourceCell cell, int row) {
        boolean place = field == Field.PLACE_OF_DELIVERY || field == Field.PORT_OF_DISCHARGE;
        var next = place && text.indexOf('\n') < 0 && dictionaries.partyWords().looksLikeCompany(text)
                ? cells.at(row + 1, cell.column())
                : null;
        boolean below = next != null
                && next.kind() == SourceCell.Kind.TEXT
                && isFree(next)
                && !hasItsOwnLabel(row + 1, cell.column(), -1);
        if (below) {
            used.add(next);
        }
        return below ? next : null;
    }

    /**
     * The name in the line below a contact, "Contact Name: D. Omega" over "Omega Loom Co." over a street, or in the one after it, below the
     * department or the surname; null where none is. Words without a legal form are a name only where no label asks for it further down.
     */
    public @Nullable NameBelow nameBelowContact(SourceCell contact, int row) {
        var next = freeText(row + 1, contact.column());
        if (next == null) {
            return null;
        }
        var after = freeText(row + 2, contact.column());
        if (dictionaries.partyWords().looksLikeCompany(next.text())) {
            used.add(next);
            return new NameBelow(next, row + 1, null);
        }
        boolean words = !Characters.hasDigit(next.text()) && next.text().indexOf(',') < 0;
        if (words && after != null && dictionaries.partyWords().looksLikeCompany(after.text())) {
            used.add(next);
            used.add(after);
            return new NameBelow(after, row + 2, next);
        }
        boolean name = words && cells.at(row + 2, contact.column()) != null && !isNameAskedBelow(contact.column(), row);
        if (name) {
            used.add(next);
        }
        return name ? new NameBelow(next, row + 1, null) : null;
    }

    /**
     * A name below a contact.
     *
     * @param person the line between them, which is more of the contact; null where none is
     */
    public record NameBelow(
            SourceCell cell, int row, @Nullable SourceCell person) {}

    private @Nullable SourceCell freeText(int row, int column) {
        var cell = cells.at(row, column);
        return cell != null
                        && cell.kind() == SourceCell.Kind.TEXT
                        && isFree(cell)
                        && !isCountry(cell.text())
                        && !hasItsOwnLabel(row, column, -1)
                ? cell
                : null;
    }

    /** "Company: …" or "Name" further down in the section, in the column of the contact or of the labels before it. */
    private boolean isNameAskedBelow(int column, int row) {
        for (int below = row + 2; below <= row + MOST_LINES; below++) {
            for (int left = column; left >= Math.max(0, column - FARTHEST_BESIDE); left--) {
                var cell = cells.at(below, left);
                if (cell != null && labels.texts().isName(cell.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a whole address stands below a name; below a carrier's often a ship or a voyage does. */
    public boolean isOverAddress(SourceCell name, int row) {
        var next = freeText(row + 1, name.column());
        return next != null && next.text().indexOf(',') > 0 && Countries.inText(next.text()) != null;
    }

    /** Whether a cell is no label and nobody's value. */
    public boolean isFree(SourceCell cell) {
        return !used.contains(cell)
                && !labelCells.contains(cell)
                && !TextMarks.beginsWithLabel(cell.text())
                && !labels.isBox(cell.text())
                && !labels.texts().isLabelText(cell.text())
                && !labels.texts().isNumberWithTitle(cell.text());
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
        for (int next = from; next < from + MOST_LINES; next++) {
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
                    || !isFree(cell)
                    || hasItsOwnLabel(next, cell.column(), ofLabels)) {
                break;
            }
            if (dictionaries.partyWords().looksLikeCompany(cell.text())) {
                continue;
            }
            used.add(cell);
            if (isCountry(cell.text())) {
                addTo(found, lines.town(this::isTown, next - 1));
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
        if (!labelCells.contains(name) || cells.at(row, name.column()) != null) {
            return name.column();
        }
        var beside = cells.rightOf(row, name.column());
        boolean indented = beside != null
                && beside.column() - name.column() <= FARTHEST_BESIDE
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

    /** A street or a town with its code, not the department above them. */
    private boolean isTelling(String line) {
        return Characters.digits(line) > 0
                || line.indexOf(',') > 0
                || line.chars().filter(Character::isWhitespace).count() >= WORDS_OF_DEPARTMENT
                || dictionaries.partyWords().hasAddressWord(line);
    }

    /** A line of one or two words above the country: "Almaty". */
    private boolean isTown(String line) {
        return Characters.digits(line) == 0
                && line.indexOf(',') < 0
                && line.chars().filter(Character::isWhitespace).count() < WORDS_OF_DEPARTMENT
                && !dictionaries.partyWords().hasAddressWord(line);
    }

    /** A line that says nothing but a country: "U.A.E.", "KAZAKHSTAN". */
    public static boolean isCountry(String line) {
        return line.length() >= SHORTEST_COUNTRY && Countries.named(line) != null;
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

    /**
     * Whether a label without a value of its own stands to the left: what is beside it is its value. A text with a colon is a label,
     * and so is one where the label of the name stands, be it known or not.
     */
    private boolean hasItsOwnLabel(int row, int column, int ofLabels) {
        for (int left = column - 1; left >= Math.max(0, column - FARTHEST_BESIDE); left--) {
            var cell = cells.at(row, left);
            if (cell != null) {
                int colon = TextMarks.firstColon(cell.text());
                boolean ends = colon == cell.text().length() - 1;
                return cell.kind() == SourceCell.Kind.TEXT
                        && (ends || (colon < 0 && (left == ofLabels || labelCells.contains(cell))));
            }
        }
        return false;
    }
}
