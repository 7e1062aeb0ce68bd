package dev.tidewaiter.names.parse;

import dev.tidewaiter.names.token.Ordinals;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A name taken apart.
 *
 * @param words      its words in order, without legal forms and fillers; all of them when nothing else is there
 * @param legalForms its legal forms, each as one thing for all languages
 * @param stopWords      the words left out, as {@link StopWords#of}
 * @param secondName     the short name that it says besides, such as the letters behind its legal form; mostly empty
 */
public record ParsedName(List<Word> words, Set<String> legalForms, List<String> stopWords, String secondName) {

    /** Digits in a row from which on a number is a tax or registration number and no part of the name. */
    private static final int NO_NAME_NUMBER = 6;

    /** A name as a list prints it, which is read as if somebody had typed it, so that equal names are read alike. */
    public static ParsedName of(String text) {
        var all = WordReader.wordsOf(text);
        var slips = new LegalFormCorrector();
        return asTyped(all, slips, slips.mended(all));
    }

    /** A name as somebody typed it, with slips in its legal form. */
    public static ParsedName asTyped(List<Word> typed, LegalFormCorrector slips, List<Word> mended) {
        return of(typed, new ArrayList<>(mended), slips::asTyped);
    }

    private static ParsedName of(List<Word> typed, List<Word> all, UnaryOperator<Word> asTyped) {
        var words = new ArrayList<Word>(all.size());
        var forms = new TreeSet<String>();
        var read = Phrases.joined(all);
        int numeral = loneNumeral(read);
        int end = RepeatedName.from(read);
        for (int i = 0; i < read.size(); i++) {
            var word = read.get(i);
            int family = i + Namesakes.before(read, i);
            if (family > i && i < end) {
                words.addAll(Namesakes.sayingNothing(read.subList(i + 1, family + 1)));
                i = family;
                continue;
            }
            if (i >= end && word.kind() != WordKind.LEGAL_FORM) {
                continue;
            }
            if (i == numeral) {
                words.add(asNumber(word));
            } else if (word.kind() == WordKind.LEGAL_FORM) {
                forms.add(word.meaning());
            } else if (word.kind() != WordKind.FILLER && !isRegistrationNumber(word)) {
                addRead(asTyped.apply(word), words);
            }
        }
        return words.isEmpty()
                ? new ParsedName(
                        typed.stream().map(word -> word.as(WordKind.TRADE)).toList(), Set.of(), List.of(), "")
                : new ParsedName(
                        List.copyOf(words), Set.copyOf(forms), StopWords.of(read), RepeatedName.shortName(read, end));
    }

    private static void addRead(Word word, List<Word> words) {
        if (word.isCompound()) {
            words.addAll(word.parts());
        } else {
            words.add(SlavicAdjectives.read(word));
        }
    }

    /**
     * Where a lone I, V or X counts the words before it, as in Fund V Ltd; -1 when there is none. Also the I that is an "and"
     * in other places.
     */
    public static int loneNumeral(List<Word> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).kind() == WordKind.LEGAL_FORM) {
            last--;
        }
        if (last < 1
                || !words.get(last).isInitial()
                || !mayBeNumeral(words.get(last).text().charAt(0))
                || Ordinals.roman(words.get(last).folded()) == 0) {
            return -1;
        }
        for (int i = 0; i < last; i++) {
            if (words.get(i).kind().weight() > 0) {
                return last;
            }
        }
        return -1;
    }

    /** A Latin letter, or a Cyrillic one that looks like it; the Cyrillic words и and в are none. */
    private static boolean mayBeNumeral(char letter) {
        return letter < 0x80 || letter == 'і' || letter == 'х';
    }

    /** A lone I, V or X as the number that it is. */
    public static Word asNumber(Word numeral) {
        return new Word(
                numeral.text(),
                numeral.folded(),
                numeral.key(),
                WordKind.NUMBER,
                Word.NUMBER + Ordinals.roman(numeral.folded()),
                numeral.script());
    }

    /** Whether a text has a word besides legal forms and fillers. */
    public static boolean saysSomething(String text) {
        for (var word : Phrases.joined(WordReader.wordsOf(text))) {
            if (word.kind() != WordKind.LEGAL_FORM && word.kind() != WordKind.FILLER) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRegistrationNumber(Word word) {
        return word.isNumber() && word.folded().length() >= NO_NAME_NUMBER;
    }
}
