package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that stand behind a document's title and before its date: "Invoice No. 12 dated 3 May 2024". Thread-safe. */
public final class DocumentTitles {

    private static final int LONGEST = 300;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_DATE = 45;
    private static final int WORDS_OF_TITLE = 6;

    /** "INVOICE LT-501", "Quote: LT-501", "PACKING LIST to invoice LT-501 dd 03.05.2024": nothing but a title, its number and its date. */
    private static final Pattern TITLE_AND_NUMBER = Pattern.compile(
            "(?<title>\\p{L}[\\p{L} -]*)(?:\\s*[:：]\\s*|\\s+)(?<number>(?=\\S*\\d\\d)[\\p{L}\\d][^\\s,;:]{2,24})(?<rest>\\s.*)?");

    /** A number inside a sentence, behind a word that may be its title. */
    private static final Pattern NUMBER_INSIDE =
            Pattern.compile("(?<=\\p{L}[ :.]{1,2}|\\d ) ?(?=[^\\s,;]*\\d\\d)[\\p{L}\\d][^\\s,;:]{2,24}(?=\\s)");

    /** Between a number and its date: "IO-260088 / 2 maart 2026". */
    private static final Pattern SEPARATOR = Pattern.compile("^[/–—]\\s*");

    /** The kinds of rows that hold other words than titles. */
    private static final List<String> KINDS =
            List.of("date", "date-alone", "date-town", "year", "of-year", "series", "with-invoice", "list-number");

    private final Map<String, Field> titles = new HashMap<>();
    private final Set<String> withInvoice = new HashSet<>();
    private final Pattern ofList;
    private final Set<String> datesAlone = new HashSet<>();
    private final NumberWords numbers;
    private final Pattern dated;
    private final Pattern townBefore;
    private final Pattern series;
    private final List<String> years;
    private final Pattern ofYear;

    private DocumentTitles(WordLists lists) {
        var list = lists.list("manifest/document-titles.tsv");
        var kinds = new HashMap<String, List<String>>();
        KINDS.forEach(kind -> kinds.put(kind, new ArrayList<>()));
        for (var row : list.rows(2)) {
            var words = kinds.get(row.cell(0));
            if (words != null) {
                words.addAll(row.words(1));
                continue;
            }
            var field = Field.byId(row.cell(0));
            if (field == null) {
                throw row.wrong("there is no field \"" + row.cell(0) + "\"");
            }
            row.words(1).forEach(word -> titles.put(word, field));
        }
        kinds.forEach((kind, words) -> {
            if (words.isEmpty()) {
                throw new InvalidWordList(list.problem(0, "lacks words of the kind " + kind + WordLists.COPY));
            }
        });
        datesAlone.addAll(of(kinds, "date-alone"));
        withInvoice.addAll(of(kinds, "with-invoice"));
        ofList = Pattern.compile("(?i)" + WordKinds.anyOf(of(kinds, "list-number")) + "[^\\p{L}].*");
        years = List.copyOf(of(kinds, "year"));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        dated = Pattern.compile(
                "[\\s,;]*" + WordKinds.anyOf(of(kinds, "date")) + "\\b\\s*[:.]?\\s*(?<date>[^;]{6,45})", flags);
        townBefore = Pattern.compile(
                "\\p{L}[\\p{L} .'’-]{2,30},\\s*(?:" + WordKinds.anyOf(of(kinds, "date-town")) + "\\s+)?(?=\\d)", flags);
        numbers = NumberWords.of(lists);
        series = Pattern.compile(WordKinds.anyOf(of(kinds, "series")) + "\\b\\.?(?:\\s+\\p{L}{1,4})?", flags);
        ofYear = Pattern.compile(
                "\\s+" + WordKinds.anyOf(of(kinds, "of-year")) + "\\b.*", Pattern.UNICODE_CHARACTER_CLASS);
    }

    private static List<String> of(Map<String, List<String>> kinds, String kind) {
        return Objects.requireNonNull(kinds.get(kind), kind);
    }

    /**
     * Reads the titles from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when the list is missing or a row of it makes no sense
     */
    public static DocumentTitles of(WordLists lists) {
        return new DocumentTitles(lists);
    }

    /**
     * A number and what it numbers.
     *
     * @param field  the field of the number
     * @param number as it stands
     * @param date   what stands behind it and may be its date; null when nothing says so
     * @param heads  whether its title begins the text, so that it is the document's own and not one that it refers to
     */
    public record TitledNumber(
            Field field, String number, @Nullable String date, boolean heads) {}

