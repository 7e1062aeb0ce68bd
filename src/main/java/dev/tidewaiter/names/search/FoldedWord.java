package dev.tidewaiter.names.search;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;

/** A single word as it compares with others, for texts that are no names, such as addresses. */
public final class FoldedWord {

    private final Word word;

    private FoldedWord(Word word) {
        this.word = word;
    }

    /** The words of a text in order, in small Latin letters whatever its script. Never fails. */
    public static List<FoldedWord> of(String text) {
        var words = new ArrayList<FoldedWord>();
        for (var word : WordReader.wordsOf(text)) {
            words.add(new FoldedWord(word));
        }
        return words;
    }

    /** The word in small Latin letters and digits. */
    public String text() {
        return word.folded();
    }

    /** The word by its sound, the same for most of its spellings; empty when it has none. */
    public String sound() {
        return word.key().isEmpty() ? word.folded() : word.key();
    }

    /** The place that the word names, the same for all its spellings; empty when it names none that we know. */
    public String place() {
        if (word.kind() != WordKind.PLACE) {
            return "";
        }
        return word.meaning().isEmpty() ? word.folded() : word.meaning();
    }

    /** Whether the word may tell who somebody is: no place, legal form or filler. */
    public boolean isDistinguishing() {
        return word.kind() != WordKind.PLACE && word.kind() != WordKind.LEGAL_FORM && word.kind() != WordKind.FILLER;
    }

    /** Whether the word alone can point at somebody, as no word of a trade does. */
    public boolean pointsAtSomebody() {
        return word.kind().distinguishes();
    }

    /** Whether the word ends as the name of a father does, which is left out more often than any other part of a name. */
    public boolean mayBeFathers() {
        return word.kind() == WordKind.PATRONYMIC;
    }

    /** Whether the word alone is a legal form. */
    public boolean isLegalForm() {
        return word.kind() == WordKind.LEGAL_FORM;
    }

    /**
     * How alike two words are, 0 to 1.
     *
     * @param least under about which it is 0, as nobody asks for it
     */
    public double likeness(FoldedWord other, double least) {
        int longer = Math.max(word.folded().length(), other.word.folded().length());
        double slips =
                TokenDistance.between(word.as(WordKind.RARE), other.word.as(WordKind.RARE), (1 - least) * longer);
        return slips == TokenDistance.OTHER ? 0 : 1 - slips / longer;
    }

    @Override
    public String toString() {
        return word.text();
    }
}
