package dev.tidewaiter.goods;

import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kinds of packages that are called after goods and need not hold them: "ammunition can". */
final class PackageKinds {

    static final String FILE = "goods/package-kinds.tsv";

    /** What a row is about. */
    enum What {
        KIND,
        /** A word for what a package is like: "empty". */
        BESIDE
    }

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final TextFold fold;
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> beside = new HashSet<>();

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
            var spellings = what(row) == What.KIND ? read.kinds : read.beside;
            row.words(2).forEach(word -> spellings.add(read.bare(word)));
        }
        return read;
    }

    static What what(WordRow row) {
        return switch (row.cell(0)) {
            case "KIND" -> What.KIND;
            case "BESIDE" -> What.BESIDE;
            default -> throw row.wrong("\"" + row.cell(0) + "\" is neither KIND nor BESIDE");
        };
    }

    /** Whether a text is such a kind and says no more than how many there are and what they are like. */
    boolean isKind(String text) {
        var words = bare(text);
        return kinds.contains(words)
                || kinds.contains(BETWEEN.splitAsStream(words)
                        .filter(word -> !word.isEmpty()
                                && !beside.contains(word)
                                && !NUMBER.matcher(word).matches())
                        .collect(Collectors.joining(" ")));
    }

    private String bare(String text) {
        return BETWEEN.matcher(fold.fold(text).toString()).replaceAll(" ").strip();
    }
}
