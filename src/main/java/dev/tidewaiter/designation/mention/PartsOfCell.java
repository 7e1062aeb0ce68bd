package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.threshold.CellThresholds;
import dev.tidewaiter.names.search.FoldedWord;
import dev.tidewaiter.shipment.place.PlaceReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a cell between commas, colons, dashes and the like. What stands beside a town or a number alone is a name as much as
 * the whole cell is; of several parts each may be a party, or a piece of one name.
 */
final class PartsOfCell {

    private static final String MARKS = ",;|\\\n\r\t=*>/，；：、→•·";
    private static final String QUOTES = "\"«»„“”〈〉《》";

    /** Longer than a list of parties; with the most that are looked for it bounds the time that a hostile cell takes. */
    private static final int LONGEST_CELL = 10_000;

    /** A person's name in Hangul and another spelling of it: 김금철 (심금철). */
    private static final Pattern TWO_KOREAN_NAMES = Pattern.compile("\\s*[가-힣]{3,4}\\s*[(（][가-힣]{3,4}[)）]\\s*");

    /** One word between marks, its comma, and one or two words up to the next mark. */
    private static final Pattern FAMILY_NAME_FIRST = Pattern.compile(
            "(?:^|[,;:|/\n(]|[-–—]\\s)[ \\t]*+(\\p{Lu}[\\p{L}'’-]+,\\s?\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*)?)(?=[ \\t]*+(?:[,;|/\n()]|[-–—]\\s|$))");

    private static final int MOST = 120;

    /** Words that say in brackets what a name behind them is: "formerly", "прежнее название". */
    private static final int MOST_BEFORE_NAME = 2;

    /** Towns of the tables have as many: San José de las Lajas. */
    private static final int MOST_TOWN_WORDS = 5;

    private final PlaceReader places;
    private final Set<String> beforeTowns;

    /**
     * Takes cells apart.
     *
     * @param beforeTowns words for "in", in small letters
     */
    PartsOfCell(PlaceReader places, Set<String> beforeTowns) {
        this.places = places;
        this.beforeTowns = beforeTowns;
    }

    /** The parts besides the whole text; mostly none. Never fails. */
    List<NameCandidate> of(String text, CellThresholds cells) {
        if (text.length() > LONGEST_CELL) {
            return List.of();
        }
        var alone = withoutTown(text, cells);
        var found = new ArrayList<NameCandidate>(4);
        SpelledOutAcronyms.in(text).forEach(name -> found.add(new NameCandidate(name, NameCandidate.Sort.NAME)));
        if (!hasMark(text) && !isTwoKoreanNames(text)) {
            if (!alone.isEmpty()) {
                found.add(new NameCandidate(alone, NameCandidate.Sort.NAME));
            }
            return found;
        }
        var parts = new ArrayList<String>(4);
        int from = 0;
        for (int i = 0; i <= text.length() && parts.size() < MOST; i++) {
            if (i == text.length() || isMark(text, i)) {
                add(text.substring(from, i), cells, parts);
                from = i + 1;
            }
        }
        if (parts.size() == 1) {
            // the others say where somebody is, and not who
            found.add(new NameCandidate(parts.get(0), NameCandidate.Sort.NAME));
        } else {
            for (var part : parts) {
                found.add(new NameCandidate(
                        part, hasLegalForm(part) ? NameCandidate.Sort.NAME : NameCandidate.Sort.PIECE));
            }
        }
        familyNameFirst(text, found);
        quoted(text, cells, found);
        var named = upToQuote(text, cells);
        if (!named.isEmpty()) {
            found.add(new NameCandidate(named, NameCandidate.Sort.NAME));
        }
        bracketed(text, cells, found);
        if (!alone.isEmpty()) {
            found.add(new NameCandidate(alone, NameCandidate.Sort.NAME));
        }
        return found;
    }

    /**
     * What stands before a town that runs on behind an initial or a quote, or behind the word "in": Кондрашин С.В. Москва, ТСК Вектор в
     * Москве. Empty when none does.
     */
    private String withoutTown(String text, CellThresholds cells) {
        int from = text.length();
        for (int words = 0; words < MOST_TOWN_WORDS && from > 0; words++) {
            from = text.lastIndexOf(' ', from - 1);
            if (from < cells.part()) {
                return "";
            }
            int end = withoutIn(text, from, cells);
            boolean apart = end < from || ".\"»”)".indexOf(text.charAt(from - 1)) >= 0;
            if (apart && places.isPlaceOnly(text.substring(from))) {
                return text.substring(0, end).strip();
            }
        }
        return "";
    }

    /** Where a text ends before the word "in" that stands at a place; the place itself when none does. */
    private int withoutIn(String text, int at, CellThresholds cells) {
        int before = text.lastIndexOf(' ', at - 1);
        return before >= cells.part()
                        && beforeTowns.contains(text.substring(before + 1, at).toLowerCase(Locale.ROOT))
                ? before
                : at;
    }

