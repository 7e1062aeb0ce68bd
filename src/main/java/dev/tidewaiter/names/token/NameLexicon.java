package dev.tidewaiter.names.token;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.names.script.Abjad;
import dev.tidewaiter.names.script.Hangul;
import dev.tidewaiter.names.script.LanguageFile;
import dev.tidewaiter.names.script.Transliterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What we know of words in general: legal forms, trade words, places, common names. Read once. */
public final class NameLexicon {

    /**
     * A word or phrase that the language files have.
     *
     * @param keys    the phonetic keys of its words; one for a single word
     * @param kind    what it is
     * @param meaning what it and its equivalents mean; empty when it stands for itself
     */
    public record Entry(List<String> keys, WordKind kind, String meaning) {}

    /** Words up to this length are looked up as they are spelled: a phonetic key would make them all alike. */
    private static final int SPELLED = 4;

    /** What stands before a phonetic key that is as short as the words looked up as they are spelled. */
    private static final char SOUND = '~';

    private static final int LONG_LEGAL_WORD = 5;

    private static final int LONGEST_CHARACTER_WORD = 12;

    private static final int SHORTEST_STEM = 4;

    /** In Latin letters a Slavic stem must be longer, to be no word of another language. */
    private static final int SHORTEST_IN_LATIN = 8;

    /** Chinese for city and province, which stand behind a place. */
    private static final List<String> DIVISIONS = List.of("市", "省");

    // one letter, for which texts have three
    private static final char PERSIAN_YEH = '\u06cc';
    private static final char ARABIC_YEH = '\u064a';
    private static final char DOTLESS_YEH = '\u0649';

    /** Letters of an ending at most, as Latin ones spell it. */
    private static final int LONGEST_ENDING = 5;

    /** Letters of an ending with the syllable that makes an adjective of a noun, behind a stem that is long enough to be told. */
    private static final int LONGEST_SUFFIX = 9;

    private static final int LONG_STEM = 7;

    private static final List<String> ADJECTIVES = List.of("ichesk", "esk", "isk", "iisk", "ionn");

    private final Map<String, Entry> words = new HashMap<>(8192);
    private final Map<String, List<Entry>> phrases = new HashMap<>(512);
    private final Map<String, List<Entry>> bySecond = new HashMap<>(256);
    private final Set<String> legalWords = new HashSet<>(128);
    private final Set<String> stopWords = new HashSet<>(512);
    private final Set<String> phraseWords = new HashSet<>(512);
    private final Map<String, Entry> characterWords = new HashMap<>(512);

    private final Map<String, Entry> stems = new HashMap<>(512);

    private static final class Loaded {
        static final NameLexicon LEXICON = new NameLexicon();
    }

    public static NameLexicon get() {
        return Loaded.LEXICON;
    }

