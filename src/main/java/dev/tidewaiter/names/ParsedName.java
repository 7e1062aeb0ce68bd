package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A name taken apart.
 *
 * @param words      its words in order, without legal forms and fillers; all of them when nothing else is there
 * @param legalForms its legal forms, each as one thing for all languages
 */
record ParsedName(List<Word> words, Set<String> legalForms) {

    private static final Memo<String, Word> WORDS = new Memo<>(50_000);

    /** Digits in a row from which on a number is a tax or registration number and no part of the name. */
    private static final int NO_NAME_NUMBER = 6;

    /** A phrase of so many words is one wherever its words stand. */
    private static final int LONG_PHRASE = 3;

    private static final int NEVER = Integer.MAX_VALUE;

    /** What stands before the digits in the meaning of a number. */
    private static final String NUMBER = "number ";

    /** A name as a list prints it, which is read as if somebody had typed it, so that equal names are read alike. */
    static ParsedName of(String text) {
        var all = wordsOf(text);
        var slips = new LegalSlips();
        return asTyped(all, slips, slips.mended(all));
    }

    /** A name as somebody typed it, with slips in its legal form. */
    static ParsedName asTyped(List<Word> typed, LegalSlips slips, List<Word> mended) {
        return of(typed, new ArrayList<>(mended), slips::asTyped);
    }

    private static ParsedName of(List<Word> typed, List<Word> all, UnaryOperator<Word> asTyped) {
        var words = new ArrayList<Word>(all.size());
        var forms = new TreeSet<String>();
        var read = phrases(all);
        int numeral = loneNumeral(read);
        for (int i = 0; i < read.size(); i++) {
            var word = read.get(i);
            if (i == numeral) {
                words.add(asNumber(word));
            } else if (word.kind() == WordKind.LEGAL_FORM) {
                forms.add(word.meaning());
            } else if (word.kind() != WordKind.FILLER && !isRegistrationNumber(word)) {
                words.add(asTyped.apply(word));
            }
        }
        return words.isEmpty()
                ? new ParsedName(
                        typed.stream().map(word -> word.as(WordKind.TRADE)).toList(), Set.of())
                : new ParsedName(List.copyOf(words), Set.copyOf(forms));
    }