    /** What stands up to the quote that ends a name behind its legal form, whatever follows: ООО «Дрейк» в Подольске. Empty for others. */
    private static String upToQuote(String text, CellThresholds cells) {
        int open = 0;
        while (open < text.length() && QUOTES.indexOf(text.charAt(open)) < 0) {
            open++;
        }
        int close = text.length() - 1;
        while (close > open && QUOTES.indexOf(text.charAt(close)) < 0) {
            close--;
        }
        boolean goesOn = close - open > cells.mention() && close < text.length() - 1;
        boolean form = goesOn && FoldedWord.of(text.substring(0, open)).stream().anyMatch(FoldedWord::isLegalForm);
        return form ? text.substring(0, close + 1) : "";
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i) || QUOTES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        if (c == ':') {
            return at + 1 < text.length() && !Character.isLetterOrDigit(text.charAt(at + 1));
        }
        if (c == '/') {
            return isBlank(text, at - 1) || isBlank(text, at + 1);
        }
        if (c == '-' || c == '–' || c == '—' || c == '.') {
            // a point ends a sentence behind a word, not behind an initial
            boolean behind = c == '.' ? at > 2 && isLetters(text, at - 3, at) : isBlank(text, at - 1);
            return behind && isBlank(text, at + 1);
        }
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String text, int at) {
        return at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private void add(String piece, CellThresholds cells, List<String> parts) {
        var part = piece.strip();
        boolean longEnough =
                part.length() >= cells.part() || (part.length() >= cells.hanPart() && part.charAt(0) >= '\u3040');
        if (longEnough && !parts.contains(part) && tells(part)) {
            parts.add(part);
        }
    }

    /** Whether a part may tell who somebody is: it is no place, no number and no legal form alone. */
    private boolean tells(String part) {
        boolean distinguishes = false;
        for (var word : FoldedWord.of(part)) {
            distinguishes |=
                    word.isDistinguishing() && !Character.isDigit(word.text().charAt(0));
        }
        return distinguishes && !places.isPlaceOnly(part);
    }

    /** A family name and the given names behind its comma, which are one name among the parts of a cell: "KELVARIN, Olin, Vienna office". */
    private static void familyNameFirst(String text, List<NameCandidate> found) {
        var names = text.indexOf(',') < 0 ? null : FAMILY_NAME_FIRST.matcher(text);
        while (names != null && names.find() && found.size() < MOST) {
            found.add(new NameCandidate(names.group(1), NameCandidate.Sort.NAME));
        }
    }

    /** A name in quotes counts where its legal form stands inside them, too: Alpha LLP "TD Vektor OOO". */
    private static void quoted(String text, CellThresholds cells, List<NameCandidate> found) {
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                if (open >= 0) {
                    var inside = text.substring(open + 1, i).strip();
                    if (inside.length() > cells.part() && inside.indexOf(' ') > 0 && hasLegalForm(inside)) {
                        found.add(new NameCandidate(inside, NameCandidate.Sort.NAME));
                    }
                }
                open = i;
            }
        }
    }

    /**
     * What stands in brackets behind their first word or two: "(formerly Alpha LLC)", whatever the language says it in. It must still look
     * like a whole name.
     */
    private static void bracketed(String text, CellThresholds cells, List<NameCandidate> found) {
        int open = -1;
        for (int i = 0; i < text.length() && found.size() < MOST; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == '[') {
                open = i;
            } else if (open >= 0 && (c == ')' || c == '）' || c == ']')) {
                var inside = text.substring(open + 1, i).strip();
                var before = text.substring(0, open).strip();
                if (isTwoKoreanNames(text)) {
                    found.add(new NameCandidate(before, NameCandidate.Sort.NAME));
                    found.add(new NameCandidate(inside, NameCandidate.Sort.NAME));
                }
                for (int words = 0, blank = inside.indexOf(' ');
                        words < MOST_BEFORE_NAME && blank > 0;
                        words++, blank = inside.indexOf(' ', blank + 1)) {
                    var name = inside.substring(blank + 1).strip();
                    if (name.length() > cells.part() && name.indexOf(' ') > 0 && hasLegalForm(name)) {
                        found.add(new NameCandidate(name, NameCandidate.Sort.NAME));
                    }
                }
                open = -1;
            }
        }
    }

    private static boolean isTwoKoreanNames(String text) {
        return TWO_KOREAN_NAMES.matcher(text).matches();
    }

    /** Whether a legal form stands beside other words. */
    static boolean hasLegalForm(String part) {
        var words = FoldedWord.of(part);
        return words.size() > 1 && words.stream().anyMatch(FoldedWord::isLegalForm);
    }
}
