package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordProblem;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words for number: in headings, before the number of a document and at the end of labels. Those of headings are read alike under every
 * rulebook, from the program's own copy, as a heading's key must not depend on who compares it. Thread-safe.
 */
final class NumberWords {

    private static final String LIST = "manifest/number-words.tsv";
    private static final String IN_HEADING = "heading";
    private static final Set<String> KINDS = Set.of(IN_HEADING, "title", "label", "box");
    private static final Set<String> OF_HEADINGS =
            Set.copyOf(ofHeadings(WordLists.bundled().list(LIST)));

    /** Behind a word: the point, the small raised o or the Hebrew apostrophe of its abbreviation. */
    private static final String POINTS = "[.°º'׳’]{0,2}";

    private final Pattern beforeNumber;
    private final Pattern endOfLabel;
    private final Pattern endOfBox;

    private NumberWords(WordLists lists) {
        var list = lists.list(LIST);
        var byKind = new HashMap<String, List<String>>();
        for (var row : list.rows(2)) {
            if (!KINDS.contains(row.cell(0))) {
                throw row.wrong("\"" + row.cell(0) + "\" is no kind of words; see the remarks above");
            }
            if (row.cell(0).equals(IN_HEADING) && !OF_HEADINGS.containsAll(row.words(1))) {
                throw new InvalidWordList(otherwise(list, row.line()));
            }
            byKind.computeIfAbsent(row.cell(0), kind -> new ArrayList<>()).addAll(row.words(1));
        }
        if (ofHeadings(list).size() < OF_HEADINGS.size()) {
            throw new InvalidWordList(otherwise(list, 0));
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        beforeNumber = Pattern.compile(
                "(?:" + signs(byKind, "title") + "|\\b" + letters(byKind, "title") + "\\b[.°º:'׳’]?)\\s*[:.]?\\s*"
                        + "(?<number>(?=[^\\s,;]*\\d)[\\p{L}\\d](?:[^\\s,;]*[\\p{L}\\d])?)",
                flags);
        endOfLabel = Pattern.compile(
                "\\s*(?:" + signs(byKind, "label") + "|(?<=[\\s-])" + letters(byKind, "label") + POINTS + ")\\s*$",
                flags);
        endOfBox = Pattern.compile(
                ".*(?:" + signs(byKind, "box") + "|\\b" + letters(byKind, "box") + POINTS + ")\\s*[.:：]?", flags);
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static NumberWords of(WordLists lists) {
        return new NumberWords(lists);
    }

    private static WordProblem otherwise(WordList list, int line) {
        return list.problem(
                line,
                "reads headings otherwise than the program's own rules, and their words for number are read alike under every"
                        + " rulebook; take the change back here, or make it in the rules that the program is built with");
    }

    private static Set<String> ofHeadings(WordList list) {
        var words = new HashSet<String>();
        for (WordRow row : list.rows(2)) {
            if (row.cell(0).equals(IN_HEADING)) {
                words.addAll(row.words(1));
            }
        }
        return words;
    }

    /** Signs, and words of scripts without blanks: both end what stands before them. */
    private static String signs(Map<String, List<String>> byKind, String kind) {
        return anyOf(byKind, kind, true);
    }

    private static String letters(Map<String, List<String>> byKind, String kind) {
        return anyOf(byKind, kind, false);
    }

    private static String anyOf(Map<String, List<String>> byKind, String kind, boolean signs) {
        return WordKinds.anyOf(byKind.getOrDefault(kind, List.of()).stream()
                .filter(word -> signs == isSign(word))
                .toList());
    }

    private static boolean isSign(String word) {
        return Characters.isSpaceless(word.charAt(0)) || !Character.isLetter(word.charAt(0));
    }

    /** Whether a word of a heading, in small letters and without accents, is a word for number. */
    static boolean isInHeading(String word) {
        return OF_HEADINGS.contains(word);
    }

    /** Finds the words before numbers, each with its number as the group {@code number}. */
    Matcher beforeNumber(String text) {
        return beforeNumber.matcher(text);
    }

    /** What stands before the word for number that ends a label; null where none does. */
    @Nullable
    String beforeLabelEnd(String text) {
        var word = endOfLabel.matcher(text);
        return word.find() ? text.substring(0, word.start()) : null;
    }

    /** Whether a text ends in a word for number that no number follows: "Исправление №", "Dossier Nr." */
    boolean leavesNumberOpen(String text) {
        return endOfBox.matcher(text).matches();
    }
}