    /**
     * The numbers in a text.
     *
     * @param before the text before it in the sheet, which is the title of a number that stands alone; empty when there is none
     */
    public List<TitledNumber> in(String text, String before) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        var found = new ArrayList<TitledNumber>();
        var plain = TITLE_AND_NUMBER.matcher(text.strip());
        if (plain.matches() && titles.containsKey(bare(plain.group("title"))) && !isYear(plain.group("number"))) {
            var field = Objects.requireNonNull(titles.get(bare(plain.group("title"))));
            var rest = plain.group("rest");
            var date = rest == null ? null : date(rest);
            if (rest == null || date != null) {
                found.add(new TitledNumber(field, plain.group("number"), date, true));
                return found;
            }
        }
        var matcher = numbers.beforeNumber(text);
        int end = 0;
        while (matcher.find()) {
            var title = text.substring(end, matcher.start()).strip();
            boolean heads = end == 0 && title.indexOf(':') < 0;
            boolean alone =
                    title.isEmpty() || series.matcher(title).matches(); // "Seria BH Nr. 0044188" below the title
            boolean bare = alone && end == 0; // its title stands before it, in another cell
            boolean list = bare && withInvoice.contains(bare(before));
            var field = list ? ofNumberOnList(matcher.group("number")) : bare ? ofTitleBefore(before) : field(title);
            if (field != null) {
                found.add(new TitledNumber(field, matcher.group("number"), dateBehind(text, matcher), heads));
            }
            end = matcher.end();
        }
        if (found.isEmpty()) {
            addInside(text, found);
        }
        return found;
    }

    /** "Documents attached: invoice HZ-0312 dated 12.03.2026, certificate": an invoice and its date among other papers. */
    private void addInside(String text, List<TitledNumber> found) {
        var number = NUMBER_INSIDE.matcher(text);
        while (number.find()) {
            var field = titleAtEnd(text.substring(0, number.start()));
            var date = field == null || isYear(number.group()) ? null : date(text.substring(number.end()));
            if (field != null && date != null) {
                found.add(new TitledNumber(field, number.group(), date.split(",", 2)[0], false));
            }
        }
    }

    /** What a number on a list numbers that goes with an invoice: its own, "PL-2026-018", or else that of the invoice. */
    private Field ofNumberOnList(String number) {
        return ofList.matcher(number.strip()).matches() ? Field.SHIPMENT : Field.INVOICE_NUMBER;
    }

    /** What a number numbers that stands below a title or beside it; null when the text there is no title. */
    public @Nullable Field ofTitle(String title, String number) {
        var field = ofTitle(title);
        return field == Field.INVOICE_NUMBER && withInvoice.contains(bare(title)) ? ofNumberOnList(number) : field;
    }

    private boolean isYear(String number) {
        return number.length() == 4 && years.stream().anyMatch(number::startsWith);
    }

    /** What a bare number on a document is whose title is this whole text, be it in two languages; null when it is no title. */
    public @Nullable Field ofTitle(String text) {
        if (text.length() > LONGEST_TITLE || text.chars().anyMatch(Character::isDigit)) {
            return null;
        }
        var heading = HeadingText.of(text.strip(), HeadingRemarks.NONE);
        var whole = numbered(bare(heading.whole()));
        if (whole == null && Characters.isSpaceless(text.strip().charAt(0))) {
            whole = numbered(text.replaceAll("(?U)\\s", "")); // "거 래 명 세 서", with its syllables set apart
        }
        if (whole != null) {
            return whole;
        }
        for (var part : heading.parts()) {
            var field = numbered(bare(part));
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    /** Whether a cell says that the next one holds the document's date: "vom", "del", "от". */
    public boolean isBeforeDate(String text) {
        return text.length() < 10 && datesAlone.contains(bare(text));
    }

    /** What a label that is a title and a word for number numbers: "PEDIDO DE COMPRA Nº"; null when it is no such label. */
    public @Nullable Field ofNumberLabel(String text) {
        if (text.length() > LONGEST_TITLE) {
            return null;
        }
        var title = numbers.beforeLabelEnd(text);
        return title == null ? null : titles.get(bare(title));
    }

    /** Whether a text without a number ends in a word for one: "Исправление №", "Dossier Nr." */
    public boolean leavesNumberOpen(String text) {
        return numbers.leavesNumberOpen(text);
    }

    private @Nullable Field numbered(String title) {
        return withInvoice.contains(title) ? Field.INVOICE_NUMBER : titles.get(title);
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s:.-]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private @Nullable String dateBehind(String text, Matcher number) {
        var behind = SEPARATOR.matcher(text.substring(number.end()).strip()).replaceFirst("");
        var date = plain(behind);
        boolean bare = behind.length() <= LONGEST_DATE
                && !date.isEmpty()
                && Character.isDigit(date.charAt(0)); // "№ 2506/118    25 червня 2025 р.", "№ 7/26 «28» липня 2026 р."
        return bare ? date : date(behind);
    }

    /** What stands behind the town where a document was written, "Almaty, 1 March 2025", "Lyon, le 18/05/2025"; null where no town does. */
    public @Nullable String behindTown(String text) {
        var town = townBefore.matcher(text);
        return town.lookingAt() ? text.substring(town.end()) : null;
    }

    /** The date that a text begins with, behind a word that says so: "от 3 мая 2024 г."; null when it begins otherwise. */
    public @Nullable String date(String text) {
        var matcher = dated.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        return plain(matcher.group("date"));
    }

    /** Without quotation marks and the word for a year. */
    private String plain(String written) {
        var date = ofYear.matcher(written.replaceAll("[\"«»“”„'_]", " ")).replaceAll("");
        return date.replaceAll("(?U)\\s+", " ").strip();
    }

    /** A title in the cell before, of which the syllables may be set apart: "納 品 書". */
    private @Nullable Field ofTitleBefore(String before) {
        var ending = field(before);
        return ending == null
                        && !before.isBlank()
                        && Characters.isSpaceless(before.strip().charAt(0))
                ? ofTitle(before)
                : ending;
    }

    /** The field of the title that ends a text, be it in two languages: "ИНВОЙС / INVOICE". */
    private @Nullable Field field(String text) {
        var whole = titleAtEnd(text);
        int slash = text.lastIndexOf('/');
        return whole != null || slash < 0 ? whole : titleAtEnd(text.substring(slash + 1));
    }

    private @Nullable Field titleAtEnd(String text) {
        var words = text.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("[-–\\s]+$", "")
                .split("[\\s:(\"«]+"); // "Lieferschein-Nr."
        for (int count = Math.min(WORDS_OF_TITLE, words.length); count > 0; count--) {
            var title = String.join(" ", List.of(words).subList(words.length - count, words.length));
            var field = titles.get(title);
            if (field != null) {
                return field;
            }
        }
        return null;
    }
}
