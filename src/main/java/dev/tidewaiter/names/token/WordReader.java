package dev.tidewaiter.names.token;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.names.script.Abjad;
import dev.tidewaiter.names.script.Hangul;
import dev.tidewaiter.names.script.Transliterator;
import dev.tidewaiter.names.script.VowelledNames;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the words of a text: each in small Latin letters, with its sound and what the language files know of it. */
public final class WordReader {

    private static final ClearingCache<String, Word> WORDS = new ClearingCache<>(50_000, WordReader::word);
    private static final ClearingCache<String, Word> CHARACTERS =
            new ClearingCache<>(50_000, WordReader::wordOfCharacters);

    /** Korean people have names of at most four syllables; those of firms are cut at the words we know. */
    private static final int SHORTEST_OF_FIRM = 5;

    /** Syllables of a firm's own name; fewer are read as they are spelled. */
    private static final int SHORTEST_OWN = 3;

    private WordReader() {}

    /** All words of a text in order, also those that say nothing. */
    public static List<Word> wordsOf(String text) {
        var all = new ArrayList<Word>(12);
        for (var token : Tokenizer.of(text)) {
            if (Characters.isHan(token.charAt(0))) {
                segment(token, all, WordReader::ofCharacters);
            } else if (Hangul.is(token.charAt(0)) && token.length() >= SHORTEST_OF_FIRM) {
                segment(token, all, WordReader::ofSyllables);
            } else {
                var word = WORDS.get(token);
                if (!word.folded().isEmpty()) {
                    all.add(word);
                }
            }
        }
        return all;
    }

    /** The words, with single letters in a row put together: A.B.C. is ABC. */
    public static List<Word> withLettersJoined(List<Word> words) {
        var joined = new ArrayList<Word>(words.size());
        int i = 0;
        while (i < words.size()) {
            int to = i;
            var letters = new StringBuilder();
            while (to < words.size() && words.get(to).isInitial()) {
                letters.append(words.get(to++).folded());
            }
            if (to - i > 1) {
                joined.add(WORDS.get(letters.toString()));
                i = to;
            } else {
                joined.add(words.get(i++));
            }
        }
        return joined;
    }

    /** A single word as the language files know it. */
    public static Word word(String token) {
        var latin = Transliterator.latin(token);
        // a script that nobody spelled in Latin letters for us still compares with itself
        var folded = latin.isEmpty() ? token : latin;
        var key = PhoneticKey.of(folded);
        boolean vowels = latin.isEmpty() || !Abjad.is(token.charAt(0)) || VowelledNames.reading(token) != null;
        var script = vowels ? Word.Script.LETTERS : Word.Script.CONSONANTS;
        var inArabic = ArabicWords.is(token) ? ArabicVocabulary.meaning(token) : null;
        if (inArabic != null) {
            return translated(token, folded, inArabic);
        }
        var listed = NameLexicon.get().word(folded, key);
        var stem = saysNoMeaning(listed) ? stem(token, folded) : null;
        var entry = stem == null ? listed : stem;
        if (entry != null) {
            var meaning = entry.meaning().isEmpty() ? meaning(folded) : entry.meaning();
            return new Word(token, folded, key, entry.kind(), meaning, script);
        }
        var ofStem = script == Word.Script.CONSONANTS && ArabicWords.is(token)
                ? ArabicVocabulary.meaningOfStem(token)
                : null;
        return ofStem == null
                ? new Word(token, folded, key, unlisted(folded), meaning(folded), script)
                : translated(token, folded, ofStem);
    }

    /** A word in Arabic letters as what it means, or read as the English word that it is, where that has no translations. */
    private static Word translated(String token, String folded, String english) {
        if (english.indexOf(' ') >= 0) {
            return new Word(token, folded, PhoneticKey.of(folded), WordKind.TRADE, english, Word.Script.CONSONANTS);
        }
        var word = word(english);
        return word.meaning().isEmpty()
                ? new Word(token, english, word.key(), word.kind(), "", Word.Script.LETTERS)
                : new Word(token, folded, PhoneticKey.of(folded), word.kind(), word.meaning(), Word.Script.CONSONANTS);
    }

