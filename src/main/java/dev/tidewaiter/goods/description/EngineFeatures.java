package dev.tidewaiter.goods.description;

import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.EngineFeature.Engines;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.PhraseBookBuilder;
import dev.tidewaiter.goods.text.PhraseHit;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the features of engines in a text. They have a book of their own: in that of goods "two-stroke engine" hides
 * "two-stroke", because the longest phrase wins there.
 */
public final class EngineFeatures {

    /** The list of features. */
    public static final String FILE = "goods/engine-features.tsv";

    /** Some more than the features have. */
    private static final int LETTERS = 1 << 13;

    /** A feature before it is found anywhere; no name for words that look like one and are none. */
    private record Meant(String name, Engines of) {}

    private final PhraseBook<Meant> book;

    EngineFeatures(WordLists words, TextFold fold) {
        var builder = new PhraseBookBuilder<Meant>(fold, Meant::equals, LETTERS);
        for (var row : words.list(FILE).rows(5)) {
            add(row, builder);
        }
        this.book = builder.build();
    }

    /** Reads one row; the lint of the word lists uses it too. */
    public static void check(WordRow row, TextFold fold) {
        add(row, new PhraseBookBuilder<>(fold, Meant::equals, 1));
    }

    private static void add(WordRow row, PhraseBookBuilder<Meant> builder) {
        var name = row.cell(0).equals("NOTHING") ? "" : row.cell(0);
        var meant = new Meant(name, engines(row));
        for (var spelling : row.words(4)) {
            try {
                builder.add(spelling, meant);
            } catch (IllegalArgumentException e) {
                throw row.wrong("\"" + spelling + "\" " + e.getMessage());
            }
        }
    }

    private static Engines engines(WordRow row) {
        for (var engines : Engines.values()) {
            if (row.cell(1).equals(engines.name().toLowerCase(Locale.ROOT))) {
                return engines;
            }
        }
        throw row.wrong("\"" + row.cell(1) + "\" is none of any, combustion, flies");
    }

    private static int place(List<EngineFeature> found, String name) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The features that a text names, each once, by the words that tell most. */
    List<EngineFeature> in(FoldedText text) {
        List<EngineFeature> found = List.of();
        for (var hit : book.find(text)) {
            var meant = hit.meaning();
            if (meant.name().isEmpty()) {
                continue;
            }
            int place = place(found, meant.name());
            if (place < 0) {
                found = found.isEmpty() ? new ArrayList<>(4) : found;
                found.add(feature(meant, hit, text));
            } else if (found.get(place).of().compareTo(meant.of()) < 0) {
                found.set(place, feature(meant, hit, text));
            }
        }
        return found;
    }

    private static EngineFeature feature(Meant meant, PhraseHit<Meant> hit, FoldedText text) {
        return new EngineFeature(meant.name(), meant.of(), text.original(hit.start(), hit.end()));
    }
}
