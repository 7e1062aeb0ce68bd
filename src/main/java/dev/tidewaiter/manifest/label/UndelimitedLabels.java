package dev.tidewaiter.manifest.label;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that nothing but a blank parts from what they label: a company, as Russian forms print it, "Грузоотправитель ООО «Омега», г.
 * Самара", be there the caption of the box above it in the same cell; a number or a date, "Zamówienie nr EMP/118"; or whatever stands
 * in a box whose title begins with a number in a circle. Such a label is given the colon that it lacks.
 */
public final class UndelimitedLabels {

    private static final Pattern CAPTION = Pattern.compile("\\s*\\([^()]{3,80}\\)\\s*\\n\\s*");
    /** "ЕИК 123456789", "VAT DE144556677". */
    private static final Pattern NUMBER = Pattern.compile(
            "[A-Z]{0,3}\\d[\\d ./-]{5,}|[A-Z]{1,2}[ -]?\\d{5,}[A-Z]?|\\d{8,}[A-Z]?(?:\\s{2,}.*|\\s+[-–]\\s.*)");
    /** "EMP/118", "24DE588012884411E0": a number without a blank in it. */
    private static final Pattern NUMBER_OF_DOCUMENT = Pattern.compile("(?=(?:\\S*\\d){2})\\S{4,30}");
    /** "4,912.000 KGS", "186 CTN": the weight or the packages of the whole. */
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\s?\\p{L}{1,10}\\.?");

    /** Owner and number of ISO 6346, with the size that some write behind: "ABCU1234567 / 40HC". */
    private static final Pattern CONTAINER =
            Pattern.compile("\\p{Lu}{3}[UJZ] ?\\d{7}(?:[ /,(]{1,3}\\d{2}['’]?\\s?(?:[A-Z]{2}|[A-Z]\\d)?\\)?)?");

    /** A title in brackets with its value in the same line: "(주소) 울산광역시 남구". */
    static final Pattern TITLE_IN_BRACKETS = Pattern.compile("\\([^()\\n]{2,20}\\) \\S");

    /** "17 Страна назначения", as customs forms number their boxes. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)]? {1,2}\\p{Lu}\\p{L}{2}");

    private static final Pattern GAP = Pattern.compile(" {2,}(?=[^ \\n])");

    private static final Pattern GLUED_DATE =
            Pattern.compile("(?<=\\s{2}|\\n|^)(\\p{Lu}{3}) (\\d[^\\s]{4,11})(?=\\s{2}|\\n|$)");

    private static final int LONGEST_NUMBER_LABEL = 40;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 10;
    private static final int LONGEST_HEAD = 100;

    private final ManifestDictionaries dictionaries;

    public UndelimitedLabels(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** The rows with a colon behind each such label. */
    public List<SourceRow> parted(List<SourceRow> rows) {
        return rows.stream().map(this::parted).toList();
    }

    private SourceRow parted(SourceRow row) {
        if (row.cells().stream().noneMatch(cell -> labelEnd(cell) > 0 || hasGlueDates(cell))) {
            return row;
        }
        return new SourceRow(
                row.number(),
                row.hidden(),
                row.cells().stream().map(this::parted).toList());
    }

    /** "B/L: ABC-1   ETD 2024-09-18   ETA 2024-10-29": days behind others, parted by wide gaps. */
    private static boolean hasGlueDates(SourceCell cell) {
        return cell.kind() == SourceCell.Kind.TEXT
                && cell.text().length() <= LONGEST_LINE
                && GLUED_DATE.matcher(cell.text()).find();
    }

    private String datesParted(String text) {
        return GLUED_DATE
                .matcher(text)
                .replaceAll(glued -> isDate(glued.group(2)) && isLabelOf(glued.group(1), glued.group(2), text, false)
                        ? glued.group(1) + ": " + Matcher.quoteReplacement(glued.group(2))
                        : Matcher.quoteReplacement(glued.group()));
    }

    private SourceCell parted(SourceCell cell) {
        var dated = hasGlueDates(cell) ? datesParted(cell.text()) : cell.text();
        if (!dated.equals(cell.text())) {
            return parted(new SourceCell(cell.column(), cell.kind(), dated, Double.NaN, cell.formula()));
        }
        int end = labelEnd(cell);
        if (end < 0 || cell.text().charAt(end - 1) == ':') {
            return cell;
        }
        var text = cell.text().substring(captionEnd(cell.text()), end) + ": "
                + cell.text().substring(end).strip();
        return new SourceCell(cell.column(), cell.kind(), text, Double.NaN, cell.formula());
    }

    private static int captionEnd(String text) {
        var caption = CAPTION.matcher(text);
        return caption.lookingAt() ? caption.end() : 0;
    }

