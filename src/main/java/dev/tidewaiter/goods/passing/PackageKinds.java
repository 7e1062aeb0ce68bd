package dev.tidewaiter.goods.passing;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of packages that are called after goods and need not hold them: "ammunition can". */
public final class PackageKinds {

    public static final String FILE = "goods/package-kinds.tsv";

    /** What a row is about. */
    enum What {
        KIND,
        /** A word for what a package is like: "empty". */
        BESIDE,
        /** A word behind the number of a calibre: "50 cal". */
        CALIBRE
    }

    /** What may stand between the words of a kind: "ammunition, boxes" are two things. */
    private static final Pattern JOINED = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s'’-]+");

    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern COUNT = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

    /** What "×" is folded to. */
    private static final String TIMES = "x";

    private final TextFold fold;
    private final Map<What, Set<String>> words = new EnumMap<>(What.class);

    private PackageKinds(TextFold fold) {
        this.fold = fold;
    }

    /**
     * Reads the kinds from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    static PackageKinds of(WordLists words, TextFold fold) {
        var read = new PackageKinds(fold);
        for (var row : words.list(FILE).rows(3)) {
            var spellings = read.words.computeIfAbsent(what(row), what -> new HashSet<>());
            row.words(2).forEach(word -> spellings.add(fold.fold(word).toString()));
        }
        return read;
    }

    public static What what(WordRow row) {
        return switch (row.cell(0)) {
            case "KIND" -> What.KIND;
            case "BESIDE" -> What.BESIDE;
            case "CALIBRE" -> What.CALIBRE;
            default -> throw row.wrong("\"" + row.cell(0) + "\" is none of KIND, BESIDE and CALIBRE");
        };
    }

    /** Whether a text is one such kind, whole, and says before and behind it no more than how many there are and what they are like. */
    boolean isKind(String text) {
        var folded = fold.fold(text);
        var all = folded.toString();
        for (var kind : of(What.KIND)) {
            int from = all.indexOf(kind);
            int to = from + kind.length();
            if (from >= 0
                    && JOINED.matcher(folded.original(from + 1, to - 1)).matches()
                    && isBeside(all.substring(0, from))
                    && isBeside(all.substring(to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words say what packages are like, of what calibre, or how many there are: once, so that "7.62 x 39" is none. */
    private boolean isBeside(String side) {
        var parts = BLANK.splitAsStream(side).filter(part -> !part.isEmpty()).toList();
        boolean counted = false;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var next = i + 1 < parts.size() ? parts.get(i + 1) : "";
            if (NUMBER.matcher(part).matches() && holds(What.CALIBRE, next)) {
                i++;
            } else if (COUNT.matcher(part).matches() && !counted) {
                counted = true;
                i += next.equals(TIMES) ? 1 : 0;
            } else if (!(part.equals(TIMES) && !counted && COUNT.matcher(next).matches())
                    && !holds(What.BESIDE, part)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(What what, String word) {
        return of(what).contains(' ' + word + ' ');
    }

    private Set<String> of(What what) {
        return words.getOrDefault(what, Set.of());
    }
}
