package dev.tidewaiter.manifest.cell;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Headings;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.Layout;
import dev.tidewaiter.manifest.value.CellWords;
import dev.tidewaiter.manifest.value.TextMarks;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what a form prints below its goods by its texts alone: notes, labels, boxes to tick, explanations in brackets. */
public final class NoteText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[#/]?\\w+\\}");
    private static final int LONG_NOTE = 160;
    private static final int LONGEST_MARK = 2;

    private static final int LONGEST_FACT = 60;
    private static final int MOST_FURTHER_BOXES = 20;

    private final Layout layout;
    private final CellWords words;
    private final Headings headings;
    /** The number of the last heading, where the form numbers its boxes without a point, "12 Volume in m3"; 0 where it does not. */
    private final int lastBox;
    /** Whether the form numbers its boxes, of which the headings are some. */
    private final boolean numberedForm;
    /** The columns of quantities, weights and money. */
    private final Set<Integer> numbers;

    public NoteText(Layout layout, CellWords words, Headings headings) {
        this.layout = layout;
        this.words = words;
        this.headings = headings;
        this.numberedForm =
                layout.headings().stream().filter(NoteText::isNumbered).count() > 2;
        this.numbers = layout.columns().stream()
                .filter(column -> column.field().attribute() == Field.Attribute.NUMBER)
                .map(Column::index)
                .collect(Collectors.toSet());
        var boxes = layout.headings().stream()
                .mapToInt(NoteText::boxNumber)
                .filter(box -> box > 0)
                .toArray();
        this.lastBox = boxes.length > 2 ? Arrays.stream(boxes).max().orElse(0) : 0;
    }

    /** The number of a box of a form, "21 Ausgefertigt in", "13  instructions" with a gap; 0 for other texts. */
    public static int boxNumber(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        int blanks = 0;
        while (digits + blanks < text.length() - 1 && text.charAt(digits + blanks) == ' ') {
            blanks++;
        }
        boolean box = digits > 0
                && digits < 3
                && text.length() > digits + 2
                && blanks > 0
                && (blanks > 1
                        ? Character.isLetter(text.charAt(digits + blanks))
                        : Character.isUpperCase(text.charAt(digits + 1)));
        return box ? Integer.parseInt(text.substring(0, digits)) : 0;
    }

    /** Whether a row begins with a box of the form behind those of the table, which are numbered up to the last heading. */
    private boolean isFurtherBox(SourceRow row) {
        int box = lastBox == 0 ? 0 : boxNumber(row.cells().get(0).text());
        return box > lastBox && box <= lastBox + MOST_FURTHER_BOXES;
    }

    /**
     * Why a row is part of a form by what all its cells look like; null when that says nothing.
     *
     * @param mayBeGoods whether it stands where goods are described, in a table in which a line has no amount
     */
    @Nullable
    public SkipReason reason(SourceRow row, boolean mayBeGoods) {
        if (row.cells().stream().anyMatch(cell -> Characters.hasDigit(cell.text()))) {
            boolean printed =
                    row.cells().size() > 1 && words.isOfForm(row.cells().get(0).text());
            return printed || isFurtherBox(row) || isOfForm(row)
                    ? SkipReason.LABELS_OF_FORM
                    : null; // a model may stand in brackets: "(engine L550E)", "[engine L550E]"
        }
        if (!mayBeGoods && row.cells().stream().allMatch(cell -> isEnclosed(cell.text(), "(（", ")）"))) {
            return SkipReason.EXPLANATION;
        }
        if (isOfTemplate(row)) {
            return SkipReason.PLACEHOLDERS;
        }
        var first = row.cells().get(0).text();
        boolean note = row.cells().size() == 1 && words.isNote(first); // said with its reason where notes are told
        return isOfForm(row) || (!note && words.isOfForm(first)) ? SkipReason.LABELS_OF_FORM : null;
    }

    /**
     * "Clerk | Driver | Shipper", apart from the lines: words where numbers stand, of which a label is one, ask for signatures, and so do
     * "Tanda terima, | Sopir, | Hormat kami,".
     */
    public boolean isSigned(SourceRow row) {
        int below = 0;
        boolean label = false;
        boolean open = row.cells().size() > 1;
        for (var cell : row.cells()) {
            var text = cell.text();
            open &= text.strip().endsWith(",");
            if (text.length() > LONGEST_FACT
                    || !RowMeasures.hasLetter(text)
                    || Characters.hasDigit(text)
                    || words.isAbsent(text)) {
                return false;
            }
            var meaning = headings.meaning(text);
            label |= meaning != null && meaning.exact();
            below += numbers.contains(cell.column()) ? 1 : 0;
        }
        return open || (label && below > 1);
    }

    /** Cells that a program would have filled in: "[date]", or two such as "{Quantity}" among other texts. */
    private static boolean isOfTemplate(SourceRow row) {
        if (row.cells().stream().allMatch(cell -> isEnclosed(cell.text(), "{[<", "}]>"))) {
            return true;
        }
        long named = row.cells().stream()
                .mapToLong(cell -> PLACEHOLDER.matcher(cell.text()).results().count())
                .sum();
        return named > 1 || (named == 1 && row.cells().size() < 3);
    }

    private static boolean isEnclosed(String text, String open, String close) {
        return text.length() > 2
                && open.indexOf(text.charAt(0)) >= 0
                && close.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** A label before a value that begins with a colon, labels that end in one, numbered labels, boxes to tick. */
    private boolean isOfForm(SourceRow row) {
        int texts = 0;
        int labels = 0;
        int boxes = 0;
        boolean ticked = true;
        for (var cell : row.cells()) {
            var text = cell.text();
            if (isBox(text)) {
                boxes++;
                ticked &= !isLineToSignOn(text);
            } else if (RowMeasures.hasLetter(text) || text.startsWith(":")) {
                texts++;
                boolean value = text.startsWith(":") || text.startsWith("：");
                labels += (value && texts > 1) || text.endsWith(":") || text.endsWith("：") || isNumbered(text) ? 1 : 0;
            }
        }
        boolean full = ticked
                && layout.headings().size() > 2
                && row.cells().size() >= layout.headings().size();
        return labels > 1
                || (labels == 1 && (texts > 1 || numberedForm))
                || (boxes > 0 && texts > 0 && !full); // a tick in a row that fills every column is an answer
    }

    /** A line to sign on, the character that a font of symbols shows as an empty box, and the boxes of Unicode. */
    private static boolean isBox(String text) {
        return isLineToSignOn(text) || (text.length() <= LONGEST_MARK && "¨☐☑☒□■▢✓✔".indexOf(text.charAt(0)) >= 0);
    }

    private static boolean isLineToSignOn(String text) {
        return text.length() > 3 && text.chars().allMatch(c -> c == '_');
    }

    /** "38. Signature": a number, a point, a blank and words, as the boxes of official forms are called. */
    static boolean isNumbered(String text) {
        int i = 0;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > 0
                && i < 3
                && text.length() > i + 4
                && text.charAt(i) == '.'
                && Character.isWhitespace(text.charAt(i + 1));
    }

    /** "1. | Name of bank | : Bank of Examples": a value that begins with the colon of the label before it. */
    public static boolean hasValueBehindLabel(SourceRow row) {
        boolean label = false;
        for (var cell : row.cells()) {
            if (label && (cell.text().startsWith(":") || cell.text().startsWith("："))) {
                return true;
            }
            label |= RowMeasures.hasLetter(cell.text());
        }
        return false;
    }

    /** "INV NO. 7056-A", "DIMS: 60x40 cm": the number of a document or the size of a package, alone in its row, is no goods. */
    public boolean labelsFact(SourceRow row) {
        var text = row.cells().get(0).text();
        if (row.cells().size() != 1 || text.length() > LONGEST_FACT) {
            return false;
        }
        int end = TextMarks.firstColon(text);
        for (int i = 0; end < 0 && i < text.length(); i++) {
            end = Character.isDigit(text.charAt(i)) ? text.lastIndexOf(' ', i) : end;
        }
        var meaning = end > 0 ? headings.meaning(text.substring(0, end).strip()) : null;
        if (meaning == null || !meaning.exact()) {
            return false;
        }
        return meaning.kind() == Meaning.Kind.NOTHING
                || (meaning.kind() == Meaning.Kind.FIELD
                        && switch (meaning.fields().get(0)) {
                            case INVOICE_NUMBER, PURCHASE_ORDER, CONTRACT, HS, NET_WEIGHT, GROSS_WEIGHT -> true;
                            default -> false;
                        });
    }

    /** A row that begins with a note or a label. */
    public boolean begins(SourceRow row) {
        var first = row.cells().get(0).text();
        return RowMeasures.hasLetter(first) && (words.isNote(first) || startsWithLabel(first));
    }

    /**
     * A note says so by its words, or it stands where the table has neither goods nor parties. What stands in a column of
     * goods or parties is a line: a needless question is better than goods that nobody screens.
     */
    public boolean isNote(SourceRow row, int measured, boolean belowTotal) {
        boolean alone = row.cells().size() == 1 && layout.columns().size() > 2;
        boolean narrow = row.cells().size() < 4
                && row.cells().size() * 2 <= layout.columns().size();
        if (!alone && !(belowTotal && narrow && measured == 0)) {
            return false;
        }
        var first = row.cells().get(0).text();
        if (Countries.named(first) != null) {
            return row.cells().size() == 1;
        }
        return isNote(first, row.number());
    }

    /** A starred remark, a page number, a declaration, or a label that says nothing of goods. */
    private boolean isNote(String text, int row) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean labelOfNothing = last == ':' || last == '：';
        if (first == '*' || first == '※' || labelOfNothing || text.contains("____") || words.isNote(text)) {
            return true;
        }
        if (text.length() > LONG_NOTE && words.declares(text)) {
            return true;
        }
        int colon = TextMarks.firstColon(text);
        var meaning = colon > 0 && colon < 40
                ? headings.meaning(text.substring(0, colon).strip())
                : null;
        return meaning != null
                && (!meaning.substantial() || layout.form().values().stream().anyMatch(value -> value.row() == row));
    }

    /** Whether one long text is all there is: a clause of the contract, not goods without any amount. */
    public static boolean isLongText(SourceRow row) {
        return row.cells().size() == 1 && row.cells().get(0).text().length() > LONG_NOTE;
    }

    static boolean startsWithLabel(String text) {
        int colon = TextMarks.firstColon(text);
        return colon > 0 && colon < 60;
    }
}
