package dev.tidewaiter.designation.format;

import dev.tidewaiter.designation.entry.EntryDraft;
import dev.tidewaiter.designation.identifier.IdentifierFormats;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers in one cell of an annex as the Official Journal prints them: {@code (a) AB123456 (passport issued on 1.2.2003), (b)
 * 7654321}, {@code INN: 7707083893 KPP: 770701001}. Dates and names around a number are not part of it.
 */
final class JournalNumbers {

    /** {@code (a)}, {@code b)} or {@code (2)} in front of one of several. */
    private static final Pattern POINT = Pattern.compile("(?:^|(?<=[\\s\",;]))\\(?[a-z1-9]\\)\\s+");

    /** Myanmar writes the kind of citizen between the township and the number: {@code 12/AbCdEf (N) 123456}. */
    private static final Pattern TOWNSHIP = Pattern.compile("\\d{1,2}/\\p{L}[\\p{L} ]*\\(\\p{L}+\\)[\\s-]*\\d[\\d ]*");

    /** A second number inside brackets. */
    private static final Pattern INSIDE = Pattern.compile("(.*?)[\\s:]*\\b(\\d{9,})\\b.*");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern BANK = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");

    /** Tax office, reason and count, which follow a firm's tax number in Russia and are those of many firms. */
    private static final Pattern KPP = Pattern.compile("\\d{4}01\\d{3}");

    private static final Pattern EDGE = Pattern.compile("^[\"'“‘(]+|[\"'”’).,;:/]+$");
    private static final int LONGEST_CODE = 4;

    private static final List<WordRow> WORDS = WordLists.beside(JournalNumbers.class)
            .list("journal-number-words.tsv")
            .rows(2);

    private static final Set<String> ENDS = words("end");
    private static final Set<String> LABELS = words("label");
    private static final Set<String> LETTERS = words("letters");
    private static final Set<String> JOINS = words("join");
    private static final Set<String> APART = words("apart");
    private static final Set<String> SAYS = words("says");

    private final EntryDraft entry;
    private final String column;
    private final List<String> label = new ArrayList<>();
    private final StringBuilder codes = new StringBuilder();
    private final StringBuilder number = new StringBuilder();
    private String behind = "";
    private boolean afterInn;

    private JournalNumbers(EntryDraft entry, String column) {
        this.entry = entry;
        this.column = column;
    }

    private static Set<String> words(String kind) {
        return WORDS.stream()
                .filter(row -> row.cell(0).equals(kind))
                .map(row -> row.cell(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Puts the numbers of a cell into an entry.
     *
     * @param column what the column calls them, such as {@code Passport}
     */
    static void read(String cell, String column, EntryDraft entry) {
        var numbers = new JournalNumbers(entry, column);
        var text = TOWNSHIP.matcher(cell).replaceAll(found -> found.group().replaceAll("[()\\s]", ""));
        for (var point : POINT.split(text, -1)) {
            for (var piece : pieces(point)) {
                numbers.piece(piece);
            }
        }
    }

    /** What stands between semicolons and commas, but not those inside brackets. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            boolean comma = c == ',' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (depth == 0 && (c == ';' || comma)) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private void piece(String piece) {
        var outside = new StringBuilder();
        var inside = new ArrayList<String>();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '(' && depth++ == 0) {
                open = i + 1;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                inside.add(piece.substring(open, i));
                outside.append(' ');
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        if (depth > 0) {
            inside.add(piece.substring(open)); // the list forgot to close it
        }
        var second = inside.stream()
                .map(JournalNumbers::untilOver)
                .map(INSIDE::matcher)
                .filter(Matcher::matches)
                .findFirst();
        behind = inside.stream()
                .map(JournalNumbers::untilOver)
                .filter(text -> text.chars().anyMatch(Character::isLetter)
                        && !INSIDE.matcher(text).matches())
                .filter(text -> inside.size() == 1 || text.chars().anyMatch(Character::isLowerCase))
                .findFirst()
                .orElse("");
        for (var word : outside.toString().strip().split("\\s+", -1)) {
            if (ENDS.contains(bare(word).toLowerCase(Locale.ROOT))) {
                break;
            }
            word(word);
        }
        close();
        label.clear();
        second.ifPresent(found -> entry.number(
                found.group(1).isBlank() ? column : found.group(1).strip().replaceFirst("^or ", ""), found.group(2)));
    }

    private void word(String printed) {
        var word = bare(printed);
        boolean says = word.chars().anyMatch(Character::isLetterOrDigit);
        if (DAY.matcher(word).matches() || (!says && !printed.equals("/"))) {
            return;
        }
        if (KPP.matcher(word).matches() && IdentifierFormats.isInn(number.toString())) {
            close();
        }
        boolean bank = !label.isEmpty() && LETTERS.contains(label.get(label.size() - 1));
        if (word.chars().anyMatch(Character::isDigit)
                || (bank && BANK.matcher(word).matches())) {
            number.append(codes).append(word);
            codes.setLength(0);
            if (printed.endsWith("/")) {
                close();
            }
        } else if (number.length() > 0 && JOINS.contains(printed)) {
            return;
        } else if (!word.isEmpty() && isCode(word) && !printed.endsWith(":")) {
            codes.append(word);
        } else {
            close();
            if (!word.isEmpty() && !APART.contains(word)) {
                label.add(word);
            }
        }
    }

    private static boolean isCode(String word) {
        return word.length() <= LONGEST_CODE
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().anyMatch(Character::isLetter)
                && !LABELS.contains(word);
    }

    /** Ends a number, which takes the words in front of it or in the brackets behind it for its label. */
    private void close() {
        if (number.length() == 0) {
            if (codes.length() > 0) {
                label.add(codes.toString());
            }
            codes.setLength(0);
            return;
        }
        var value = number.append(codes).toString();
        var compact = IdentifierFormats.normalised(value);
        var words = String.join(" ", label);
        boolean office = afterInn && words.isEmpty() && KPP.matcher(compact).matches();
        entry.number(office ? "KPP" : named(words.isEmpty() ? behind : words), value);
        afterInn = IdentifierFormats.provenKind(compact) == Identifier.Kind.INN;
        number.setLength(0);
        codes.setLength(0);
        label.clear();
    }

    /** A label that says only whose it is gets the column's in front of it. */
    private String named(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        boolean passport = column.equals("Passport");
        boolean says = SAYS.stream().anyMatch(lower::contains);
        return words.isEmpty() || JOINS.contains(words)
                ? column
                : passport && !says ? column + " (" + words + ")" : words;
    }

    private static String untilOver(String text) {
        var kept = new ArrayList<String>();
        for (var word : text.strip().split("\\s+", -1)) {
            if (ENDS.contains(bare(word).toLowerCase(Locale.ROOT))) {
                break;
            }
            kept.add(word);
        }
        return EDGE.matcher(String.join(" ", kept)).replaceAll("").strip();
    }

    private static String bare(String word) {
        return EDGE.matcher(word).replaceAll("");
    }
}
