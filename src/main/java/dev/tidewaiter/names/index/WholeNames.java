package dev.tidewaiter.names.index;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.distance.EditDistance;
import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.parse.ParsedName;
import dev.tidewaiter.names.parse.PersonWords;
import dev.tidewaiter.names.token.NameLexicon;
import dev.tidewaiter.names.token.PhoneticKey;
import dev.tidewaiter.names.token.Word;
import dev.tidewaiter.names.token.WordKind;
import dev.tidewaiter.names.token.WordReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds names whose letters are those of a listed name from end to end, wherever the blanks stand: words torn apart, run together or
 * cut at another place. One slip is allowed, which leaves one half of the letters as it is. Keeps hashes only, so that what is
 * found must be compared.
 */
public final class WholeNames {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_RUN = 4;
    private static final int LONGEST = 160;

    private final IntList names = new IntList();
    private final IntList hashes = new IntList();

    private static final int[] NONE = {};

    private HashPostings rows = HashPostings.NONE;

    public static WholeNames read(IndexInput in) {
        var read = new WholeNames();
        read.rows = HashPostings.read(in);
        return read;
    }

    /** Writes what was filled and sealed. */
    public void write(IndexOutput out) throws IOException {
        rows.write(out);
    }

    /** Adds a name by the words that tell it, as they are run together or, for one slip, also by their halves. */
    public void add(int name, List<Word> distinguishing, boolean halves) {
        var letters = letters(distinguishing);
        int length = letters.length();
        if (length < SHORTEST || length > LONGEST) {
            return;
        }
        put(hash(PhoneticKey.of(letters), 'w', 0), name);
        if (halves) {
            put(hash(letters.substring(0, length / 2), 'l', length), name);
            put(hash(letters.substring(length / 2), 'r', length), name);
        }
    }

    /** Adds all but people also by all their words run together, with what says nothing and the legal form too. */
    public void addRun(int name, IndexedName listed) {
        boolean person = listed.bearer() == IndexedName.Bearer.PERSON;
        for (var run : person ? List.<String>of() : runs(WordReader.wordsOf(listed.text()))) {
            put(hash(PhoneticKey.of(run), 'a', 0), name);
        }
    }

    /** The names all of whose words may be those of a text from end to end, wherever its blanks stand. */
    public int[] collectRun(List<Word> all) {
        if (rows.isEmpty()) {
            return NONE;
        }
        var found = new IntList(4);
        for (var run : runs(all)) {
            rows.collect(hash(PhoneticKey.of(run), 'a', 0), found);
        }
        return found.size() == 0 ? NONE : found.sorted();
    }

    /** The letters of all words from end to end, and those without the legal form behind them. */
    private static List<String> runs(List<Word> all) {
        int last = all.size();
        while (last > 1 && all.get(last - 1).kind() == WordKind.LEGAL_FORM) {
            last--;
        }
        var runs = new ArrayList<String>(2);
        for (int to : last == all.size() ? new int[] {last} : new int[] {last, all.size()}) {
            var run = letters(all.subList(0, to));
            if (run.length() >= SHORTEST_RUN && run.length() <= LONGEST) {
                runs.add(run);
            }
        }
        return runs;
    }

    /** Ends the filling. */
    public void seal() {
        rows = new HashPostings(names.size() == 0 ? 0 : names.get(names.size() - 1) + 1, sink -> {
            for (int i = 0; i < names.size(); i++) {
                sink.put(hashes.get(i), names.get(i));
            }
        });
        names.release();
        hashes.release();
    }

    /** The names that may have some letters from end to end, or all but one slip of them; each once. */
    public int[] collect(String letters, NameStore store) {
        int length = letters.length();
        if (rows.isEmpty() || length < SHORTEST || length > LONGEST) {
            return NONE;
        }
        var found = new IntList(4);
        rows.collect(hash(PhoneticKey.of(letters), 'w', 0), found);
        var halves = new IntList(4);
        // a letter more or less moves the middle
        for (int other = length - 1; other <= length + 1; other++) {
            rows.collect(hash(letters.substring(0, other / 2), 'l', other), halves);
            rows.collect(hash(letters.substring(length - (other - other / 2)), 'r', other), halves);
        }
        for (int i = 0; i < halves.size(); i++) {
            if (store.mayHaveLetters(halves.get(i), letters)) {
                found.add(halves.get(i));
            }
        }
        return found.size() == 0 ? NONE : found.sorted();
    }

