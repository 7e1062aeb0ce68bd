package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What lists call the marks of ships and aircraft, from {@code craft-mark-words.tsv}, and what says in a cell that digits are one, or none. */
public final class CraftMarkWords {

    private static final Pattern BETWEEN =
            Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

    /** "No.", "Nr", "№": what stands between a word for a number and its digits. */
    private static final int LONGEST_NUMBER_WORD = 3;

    /** What the list calls the words in a cell for a number that tell a serial number. */
    private static final String IN_CELLS = "in-cells";

    /** What it calls those that tell another number. */
    private static final String OTHER_IN_CELLS = "other-in-cells";

    /** What it calls those in a text for something else that tell an aircraft. */
    private static final String OF_AIRCRAFT = "aircraft-in-texts";

    private final Map<CraftMark, List<String>> inLabels = new EnumMap<>(CraftMark.class);
    private final List<String> ofSerials = new ArrayList<>();
    private final List<String> ofOthers = new ArrayList<>();
    private final List<String> ofAircraft = new ArrayList<>();
    private final ClearingCache<String, Optional<CraftMark>> known = new ClearingCache<>(this::read);

    private CraftMarkWords() {}

    /**
     * Reads the words from their list.
     *
     * @throws InvalidWordList when the list is missing, a row makes no sense, or one of them is not there
     */
    public static CraftMarkWords of(WordLists lists) {
        var words = new CraftMarkWords();
        var list = lists.list("designation/craft-mark-words.tsv");
        for (var row : list.rows(2)) {
            words.add(row);
        }
        for (var mark : CraftMark.values()) {
            if (!words.inLabels.containsKey(mark)) {
                throw new InvalidWordList(list.problem(0, "lacks words for " + mark.id() + WordLists.COPY));
            }
        }
        for (var what : List.of(IN_CELLS, OTHER_IN_CELLS, OF_AIRCRAFT)) {
            if (words.inTexts(what).isEmpty()) {
                throw new InvalidWordList(list.problem(0, "lacks words for " + what + WordLists.COPY));
            }
        }
        return words;
    }

    private void add(WordRow row) {
        var all = wordsOf(row);
        for (var words : row.words(1)) {
            all.add(phrase(words, row));
        }
    }

    private List<String> wordsOf(WordRow row) {
        var what = row.cell(0);
        var mark = CraftMark.of(what);
        if (mark != null) {
            return inLabels.computeIfAbsent(mark, any -> new ArrayList<>());
        }
        if (!List.of(IN_CELLS, OTHER_IN_CELLS, OF_AIRCRAFT).contains(what)) {
            throw row.wrong("\"%s\" is no mark of a ship or an aircraft, and neither \"%s\" nor \"%s\" nor \"%s\""
                    .formatted(what, IN_CELLS, OTHER_IN_CELLS, OF_AIRCRAFT));
        }
        return inTexts(what);
    }

    private List<String> inTexts(String what) {
        return switch (what) {
            case IN_CELLS -> ofSerials;
            case OTHER_IN_CELLS -> ofOthers;
            default -> ofAircraft;
        };
    }

    private static String phrase(String words, WordRow row) {
        var phrase = apart(words);
        if (phrase.isBlank()) {
            throw row.wrong("\"" + words + "\" is no word");
        }
        return Character.isIdeographic(words.codePointAt(0))
                ? phrase.strip()
                : phrase; // words in Han script stand side by side
    }

    /** A text as words with a blank around each. */
    private static String apart(String text) {
        return " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    /** The mark that a list calls so; null for another number. */
    @Nullable
    CraftMark of(String label) {
        return known.get(label).orElse(null);
    }

    private Optional<CraftMark> read(String label) {
        var words = apart(label);
        for (var mark : inLabels.entrySet()) {
            if (mark.getValue().stream().anyMatch(words::contains)) {
                return Optional.of(mark.getKey());
            }
        }
        return Optional.empty();
    }

    /** Whether a cell says of its digits that they are the serial number of an aircraft. */
    boolean saysSerialNumber(String cell) {
        return says(ofSerials, cell);
    }

    /** Whether a text names an aircraft, so that a mark behind it is an aircraft's. */
    boolean saysAircraft(String text) {
        return says(ofAircraft, text);
    }

    /** Whether a cell says right before digits that they are another number, such as that of a voyage: "voy. 25207", "flight no. 918". */
    boolean saysOtherNumber(String cell, String digits) {
        var words = apart(cell);
        int at = words.indexOf(" " + digits + " ");
        if (at < 0) {
            return says(ofOthers, cell);
        }
        var before = words.substring(0, at + 1);
        int last = before.lastIndexOf(' ', before.length() - 2);
        boolean number = last > 0 && before.length() - last - 2 <= LONGEST_NUMBER_WORD;
        return ofOthers.stream()
                .anyMatch(word -> before.endsWith(word)
                        || (number && before.substring(0, last + 1).endsWith(word)));
    }

    private static boolean says(List<String> phrases, String cell) {
        var words = apart(cell);
        return phrases.stream().anyMatch(words::contains);
    }
}
