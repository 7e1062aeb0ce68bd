package dev.tidewaiter.rulebook.source;

import dev.tidewaiter.designation.lists.ListCountries;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.code.Eccn;
import dev.tidewaiter.goods.code.LastHeadings;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.place.Countries;
import dev.tidewaiter.wordlist.Citation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cells of a column may hold. */
public enum CellKind {
    TEXT(""),
    /** What people note beside a row; nothing reads it. */
    REMARK(""),
    /** Words that name a law, an act or where a thing was read. */
    CITATION("cites nothing; name the law or the act, such as 15 CFR 744.3"),
    DAY("is no day; write it as 2024-10-17"),
    /** A day as a list gives it, or its month alone; a remark may follow in brackets. */
    LISTED_DAY(
            "is no day; write it as 2024-10-17, or 2024-10 where only the month is known; a remark may follow in brackets"),
    NUMBER("is no number; write it as 12.5"),
    /** Countries and groups of countries, between blanks, or a star for every country. */
    COUNTRIES(
            "names no country of two letters or group of countries; write it as A:5 or AE, several with a blank between, or * for all"),
    /** A customs code or the beginning of one. */
    DIGITS("is no customs code; write 2, 4, 6, 8 or 10 digits without points"),
    ECCN("is no entry of the control list; write it as 9A012"),
    /** Entries of the control list, between blanks, or EAR99. */
    ECCNS("is no entry of the control list; write it as 9A012 or 9A012.a.1, several with a blank between, or EAR99"),
    /** Paragraphs of an entry, as the country chart's table writes them. */
    PARAGRAPHS(
            "names no paragraphs; write * for the whole entry, paragraphs with blanks between as in a.1 b.4, one with ? behind it of"
                    + " which more decides, one with ! before it that is left out, - for none, range, or ? alone"),
    /** The first digits of customs codes, several with a bar between; one digit stands for ten chapters. */
    CODE_BEGINNINGS("is no beginning of customs codes; write digits alone, several with a bar between, as in 28|3801"),
    COUNTRY("is no country of two letters; write it as AE"),
    /** A country as a list names it: two letters, a name or a nationality. */
    LISTED_COUNTRY(
            "is no country and no nationality; write it as AE, or as the list names it, such as Iran or Iranian"),
    ITEM_CLASS("is no class of goods; see \"tidewaiter rules facts\""),
    QUANTITY("is no quantity that is read from descriptions; see \"tidewaiter rules facts\""),
    FIELD("is no field of a goods line; see \"tidewaiter rules facts\""),
    /** One of the values that the column counts up. */
    ONE_OF(""),
    /** A value of a column of another table. */
    ENTRY_OF(""),
    /** Several of them, between semicolons. */
    ENTRIES_OF(""),
    /** Several of them, between blanks; a star at the end stands for any ending. Columns between semicolons. */
    NAMES_OF(""),
    /** A name by which rows of other tables refer to the row, which decides nothing until one does; columns between semicolons. */
    NAMED_BY("");

    /** The chapter that the Harmonized System keeps free: lines that name it give no code in truth. */
    private static final String NO_CHAPTER = "77";

    /** Letters and numbers by turns, as 9E003.a.3.d.2.a has them. */
    private static final String PARAGRAPH = "[a-z](?:\\.\\d{1,3}\\.[a-z])*(?:\\.\\d{1,3})?";

    private static final Pattern PARAGRAPHS_NAMED =
            Pattern.compile("range|[?-]|(?:\\*|!?" + PARAGRAPH + "\\??)(?: !?" + PARAGRAPH + "\\??)*");

    private static final Pattern HS_DIGITS = Pattern.compile("(?:\\d\\d){1,5}");

    /** As Supplement 1 to part 740 names them. */
    private static final Pattern GROUP = Pattern.compile("A:[1-6]|B|D:[1-5]|E:[12]");

    private final String complaint;

    CellKind(String complaint) {
        this.complaint = complaint;
    }

