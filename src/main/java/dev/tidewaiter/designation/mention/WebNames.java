package dev.tidewaiter.designation.mention;

import dev.tidewaiter.wordlist.WordKinds;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in e-mail addresses and addresses of web sites: the domain of td-vektor.ru, and artem.yamshchikov before the sign. */
public final class WebNames {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000;,，；、]+");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|(?<![\\w.-])www\\.)?((?:[\\w.+-]+)@)?((?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+\\p{L}{2,12})(?![\\w@])");

    /** A cell of a workbook holds no more. */
    private static final int LONGEST_TEXT = 33_000;

    /** Longer than an address; it bounds the time that a hostile cell takes. */
    private static final int LONGEST_WORD = 500;

    private static final int MOST = 512;

    /** Shorter words behind the letters of a trade may be the rest of any word: "tdark". */
    private static final int SHORTEST_BEHIND_TRADE = 5;

    private final Set<String> nobody;

    /** The letters of a trade and, in the second group, the name that they are written together with: "tdvektor". */
    private final Pattern glued;

    private WebNames(WordKinds words) {
        this.nobody = Set.copyOf(words.of("nobody"));
        this.glued = Pattern.compile("(" + words.anyOf("trade") + ")(\\p{L}{" + SHORTEST_BEHIND_TRADE + ",})");
    }

    /**
     * Reads the domains and mail boxes that are nobody's name, and the letters of trades that are written together with a name.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static WebNames of(WordLists lists) {
        return new WebNames(WordKinds.of(lists.list("designation/web-words.tsv"), "nobody", "trade"));
    }

    /** Whether a text may hold such an address: a point inside a word, with a letter behind it. */
    public static boolean mayBeIn(String text) {
        for (int at = text.indexOf('.', 1); at > 0 && at + 1 < text.length(); at = text.indexOf('.', at + 1)) {
            if (Character.isLetter(text.charAt(at + 1)) && Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What may be somebody's name in the addresses of a text. Never fails.
     *
     * @param shortest from how many characters on
     */
    public List<String> in(String text, int shortest) {
        if (text.length() > LONGEST_TEXT || text.indexOf('.') < 0) {
            return List.of();
        }
        var found = new ArrayList<String>(2);
        if (text.length() <= LONGEST_WORD) {
            addresses(text, shortest, found);
            return found;
        }
        for (var word : BLANKS.split(text, -1)) {
            if (mayBeIn(word)) {
                inPieces(word, shortest, found);
            }
        }
        return found;
    }

    /** A text of ideographs has no blanks: its pieces overlap, so that an address is whole in one of them. */
    private void inPieces(String word, int shortest, List<String> found) {
        for (int from = 0; from == 0 || from + LONGEST_WORD / 2 < word.length(); from += LONGEST_WORD / 2) {
            addresses(word.substring(from, Math.min(word.length(), from + LONGEST_WORD)), shortest, found);
        }
    }

    private void addresses(String text, int shortest, List<String> found) {
        var addresses = ADDRESS.matcher(text);
        while (addresses.find() && found.size() < MOST) {
            var labels = addresses.group(2).toLowerCase(Locale.ROOT).split("\\.", -1);
            for (int i = 0; i < labels.length - 1; i++) {
                add(labels[i].replace('-', ' '), shortest, found);
            }
            var box = addresses.group(1);
            if (box != null) {
                add(box.toLowerCase(Locale.ROOT).replaceAll("[@._+-]+", " ").strip(), shortest, found);
            }
        }
    }

    private void add(String name, int shortest, List<String> found) {
        if (name.length() >= shortest && !nobody.contains(name) && !found.contains(name)) {
            found.add(name);
            for (var word : name.split(" ", -1)) {
                var trade = glued.matcher(word);
                if (trade.matches()) {
                    add(trade.group(1) + " " + trade.group(2), shortest, found);
                }
            }
        }
    }
}
