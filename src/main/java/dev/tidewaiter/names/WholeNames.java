package dev.tidewaiter.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds names whose letters are those of a listed name from end to end, wherever the blanks stand: words torn apart, run together or
 * cut at another place. One slip is allowed, which leaves one half of the letters as it is. Keeps hashes only, so that what is
 * found must be compared.
 */
final class WholeNames {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 160;

    private int[] names = new int[64];
    private int[] hashes = new int[64];
    private int[] next = {};
    private int[] slots = {};
    private int size;

    /** Adds a name by the words that tell it. */
    void add(int name, List<Word> telling) {
        var letters = letters(telling);
        if (letters.length() < SHORTEST || letters.length() > LONGEST) {
            return;
        }
        int half = letters.length() / 2;
        put(hash(SoundKey.of(letters), 'w'), name);
        put(hash(letters.substring(0, half), 'l'), name);
        put(hash(letters.substring(half), 'r'), name);
    }

    /** Ends the filling. */
    void seal() {
        names = Arrays.copyOf(names, size);
        hashes = Arrays.copyOf(hashes, size);
        next = new int[size];
        slots = new int[Integer.highestOneBit(Math.max(1, size)) * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            int slot = hashes[i] & (slots.length - 1);
            next[i] = slots[slot];
            slots[slot] = i;
        }
    }

    /** Adds the names that may have the letters of some words, or all but one slip of them. */
    void collect(List<Word> telling, Numbers found) {
        var letters = letters(telling);
        if (size == 0 || letters.length() < SHORTEST || letters.length() > LONGEST) {
            return;
        }
        collect(hash(SoundKey.of(letters), 'w'), found);
        int half = letters.length() / 2;
        // a letter more or less moves the middle
        for (int cut = half - 1; cut <= half + 1; cut++) {
            collect(hash(letters.substring(0, cut), 'l'), found);
            collect(hash(letters.substring(cut), 'r'), found);
        }
    }

    private void collect(int hash, Numbers found) {
        for (int i = slots[hash & (slots.length - 1)]; i >= 0; i = next[i]) {
            if (hashes[i] == hash) {
                found.add(names[i]);
            }
        }
    }

    private void put(int hash, int name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size + size / 2);
            hashes = Arrays.copyOf(hashes, size + size / 2);
        }
        names[size] = name;
        hashes[size++] = hash;
    }

    private static int hash(String letters, char half) {
        int hash = half;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /**
     * The slips between the letters of two names from end to end, at most one; {@link Slips#OTHER} when there are more, when the
     * digits differ, or when a name is too short for it.
     */
    static double slips(List<Word> telling, List<Word> others) {
        var one = letters(telling);
        var other = letters(others);
        if (one.length() < SHORTEST || other.length() < SHORTEST) {
            return Slips.OTHER;
        }
        if (SoundKey.of(one).equals(SoundKey.of(other))) {
            return Slips.SAME_SOUND;
        }
        double slips = EditDistance.between(one, other, ONE_SLIP);
        return digits(one).equals(digits(other)) ? slips : Slips.OTHER;
    }

    private static final double ONE_SLIP = 1.25;

    static String letters(List<Word> words) {
        var all = new StringBuilder(40);
        for (var word : words) {
            if (word.script() != Word.Script.LETTERS) {
                return "";
            }
            all.append(word.folded());
        }
        return all.toString();
    }

    /** The words of a listed name in the orders in which they may be run together; people are written family name first or last. */
    static List<List<Word>> orders(IndexedName name) {
        if (name.bearer() != IndexedName.Bearer.PERSON) {
            return List.of(telling(ParsedName.wordsOf(name.text())));
        }
        int comma = name.text().indexOf(',');
        var words = PersonWords.of(ParsedName.wordsOf(name.text()));
        if (comma < 0) {
            return List.of(words);
        }
        var given = PersonWords.partOf(ParsedName.wordsOf(name.text().substring(comma + 1)));
        var family = PersonWords.partOf(ParsedName.wordsOf(name.text().substring(0, comma)));
        return List.of(words, Stream.concat(given.stream(), family.stream()).toList());
    }

    /** The words without fillers and words of legal forms, which a slip cannot hide here. */
    static List<Word> telling(List<Word> all) {
        var telling = new ArrayList<Word>(all.size());
        for (var word : all) {
            if (word.kind() != WordKind.LEGAL_FORM
                    && word.kind() != WordKind.FILLER
                    && !Lexicon.get().legalWords().contains(word.folded())) {
                telling.add(word);
            }
        }
        return telling;
    }

    private static String digits(String text) {
        var digits = new StringBuilder(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }
}