    private boolean fits(String text) {
        return switch (this) {
            case CITATION -> Citation.names(text);
            case DAY -> isDay(text);
            case LISTED_DAY -> isListedDay(text);
            case NUMBER -> isNumber(text);
            case DIGITS -> HS_DIGITS.matcher(text).matches() && isInChapter(text);
            case ECCN -> isEccn(text);
            case ECCNS -> Stream.of(text.split(" ", -1)).allMatch(CellKind::isEccn);
            case PARAGRAPHS -> PARAGRAPHS_NAMED.matcher(text).matches();
            case CODE_BEGINNINGS -> Stream.of(text.split("\\|", -1)).allMatch(CellKind::isBeginning);
            case COUNTRY -> isCountry(text);
            case LISTED_COUNTRY ->
                text.matches("[A-Za-z]{2}")
                        ? isCountry(text)
                        : !ListCountries.named(text).isEmpty();
            case COUNTRIES -> Arrays.stream(text.split(" ")).allMatch(CellKind::isCountryOrGroup);
            case ITEM_CLASS -> isConstant(ItemClass.values(), text);
            case QUANTITY -> isConstant(Quantity.values(), text);
            case FIELD -> isField(text);
            case TEXT, REMARK, ONE_OF, ENTRY_OF, ENTRIES_OF, NAMES_OF, NAMED_BY -> true;
        };
    }

    /** The Harmonized System has chapters 01 to 97 and none of number 77; 98 and 99 are left to each country's own tariff. */
    private static boolean isInChapter(String digits) {
        int chapter = Integer.parseInt(digits.substring(0, 2));
        return chapter >= 1 && chapter <= 99 && chapter != 77;
    }

    private static boolean isBeginning(String text) {
        return text.matches("\\d{1,10}") && (text.length() == 1 || text.equals(NO_CHAPTER) || isInChapter(text));
    }

    /** A number as lists write it: one that is read from more, or otherwise, would be looked for under a number that nobody meant. */
    private static boolean isEccn(String text) {
        var read = Eccn.parse(text);
        return read != null && read.toString().equals(text);
    }

    private static boolean isSeveral(String text) {
        return Stream.of(text.split("[ ,;/|+&]+"))
                        .filter(part -> Eccn.parse(part) != null)
                        .count()
                > 1;
    }

    /** UK, under which a country is known too, is none of its letters: nothing would be found by it. */
    private static boolean isCountry(String text) {
        var named = text.matches("[A-Z]{2}") ? Countries.named(text) : null;
        return named != null && named.iso2().equals(text);
    }

    private static boolean isCountryOrGroup(String word) {
        return word.equals("*") || GROUP.matcher(word).matches() || COUNTRY.fits(word);
    }

    /** The kind as the table of columns names it, such as {@code one of}; null when there is none. */
    static @Nullable CellKind named(String name) {
        return ConstantNames.named(CellKind.class, name.toLowerCase(Locale.ROOT));
    }

    /** The words for all kinds. */
    static String names() {
        return ConstantNames.all(CellKind.class);
    }

    /** Its word in the table of columns. */
    public String word() {
        return ConstantNames.of(this);
    }

    /** What is wrong with a text by itself; null when nothing is. */
    @Nullable
    String complaint(String text) {
        if (fits(text)) {
            return switch (this) {
                case DAY -> PlausibleDay.complaint(LocalDate.parse(text));
                case LISTED_DAY -> PlausibleDay.ofEntry(LocalDate.parse(listedDay(text)));
                case DIGITS -> LastHeadings.complaint(text);
                case CODE_BEGINNINGS ->
                    Stream.of(text.split("\\|", -1))
                            .map(LastHeadings::complaint)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
                default -> null;
            };
        }
        if (this == DIGITS && HS_DIGITS.matcher(text).matches()) {
            return "\"" + text + "\" is in no chapter of a tariff (01 to 99 without 77); correct the code";
        }
        if (this == ECCN && isSeveral(text)) {
            return "\"" + text + "\" names several entries, and a row is of one; write a row for each";
        }
        var entry = this == ECCN ? Eccn.parse(text) : null;
        if (entry != null) {
            return "\"" + text + "\" is read as " + entry + "; write it so if that is meant";
        }
        var written = this == NUMBER ? NumberSpelling.complaint(text) : null;
        if (written != null) {
            return written;
        }
        boolean isCode = this == COUNTRY || (this == LISTED_COUNTRY && text.length() == 2);
        var country = isCode ? Countries.named(text) : null;
        return "\"" + text + "\" "
                + (country == null ? complaint : "is no country of two letters; write it as " + country.iso2());
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isListedDay(String text) {
        return isDay(listedDay(text));
    }

    /** The day itself, of a month its first. */
    private static String listedDay(String text) {
        var day = text.replaceFirst(" \\([^()]+\\)$", "");
        return day.length() == 7 ? day + "-01" : day;
    }

    private static boolean isNumber(String text) {
        return NumberSpelling.isPlain(text);
    }

    private static boolean isConstant(Enum<?>[] constants, String text) {
        return Arrays.stream(constants).anyMatch(constant -> constant.name().equals(text));
    }

    private static boolean isField(String text) {
        return Field.byId(text) != null || text.matches("(party|receiver)\\.\\w+");
    }
}