    /** Where the label ends that a cell begins with; -1 when it begins with none, or a colon follows it already. */
    private int labelEnd(SourceCell cell) {
        var text = cell.text();
        if (cell.kind() != SourceCell.Kind.TEXT || (text.length() < SHORTEST && !beginsWithCircle(text))) {
            return -1;
        }
        int start = captionEnd(text);
        int gap = gapBehindLabel(text, start);
        if (gap > 0) {
            return gap;
        }
        boolean boxed = isBoxed(text, start);
        int blank = text.indexOf(' ', start);
        for (int words = 0; words < MOST_WORDS && blank > 0; words++) {
            var label = text.substring(start, blank);
            var rest = text.substring(blank).strip();
            // what stands behind is cheaper to look at than what a label may mean, and hardly any cell has it
            if (((beginsCompany(rest) || isSalutation(label, rest)) && isParty(label))
                    || isLabelOf(label, rest, text, boxed)) {
                return blank;
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return -1;
    }

    /** Whether a text begins like the title of a box with its value: with a number in a circle, or with a title in brackets. */
    private boolean isBoxed(String text, int start) {
        boolean titled = start == 0
                && text.length() <= LONGEST_HEAD
                && (beginsWithCircle(text) || TITLE_IN_BRACKETS.matcher(text).lookingAt());
        var whole = titled ? dictionaries.headings().meaningAsOne(text) : null;
        return titled && (whole == null || !whole.exact());
    }

    public static boolean beginsWithCircle(String text) {
        return Character.getType(text.charAt(0)) == Character.OTHER_NUMBER;
    }

    /** Whether a text is the label of the number or the date behind it, or of anything in a box. */
    private boolean isLabelOf(String label, String rest, String text, boolean boxed) {
        var meaning = boxed || mayBeLabelled(rest) ? dictionaries.headings().meaning(label) : null;
        if (rest.isEmpty() || meaning == null || !meaning.exact()) {
            return false;
        }
        return switch (meaning.kind()) {
            case PARTY_ID -> boxed || NUMBER.matcher(rest).matches();
            case PARTY_NAME, PARTY_ADDRESS, PARTY_COUNTRY -> boxed;
            case SOME_DATE -> boxed || isDate(rest);
            case FIELD ->
                boxed
                        || (meaning.fields().get(0).attribute() == Attribute.DATE && isDate(rest))
                        || (meaning.fields().get(0) == Field.ORIGIN
                                && Countries.named(rest) != null) // "MADE IN VIETNAM"
                        || isMeasured(meaning.fields().get(0), rest)
                        || isShip(meaning.fields().get(0), rest)
                        || (isNumberOfDocument(meaning.fields().get(0))
                                && NUMBER_OF_DOCUMENT.matcher(rest).matches()
                                && !isDate(rest)
                                && dictionaries.titles().in(text, "").isEmpty());
            default -> false;
        };
    }

    /** "Shipped per EXAMPLE STAR V.041W", "Ocean vessel EXAMPLE STAR 612W". */
    private boolean isShip(Field field, String rest) {
        return (field.role() == Role.VESSEL || field == Field.MODE_OF_TRANSPORT)
                && !dictionaries.voyages().directed(rest).isEmpty();
    }

    /** "Total Pkgs 186 CTN", "Container ABCU1234567". */
    private static boolean isMeasured(Field field, String rest) {
        return switch (field) {
            case PACKAGE_COUNT, GROSS_WEIGHT, NET_WEIGHT -> AMOUNT.matcher(rest).matches();
            case CONTAINER -> CONTAINER.matcher(rest).matches();
            default -> false;
        };
    }

    /** A number, a day, the number of a document or a country: all that a label without a box is believed before. */
    private static boolean mayBeLabelled(String rest) {
        return Characters.digits(rest) > 1 || Countries.named(rest) != null;
    }

    private boolean isDate(String text) {
        return Characters.digits(text) > 3 && dictionaries.dates().mayBeDate(text);
    }

    private static boolean isNumberOfDocument(Field field) {
        return switch (field) {
            case INVOICE_NUMBER, CONTRACT, PURCHASE_ORDER, SHIPMENT, BILL_OF_LADING, AIR_WAYBILL, DECLARATION -> true;
            default -> false;
        };
    }

    /**
     * The wide gap behind the label of a number, "Основание отпуска   39-6778/24 от 09.01.2024", of a company, "For account and risk of
     * Messrs.  Omega S.L.", or of a numbered box, "17 Страна назначения  АРМЕНИЯ"; -1 where there is none.
     */
    private int gapBehindLabel(String text, int start) {
        var gap = GAP.matcher(text);
        if (!gap.find(start) || gap.start() == start || gap.start() - start > LONGEST_NUMBER_LABEL) {
            return -1;
        }
        var meaning = dictionaries.headings().meaning(text.substring(start, gap.start()));
        var rest = text.substring(gap.end());
        boolean numbers = meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && isNumberOfDocument(meaning.fields().get(0));
        boolean names = isParty(text.substring(start, gap.start()))
                && rest.length() <= LONGEST_HEAD
                && dictionaries.partyWords().looksLikeCompany(rest);
        boolean boxes = meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && NUMBERED.matcher(text).lookingAt()
                && meaning.fields().get(0).role() == null // behind a party's title stands its number
                && dictionaries.headings().meaning(rest) == null
                && rest.indexOf("  ") < 0;
        return (numbers && Characters.digits(rest) > 0) || names || boxes ? gap.start() : -1;
    }

    /** "Messrs. Omega Trading": what stands before whoever is written to, and is a title as well. */
    private boolean isSalutation(String label, String rest) {
        return !rest.isEmpty()
                && Character.isLetterOrDigit(rest.charAt(0))
                && rest.length() <= LONGEST_HEAD
                && dictionaries.partyWords().addressing().isPerson(label);
    }

    /** A name in quotes, or a legal form or "(주)" that stands before its name: no company is called "Shipper «Omega»". */
    private boolean beginsCompany(String rest) {
        var head = rest.substring(0, Math.min(rest.length(), LONGEST_HEAD));
        return !rest.isEmpty()
                && ("\"«“".indexOf(rest.charAt(0)) >= 0
                        || dictionaries.partyWords().beginsWithLegalForm(head)
                        || dictionaries.partyWords().looksLikeCompany(head.split("\\s", 2)[0]))
                && dictionaries.partyWords().looksLikeCompany(head);
    }

    private boolean isParty(String label) {
        var meaning = dictionaries.headings().meaning(label);
        return meaning != null
                && meaning.exact()
                && meaning.kind() == Meaning.Kind.FIELD
                && meaning.fields().get(0).attribute() == Attribute.NAME
                && meaning.fields().get(0).role() != Role.PARTY;
    }
}
