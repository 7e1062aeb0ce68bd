package dev.tidewaiter.goods;

import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Kinds of packages that are called after goods and need not hold them: "ammunition can". */
final class PackageKinds {

    static final String FILE = "goods/package-kinds.tsv";

    private static final Pattern COUNT = Pattern.compile("^[\\d\\s]+");

    private final TextFold fold;
    private final Set<String> kinds = new HashSet<>();

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
        for (var row : words.list(FILE).rows(2)) {
            row.words(1).forEach(kind -> read.kinds.add(bare(fold.fold(kind))));
        }
        return read;
    }

    /** Whether a text is such a kind and says no more, be it with a number before it. */
    boolean isKind(String text) {
        return kinds.contains(COUNT.matcher(bare(fold.fold(text))).replaceFirst(""));
    }

    private static String bare(FoldedText text) {
        return text.toString().strip();
    }
}
