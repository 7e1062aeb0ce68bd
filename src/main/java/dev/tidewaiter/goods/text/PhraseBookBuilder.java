package dev.tidewaiter.goods.text;

import dev.tidewaiter.letters.MixedAlphabets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Makes a {@link PhraseBook} of spellings as the word lists write them: {@code word*}, {@code ~L550}, {@code ^FPGA},
 * {@code !l550e}, {@code dle#2}, {@code prop#x}; {@code rules/words/README.md} says what each sign means.
 *
 * @param <M> what a phrase means
 */
public final class PhraseBookBuilder<M> {

    /** Some more than the words of goods need. */
    private static final int LARGE = 1 << 16;

    private final TextFold fold;
    private final BiPredicate<M, M> sameMeaning;
    private final List<Phrase<M>> phrases = new ArrayList<>();
    private final PhraseAutomaton automaton;

    /**
     * A builder of an empty book.
     *
     * @param sameMeaning whether a spelling that has one meaning needs not be found with another as well
     */
    public PhraseBookBuilder(TextFold fold, BiPredicate<M, M> sameMeaning) {
        this(fold, sameMeaning, LARGE);
    }

    /**
     * A builder of an empty book of some size, which saves memory where it is a small one.
     *
     * @param sameMeaning     whether a spelling that has one meaning needs not be found with another as well
     * @param expectedLetters of all its spellings together; it may have more
     */
    public PhraseBookBuilder(TextFold fold, BiPredicate<M, M> sameMeaning, int expectedLetters) {
        this.fold = fold;
        this.sameMeaning = sameMeaning;
        this.automaton = new PhraseAutomaton(expectedLetters);
    }

    /**
     * Adds a spelling.
     *
     * @throws IllegalArgumentException when it makes no sense; the message says why
     */
    public void add(String written, M meaning) {
        boolean tight = written.startsWith("~");
        boolean capitals = written.startsWith("^");
        boolean lookAlikes = written.startsWith("!");
        var spelling = tight || capitals || lookAlikes ? written.substring(1) : written;
        int digits = 0;
        int hash = spelling.indexOf('#');
        if (hash >= 0) {
            digits = hash == spelling.length() - 2 ? Character.digit(spelling.charAt(hash + 1), 10) : -1;
            boolean size = spelling.endsWith("#x");
            if (digits < 0 && !size) {
                throw new IllegalArgumentException("needs one digit or an x behind the #, and nothing more");
            }
            digits = size ? Phrase.SIZE : digits;
            spelling = spelling.substring(0, hash);
        }
        boolean openStart = spelling.startsWith("*");
        boolean openEnd = spelling.length() > 1 && spelling.endsWith("*");
        var core = spelling.substring(openStart ? 1 : 0, spelling.length() - (openEnd ? 1 : 0));
        boolean added = false;
        for (var variant : lookAlikes ? LookAlikeSpellings.of(core) : List.of(core)) {
            // the texts are mended too: "fpvшек" mixes two alphabets
            var folded = fold.fold(MixedAlphabets.mendWords(variant)).toString().strip();
            if (!folded.isEmpty()) {
                int lead = openStart || TextFold.isWithoutBlanks(folded.charAt(0)) ? 0 : 1;
                int trail = openEnd || TextFold.isWithoutBlanks(folded.charAt(folded.length() - 1)) ? 0 : 1;
                add(new Phrase<>(meaning, folded.length(), lead, trail, tight, capitals, digits), folded);
                added = true;
            }
        }
        if (!added) {
            throw new IllegalArgumentException("holds neither letter nor digit");
        }
    }

    private void add(Phrase<M> phrase, String folded) {
        var key = (phrase.lead() == 1 ? " " : "") + folded + (phrase.trail() == 1 ? " " : "");
        if (!isKnown(key, phrase)) {
            automaton.add(key, phrases.size());
            phrases.add(phrase);
        }
    }

    /** Languages share spellings; "camera" need not be found again as "caméra". The first line that has it stands. */
    private boolean isKnown(String key, Phrase<M> phrase) {
        for (int number : automaton.numbers(key)) {
            var known = phrases.get(number);
            if (known.digits() == phrase.digits() && sameMeaning.test(known.meaning(), phrase.meaning())) {
                return true;
            }
        }
        return false;
    }

    /** The book; the builder must not be used again. */
    public PhraseBook<M> build() {
        automaton.link();
        return new PhraseBook<>(phrases, automaton);
    }
}
