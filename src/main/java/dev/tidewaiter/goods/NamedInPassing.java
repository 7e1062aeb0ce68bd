package dev.tidewaiter.goods;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells texts that bear the name of goods, such as a firm's, from those that list them: "Rotax 912 Freight GmbH". */
final class NamedInPassing {

    static final String FILE = "goods/named-in-passing.tsv";

    /** Where words stand that tell. */
    enum What {
        FIRM,
        PAPER,
        /** At the beginning of a line beside a table. */
        NOTE
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** A small number before a word counts things; a year stands behind it. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d])\\d{1,6}\\s*(?:[x×*]\\s*)?\\p{L}");

    /** Where another sentence begins, which may say something else. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[.;!?]\\s|\\n)\\s*[\\p{L}\\d]");

    private final TextFold fold;
    private final Map<What, List<String>> words = new EnumMap<>(What.class);

    private NamedInPassing(TextFold fold) {
        this.fold = fold;
    }

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static NamedInPassing of(WordLists lists, TextFold fold) {
        var read = new NamedInPassing(fold);
        for (var row : lists.list(FILE).rows(3)) {
            var known = read.words.computeIfAbsent(what(row), what -> new ArrayList<>());
            row.words(2).forEach(word -> known.add(read.padded(word)));
        }
        return read;
    }

    static What what(WordRow row) {
        for (var what : What.values()) {
            if (what.name().equals(row.cell(0))) {
                return what;
            }
        }
        throw row.wrong("\"" + row.cell(0) + "\" is none of FIRM, PAPER and NOTE");
    }

    /** Whether a text is the name of a firm that says so. */
    boolean isFirm(String text) {
        var padded = padded(text);
        return ofKind(What.FIRM).stream().anyMatch(word -> padded.startsWith(word) || padded.endsWith(word));
    }

    /** Whether a text is the name of a contract and lists nothing. */
    boolean isPaper(String text) {
        return text.indexOf(':') < 0
                && !lists(text)
                && ofKind(What.PAPER).stream().anyMatch(padded(text)::contains);
    }

    /** Whether a line beside a table advertises, or denies, and lists nothing. */
    boolean isNote(String text) {
        var padded = padded(text);
        return !lists(text) && ofKind(What.NOTE).stream().anyMatch(padded::startsWith);
    }

    /** Whether a text counts things: "2 autopilots". */
    static boolean counts(String text) {
        return COUNT.matcher(text).find();
    }

    private static boolean lists(String text) {
        return counts(text) || SENTENCE.matcher(text).find();
    }

    private List<String> ofKind(What what) {
        return words.getOrDefault(what, List.of());
    }

    private String padded(String text) {
        return ' ' + BETWEEN.matcher(fold.fold(text).toString()).replaceAll(" ").strip() + ' ';
    }
}