    private void put(int hash, int name) {
        names.add(name);
        hashes.add(hash);
    }

    private static int hash(String letters, char half, int length) {
        int hash = half * 31 + length;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }

    /**
     * The slips between the letters of two names from end to end, at most one; {@link TokenDistance#OTHER} when there are more, when the
     * numbers differ, or when a name is too short for it.
     *
     * @param distinguishing words of a query, whose characters are read
     * @param others  words of a listed name
     */
    public static double slips(List<Word> distinguishing, List<Word> others) {
        var one = reading(distinguishing);
        var other = letters(others);
        if (one.length() < SHORTEST || other.length() < SHORTEST) {
            return TokenDistance.OTHER;
        }
        // also where a numeral is run together with a word, which hides it from us
        if (one.equals(other)) {
            return TokenDistance.SAME_SOUND;
        }
        boolean sound = PhoneticKey.of(one).equals(PhoneticKey.of(other));
        double slips = sound ? TokenDistance.SAME_SOUND : EditDistance.between(one, other, ONE_SLIP);
        // a letter more or less makes another number of a numeral
        boolean agree = slips < TokenDistance.OTHER
                && (sound || digits(one).equals(digits(other)))
                && numbers(distinguishing).equals(numbers(others));
        return agree ? slips : TokenDistance.OTHER;
    }

    private static final double ONE_SLIP = 1.25;

    /** The letters of words from end to end; empty when some are not in letters. */
    public static String letters(List<Word> words) {
        return letters(words, false);
    }

    /** The same with Chinese characters read. */
    public static String reading(List<Word> words) {
        return letters(words, true);
    }

    private static String letters(List<Word> words, boolean charactersToo) {
        var all = new StringBuilder(40);
        for (var word : words) {
            if (word.script() != Word.Script.LETTERS && !(charactersToo && word.script() == Word.Script.CHARACTERS)) {
                return "";
            }
            all.append(word.folded());
        }
        return all.toString();
    }

    /** The words of a listed name in the orders in which they may be run together; people are written family name first or last. */
    public static List<List<Word>> orders(IndexedName name) {
        if (name.bearer() != IndexedName.Bearer.PERSON) {
            return List.of(distinguishing(WordReader.wordsOf(name.text())));
        }
        int comma = name.text().indexOf(',');
        var words = PersonWords.of(WordReader.wordsOf(name.text()));
        if (comma < 0) {
            return List.of(words);
        }
        var given = PersonWords.partOf(WordReader.wordsOf(name.text().substring(comma + 1)));
        var family = PersonWords.partOf(WordReader.wordsOf(name.text().substring(0, comma)));
        return List.of(Stream.concat(given.stream(), family.stream()).toList(), words);
    }

    /** The words without fillers and words of legal forms, which a slip cannot hide here. */
    public static List<Word> distinguishing(List<Word> all) {
        var distinguishing = new ArrayList<Word>(all.size());
        int numeral = ParsedName.loneNumeral(all);
        for (int i = 0; i < all.size(); i++) {
            var word = all.get(i);
            if (i == numeral) {
                distinguishing.add(ParsedName.asNumber(word));
            } else if (word.kind() != WordKind.LEGAL_FORM
                    && word.kind() != WordKind.FILLER
                    && !NameLexicon.get().legalWords().contains(word.folded())) {
                distinguishing.add(word);
            }
        }
        return distinguishing;
    }

    /** What the numbers and the marks of generations of a name mean, in their order. */
    private static List<String> numbers(List<Word> words) {
        return words.stream()
                .filter(word -> word.isNumber() || word.isGeneration())
                .map(Word::meaning)
                .toList();
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
