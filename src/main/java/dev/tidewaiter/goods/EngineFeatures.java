package dev.tidewaiter.goods;

import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.PhraseBookBuilder;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the features of engines in a text. They have a book of their own: in that of goods "two-stroke engine" hides
 * "two-stroke", because the longest phrase wins there.
 */
final class EngineFeatures {

    /** The list of features. */
    static final String FILE = "goods/engine-features.tsv";

    /** Some more than the features have. */
    private static final int LETTERS = 1 << 13;

    /** What the second column says of features that only engines of aircraft have. */
    private static final String FLIES = "flies";

    private static final String ANY_ENGINE = "any";

    /** A feature before it is found anywhere; no name for words that look like one and are none. */
    private record Meant(String name, boolean flies) {}

    private final PhraseBook<Meant> book;

    EngineFeatures(WordLists words, TextFold fold) {
        var builder = new PhraseBookBuilder<Meant>(fold, Meant::equals, LETTERS);
        for (var row : words.list(FILE).rows(5)) {
            add(row, builder);
        }
        this.book = builder.build();
    }

    /** Reads one row; the lint of the word lists uses it too. */
    static void check(WordRow row, TextFold fold) {
        add(row, new PhraseBookBuilder<>(fold, Meant::equals, 1));
    }

    private static void add(WordRow row, PhraseBookBuilder<Meant> builder) {
        var engines = row.cell(1);
        if (!engines.equals(FLIES) && !engines.equals(ANY_ENGINE)) {
            throw row.wrong("\"" + engines + "\" is neither \"" + FLIES + "\" nor \"" + ANY_ENGINE + "\"");
        }
        var name = row.cell(0).equals("NOTHING") ? "" : row.cell(0);
        var meant = new Meant(name, engines.equals(FLIES));
        for (var spelling : row.words(4)) {
            try {
                builder.add(spelling, meant);
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"" + spelling + "\" " + e.getMessage());
            }
        }
    }

    private static boolean isIn(List<EngineFeature> found, String name) {
        for (var one : found) {
            if (one.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The features that a text names, each once. */
    List<EngineFeature> in(FoldedText text) {
        List<EngineFeature> found = List.of();
        for (var hit : book.find(text)) {
            var meant = hit.meaning();
            if (!meant.name().isEmpty() && !isIn(found, meant.name())) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(new EngineFeature(meant.name(), meant.flies(), text.original(hit.start(), hit.end())));
            }
        }
        return found;
    }
}