    private static NameLexicon.@Nullable Entry stem(String token, String folded) {
        if (isCyrillic(token.charAt(0))) {
            return NameLexicon.get().stem(folded);
        }
        return token.equals(folded) ? NameLexicon.get().latinStem(folded) : null;
    }

    /** Whether nothing is known of a word, or only of what field it is. */
    private static boolean saysNoMeaning(NameLexicon.@Nullable Entry entry) {
        return entry == null
                || (entry.kind() == WordKind.TRADE && entry.meaning().isEmpty());
    }

    private static boolean isCyrillic(char letter) {
        return letter >= '\u0400' && letter < '\u0530';
    }

    /** The number that a word stands for, or the one spelling of it; empty for nearly all words. */
    private static String meaning(String folded) {
        var number = Ordinals.inDigits(folded);
        if (!number.isEmpty()) {
            return Word.NUMBER + number;
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

    /** Cuts a run of Chinese characters or Korean syllables at the words we know; what lies between is one word each. */
    private static void segment(String characters, List<Word> words, PieceReading reading) {
        int unknown = 0;
        int at = 0;
        while (at < characters.length()) {
            var known = knownAt(characters, unknown, at);
            if (known == null) {
                at++;
                continue;
            }
            add(characters.substring(unknown, at), words, reading);
            add(known, words, reading);
            at += known.length();
            unknown = at;
        }
        add(characters.substring(unknown), words, reading);
    }

    /**
     * The known word that begins at a place, as far as it is one there: a single character within a name is part of it (新 in 新拓), and
     * of two words that overlap the one is meant behind which another known word follows.
     */
    private static @Nullable String knownAt(String characters, int unknown, int at) {
        var lexicon = NameLexicon.get();
        var known = lexicon.characterWordAt(characters, at);
        if (known == null || !Characters.isHan(characters.charAt(at))) {
            return known;
        }
        int end = at + known.length();
        if (known.length() == 1) {
            var next = end == characters.length() ? known : lexicon.characterWordAt(characters, end);
            return at == unknown && next != null && (next.length() > 1 || characters.length() == 1) ? known : null;
        }
        return at > unknown && isMeantOneLater(characters, at, end) ? null : known;
    }

    private static boolean isMeantOneLater(String characters, int at, int end) {
        var later = end == characters.length() || follows(characters, end)
                ? null
                : NameLexicon.get().characterWordAt(characters, at + 1);
        return later != null && at + 1 + later.length() > end && follows(characters, at + 1 + later.length());
    }

    /** Whether a known word of two characters or more begins at a place, or nothing is left. */
    private static boolean follows(String characters, int at) {
        var next = at == characters.length() ? null : NameLexicon.get().characterWordAt(characters, at);
        return at == characters.length() || (next != null && next.length() > 1);
    }

    private static void add(String characters, List<Word> words, PieceReading reading) {
        if (!characters.isEmpty()) {
            words.add(reading.of(characters));
        }
    }

    /** How a piece of running characters becomes a word. */
    private interface PieceReading {
        Word of(String characters);
    }

    /** A piece of a firm's name in Korean; one that nobody knows sounds as passports and the North spell it. */
    private static Word ofSyllables(String syllables) {
        var word = WORDS.get(syllables);
        return word.kind() == WordKind.RARE && syllables.length() >= SHORTEST_OWN
                ? new Word(
                        syllables,
                        word.folded(),
                        PhoneticKey.of(Hangul.asInPassports(word.folded())),
                        word.kind(),
                        word.meaning(),
                        word.script())
                : word;
    }

    private static Word ofCharacters(String characters) {
        return CHARACTERS.get(characters);
    }

    private static Word wordOfCharacters(String text) {
        var folded = Transliterator.latin(text);
        var key = PhoneticKey.of(folded);
        var entry = NameLexicon.get().characterWord(text);
        return entry == null
                ? new Word(text, folded, key, WordKind.RARE, "", Word.Script.CHARACTERS)
                : new Word(text, folded, key, entry.kind(), entry.meaning(), Word.Script.CHARACTERS);
    }
}
