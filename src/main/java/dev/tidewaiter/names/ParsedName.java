package dev.tidewaiter.names;

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
 * @param quiet      the words left out, as {@link QuietWords#of}
 */
record ParsedName(List<Word> words, Set<String> legalForms, List<String> quiet) {

    private static final Memo<String, Word> WORDS = new Memo<>(50_000);

    /** Digits in a row from which on a number is a tax or registration number and no part of the name. */
    private static final int NO_NAME_NUMBER = 6;

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
        var read = Phrases.joined(all);
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
                        typed.stream().map(word -> word.as(WordKind.TRADE)).toList(), Set.of(), List.of())
                : new ParsedName(List.copyOf(words), Set.copyOf(forms), QuietWords.of(read));
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
        for (var word : Phrases.joined(wordsOf(text))) {
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
}