    /**
     * Where a lone I, V or X counts the words before it, as in Fund V Ltd; -1 when there is none. Also the I that is an "and"
     * in other places.
     */
    static int loneNumeral(List<Word> words) {
        int last = words.size() - 1;
        while (last > 0 && words.get(last).kind() == WordKind.LEGAL_FORM) {
            last--;
        }
        if (last < 1
                || !words.get(last).isInitial()
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

    /** A lone I, V or X as the number that it is. */
    static Word asNumber(Word numeral) {
        return new Word(
                numeral.text(),
                numeral.folded(),
                numeral.key(),
                WordKind.NUMBER,
                NUMBER + Ordinals.roman(numeral.folded()),
                numeral.script());
    }

    /** Whether a text has a word besides legal forms and fillers. */
    static boolean saysSomething(String text) {
        for (var word : phrases(wordsOf(text))) {
            if (word.kind() != WordKind.LEGAL_FORM && word.kind() != WordKind.FILLER) {
                return true;
            }
        }
        return false;
    }

    /** All words of a text in order, also those that say nothing. */
    static List<Word> wordsOf(String text) {
        var all = new ArrayList<Word>(12);
        for (var token : Tokens.of(text)) {
            if (Letters.isHan(token.charAt(0))) {
                segment(token, all);
            } else {
                var word = WORDS.get(token, ParsedName::word);
                if (!word.folded().isEmpty()) {
                    all.add(word);
                }
            }
        }
        return all;
    }

    /** The words, with single letters in a row put together: A.B.C. is ABC. */
    static List<Word> withLettersJoined(List<Word> words) {
        var joined = new ArrayList<Word>(words.size());
        int i = 0;
        while (i < words.size()) {
            int to = i;
            var letters = new StringBuilder();
            while (to < words.size() && words.get(to).isInitial()) {
                letters.append(words.get(to++).folded());
            }
            if (to - i > 1) {
                joined.add(WORDS.get(letters.toString(), ParsedName::word));
                i = to;
            } else {
                joined.add(words.get(i++));
            }
        }
        return joined;
    }

    private static boolean isRegistrationNumber(Word word) {
        return word.isNumber() && word.folded().length() >= NO_NAME_NUMBER;
    }

    /** A single word as the language files know it. */
    static Word word(String token) {
        var latin = Letters.latin(token);
        // a script that nobody spelled in Latin letters for us still compares with itself
        var folded = latin.isEmpty() ? token : latin;
        var key = SoundKey.of(folded);
        boolean vowels =
                latin.isEmpty() || !Letters.leavesVowelsOut(token.charAt(0)) || VowelledNames.reading(token) != null;
        var script = vowels ? Word.Script.LETTERS : Word.Script.CONSONANTS;
        var entry = Lexicon.get().word(folded, key);
        if (entry != null) {
            var meaning = entry.meaning().isEmpty() ? meaning(folded) : entry.meaning();
            return new Word(token, folded, key, entry.kind(), meaning, script);
        }
        return new Word(token, folded, key, unlisted(folded), meaning(folded), script);
    }

    /** The number that a word stands for, or the one spelling of it; empty for nearly all words. */
    private static String meaning(String folded) {
        var number = Ordinals.inDigits(folded);
        if (!number.isEmpty()) {
            return NUMBER + number;
        }
        var usual = SpellingVariants.usual(folded);
        return usual.equals(folded) && !SpellingVariants.has(folded) ? "" : "spelled " + usual;
    }

    private static WordKind unlisted(String folded) {
        if (Ordinals.isNumeral(folded)) {
            return WordKind.NUMBER;
        }
        return Patronymics.is(folded) ? WordKind.PATRONYMIC : WordKind.RARE;
    }

    /** Cuts a run of Chinese characters at the words we know; what lies between is one word each. */
    private static void segment(String characters, List<Word> words) {
        int unknown = 0;
        int at = 0;
        while (at < characters.length()) {
            var known = Lexicon.get().characterWordAt(characters, at);
            if (known == null) {
                at++;
                continue;
            }
            addCharacters(characters.substring(unknown, at), words);
            addCharacters(known, words);
            at += known.length();
            unknown = at;
        }
        addCharacters(characters.substring(unknown), words);
    }

    private static void addCharacters(String characters, List<Word> words) {
        if (characters.isEmpty()) {
            return;
        }
        words.add(WORDS.get(characters, text -> {
            var folded = Letters.latin(text);
            var key = SoundKey.of(folded);
            var entry = Lexicon.get().characterWord(text);
            return entry == null
                    ? new Word(text, folded, key, WordKind.RARE, "", Word.Script.CHARACTERS)
                    : new Word(text, folded, key, entry.kind(), entry.meaning(), Word.Script.CHARACTERS);
        }));
    }

    /**
     * Puts words that are one thing together, such as "limited liability company", also where they stand in another order or
     * apart: long phrases first, then those that stand together, then what is left of them.
     */
    private static List<Word> phrases(List<Word> words) {
        if (words.size() > 1) {
            boolean isName = words.size() <= Side.MOST;
            joinScattered(words, isName ? LONG_PHRASE : NEVER);
            for (int i = 0; i < words.size(); i++) {
                joinPhraseAt(words, i);
            }
            joinScattered(words, isName ? 2 : NEVER);
        }
        return words;
    }

    private static void joinPhraseAt(List<Word> words, int at) {
        var first = words.get(at);
        for (var phrase : Lexicon.get().phrasesFrom(first.folded(), first.key())) {
            if (fits(phrase, words, at)) {
                var part = words.subList(at, at + phrase.keys().size());
                var whole = joined(part, phrase);
                part.clear();
                words.add(at, whole);
                return;
            }
        }
    }

    private static void joinScattered(List<Word> words, int shortest) {
        for (int i = 0; i < words.size(); i++) {
            var first = words.get(i);
            for (var phrase : Lexicon.get().phrasesFrom(first.folded(), first.key())) {
                int length = phrase.keys().size();
                var places = length < shortest || length > words.size() ? null : places(phrase, words, i);
                if (places != null) {
                    var part = new ArrayList<Word>(length);
                    for (int place : places) {
                        part.add(words.get(place));
                    }
                    words.set(i, joined(part, phrase));
                    Arrays.sort(places);
                    for (int k = length - 1; k >= 0; k--) {
                        if (places[k] != i) {
                            words.remove(places[k]);
                        }
                    }
                    break;
                }
            }
        }
    }

    /** Where the words of a phrase stand, wherever that is; null when one is not there. */
    private static int @Nullable [] places(Lexicon.Entry phrase, List<Word> words, int first) {
        var places = new int[phrase.keys().size()];
        long taken = 1L << first;
        places[0] = first;
        for (int k = 1; k < places.length; k++) {
            int at = 0;
            while (at < words.size()
                    && ((taken >> at & 1) != 0
                            || !Lexicon.lookup(
                                            words.get(at).folded(),
                                            words.get(at).key())
                                    .equals(phrase.keys().get(k)))) {
                at++;
            }
            if (at >= Math.min(words.size(), Long.SIZE)) {
                return null;
            }
            taken |= 1L << at;
            places[k] = at;
        }
        return places;
    }

    private static boolean fits(Lexicon.Entry phrase, List<Word> words, int at) {
        if (at + phrase.keys().size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.keys().size(); i++) {
            var word = words.get(at + i);
            if (!Lexicon.lookup(word.folded(), word.key()).equals(phrase.keys().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Word joined(List<Word> part, Lexicon.Entry phrase) {
        var text = new StringBuilder();
        var folded = new StringBuilder();
        for (var word : part) {
            text.append(text.length() == 0 ? "" : " ").append(word.text());
            folded.append(word.folded());
        }
        var plain = folded.toString();
        return new Word(
                text.toString(),
                plain,
                SoundKey.of(plain),
                phrase.kind(),
                phrase.meaning(),
                part.get(0).script());
    }
}