    private NameLexicon() {
        read("legal-forms.txt", WordKind.LEGAL_FORM);
        read("fillers.txt", WordKind.FILLER);
        read("translated-words.txt", WordKind.TRADE);
        read("trade-words.txt", WordKind.TRADE);
        read("translated-places.txt", WordKind.PLACE);
        read("places.txt", WordKind.PLACE);
        read("name-words.txt", WordKind.NAME);
        read("person-words.txt", WordKind.GIVEN);
        phrases.values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((Entry entry) -> -entry.keys().size())));
    }

    /** What a single word is; null when no file has it. */
    @Nullable
    public Entry word(String folded, String key) {
        return words.get(lookup(folded, key));
    }

    /** The keys of the known words that are looked up by their sound, not as they are spelled. */
    public List<String> soundedKeys() {
        var keys = new ArrayList<String>(words.size());
        for (var known : words.keySet()) {
            if (known.length() > SPELLED && known.charAt(0) != SOUND) {
                keys.add(known);
            }
        }
        return keys;
    }

    /** The phrases that begin with a word, longest first. */
    public List<Entry> phrasesFrom(String folded, String key) {
        return phrases.getOrDefault(lookup(folded, key), List.of());
    }

    /** The longest known word that begins at a place in running Chinese characters; null when there is none. */
    @Nullable
    String characterWordAt(String characters, int at) {
        for (int end = Math.min(characters.length(), at + LONGEST_CHARACTER_WORD); end > at; end--) {
            var candidate = characters.substring(at, end);
            if (characterWords.containsKey(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** What a Slavic word is by its stem, whatever its ending; null when we know no stem of it. */
    @Nullable
    Entry stem(String folded) {
        return stem(folded, SHORTEST_STEM);
    }

    /** The same of a word that somebody spelled in Latin letters, as Radiozavod. */
    @Nullable
    Entry latinStem(String folded) {
        return folded.length() < SHORTEST_IN_LATIN ? null : stem(folded, SHORTEST_IN_LATIN);
    }

    private @Nullable Entry stem(String folded, int shortest) {
        for (int length = folded.length(); length >= Math.max(shortest, folded.length() - LONGEST_SUFFIX); length--) {
            var entry = length >= folded.length() - LONGEST_ENDING || isAdjective(folded, length)
                    ? stems.get(folded.substring(0, length))
                    : null;
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** Whether a noun's stem is followed by a syllable that makes an adjective of it: артиллерийский, патриотический. */
    private static boolean isAdjective(String folded, int stem) {
        return stem >= LONG_STEM && ADJECTIVES.stream().anyMatch(syllable -> folded.startsWith(syllable, stem));
    }

    /** The phrases of words of trade whose second word is one, as house is in trading house. */
    public List<Entry> phrasesBySecond(String folded, String key) {
        return bySecond.getOrDefault(lookup(folded, key), List.of());
    }

    /** What a known word in Chinese characters is. */
    @Nullable
    Entry characterWord(String characters) {
        return characterWords.get(characters);
    }

    /**
     * The words of legal forms that are long enough to be known when they are misspelt, in folded letters; without those of scripts
     * that leave vowels out, which would be other words: Shami is no sahami.
     */
    public Set<String> legalWords() {
        return legalWords;
    }

    /** Whether a word is spelled like a word of a legal form, not only sounds like one. */
    public boolean isLegalWord(String folded) {
        return legalWords.contains(folded) || (folded.length() < LONG_LEGAL_WORD && words.containsKey(folded));
    }

    /** The words of legal forms and those that say nothing, in folded letters. */
    public Set<String> stopWords() {
        return stopWords;
    }

    /** The words of phrases that are no legal forms, such as the estate of real estate, in folded letters. */
    public Set<String> phraseWords() {
        return phraseWords;
    }

    /** How a word is looked up. A short word is none that only sounds so: Sami is not sahami. */
    public static String lookup(String folded, String key) {
        return folded.length() <= SPELLED ? folded : key.length() <= SPELLED ? SOUND + key : key;
    }

    private void read(String file, WordKind kind) {
        for (var line : LanguageFile.groups(file)) {
            var lineKind = line.heading().equals("family") ? WordKind.FAMILY : kind;
            var meaning = line.sign() == '=' ? line.heading() : "";
            for (var variant : line.words()) {
                add(variant, lineKind, meaning);
                if (variant.indexOf(PERSIAN_YEH) >= 0 || variant.indexOf(ARABIC_YEH) >= 0) {
                    add(variant.replace(PERSIAN_YEH, DOTLESS_YEH).replace(ARABIC_YEH, DOTLESS_YEH), lineKind, meaning);
                }
            }
        }
    }

    private void add(String variant, WordKind kind, String meaning) {
        if (!variant.isEmpty() && Characters.isHan(variant.charAt(0))) {
            characterWords.putIfAbsent(variant, new Entry(List.of(variant), kind, meaning));
            for (var division : kind == WordKind.PLACE ? DIVISIONS : List.<String>of()) {
                characterWords.putIfAbsent(variant + division, new Entry(List.of(variant), kind, meaning));
            }
            return;
        }
        if (variant.endsWith("*")) {
            var stem = Transliterator.latin(variant.substring(0, variant.length() - 1));
            stems.putIfAbsent(stem, new Entry(List.of(stem), kind, meaning));
            return;
        }
        if (variant.length() > 1 && Hangul.is(variant.charAt(0)) && variant.indexOf(' ') < 0) {
            characterWords.putIfAbsent(variant, new Entry(List.of(variant), kind, meaning));
        }
        var keys = new ArrayList<String>(4);
        for (var token : Tokenizer.of(variant)) {
            var folded = Transliterator.latin(token);
            if (!folded.isEmpty()) {
                keys.add(lookup(folded, PhoneticKey.of(folded)));
                if (kind == WordKind.LEGAL_FORM || kind == WordKind.FILLER) {
                    stopWords.add(folded);
                }
                if (kind != WordKind.LEGAL_FORM) {
                    phraseWords.add(folded);
                }
                boolean isSpelled = !Abjad.opens(token);
                if (kind == WordKind.LEGAL_FORM && isSpelled && folded.length() >= LONG_LEGAL_WORD) {
                    legalWords.add(folded);
                }
            }
        }
        if (keys.isEmpty()) {
            return;
        }
        var entry = new Entry(List.copyOf(keys), kind, meaning);
        if (keys.size() == 1) {
            words.putIfAbsent(keys.get(0), entry);
        } else {
            phrases.computeIfAbsent(keys.get(0), first -> new ArrayList<>(2)).add(entry);
            if (kind == WordKind.TRADE) {
                bySecond.computeIfAbsent(keys.get(1), second -> new ArrayList<>(2))
                        .add(entry);
            }
        }
    }
}
