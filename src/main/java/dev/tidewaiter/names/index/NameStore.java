package dev.tidewaiter.names.index;

import dev.tidewaiter.names.IndexedName;
import dev.tidewaiter.names.IndexedName.Bearer;
import dev.tidewaiter.names.parse.ComparedName;
import dev.tidewaiter.names.parse.ListedParts;
import dev.tidewaiter.names.token.LetterBits;
import dev.tidewaiter.names.token.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The indexed names taken apart, in flat arrays: about 60 bytes a name besides the dictionary. What is needed of one name is put
 * together when it is compared.
 */
public final class NameStore {

    private static final List<Bearer> BEARERS = List.of(Bearer.values());

    // what is asked of every candidate, in one number: where its words begin, how many they are, their letters, whose
    // name it is
    private static final int COUNT = 32;
    private static final int LETTERS = 40;
    private static final int BEARER = 48;
    private static final int BYTE = 0xff;
    private static final long IS_PERSON = 1L << 50;
    private static final long TWO_DISTINGUISHING = 1L << 51;
    private static final long HAS_STOP_WORDS = 1L << 52;

    private final TermDictionary terms;
    private final Map<ComparedName.LeftOut, Integer> restNumbers = new HashMap<>();

    /** What names have besides their words; few are different. */
    private final List<ComparedName.LeftOut> rests = new ArrayList<>();

    private final IntList owners;
    private final IntList textEnds;
    private final IntList words;
    private final IntList restOf;
    private long[] heads;
    private long[] families;
    private byte[] texts;
    private int size;

    public NameStore() {
        terms = new TermDictionary();
        owners = new IntList();
        textEnds = new IntList();
        words = new IntList();
        restOf = new IntList();
        heads = new long[32];
        families = new long[32];
        texts = new byte[1024];
    }

    /** Takes what was written. */
    public static NameStore read(IndexInput in) {
        return new NameStore(in);
    }

    private NameStore(IndexInput in) {
        terms = TermDictionary.read(in);
        int count = in.number();
        for (int i = 0; i < count; i++) {
            rests.add(new ComparedName.LeftOut(new LinkedHashSet<>(in.texts()), in.texts()));
        }
        owners = IntList.read(in);
        textEnds = IntList.read(in);
        words = IntList.read(in);
        restOf = IntList.read(in);
        heads = in.longs();
        families = in.longs();
        texts = in.bytes();
        size = heads.length;
    }

    /** Writes what was filled and sealed. */
    public void write(IndexOutput out) throws IOException {
        terms.write(out);
        out.number(rests.size());
        for (var rest : rests) {
            out.texts(rest.forms());
            out.texts(rest.stopWords());
        }
        owners.write(out);
        textEnds.write(out);
        words.write(out);
        restOf.write(out);
        out.longs(heads);
        out.longs(families);
        out.bytes(texts);
    }

    /** Takes up a name. */
    public void add(IndexedName name) {
        var parts = ListedParts.of(name);
        owners.add(name.owner());
        addText(name.text().getBytes(StandardCharsets.UTF_8));
        int from = words.size();
        int count = Math.min(parts.words().size(), ComparedName.MOST);
        boolean isPerson = name.bearer() == Bearer.PERSON;
        long family = parts.isFamilyTold() ? ComparedName.FAMILY_TOLD : 0;
        int letters = 0;
        int distinguishing = 0;
        boolean initials = false;
        for (int i = 0; i < count; i++) {
            var word = parts.words().get(i);
            words.add(terms.add(word));
            family |= parts.isFamily(i) ? 1L << i : 0;
            letters += word.folded().length();
            distinguishing += word.distinguishes(isPerson) && !word.isNumber() ? 1 : 0;
            initials |= word.isInitial();
        }
        restOf.add(restNumbers.computeIfAbsent(new ComparedName.LeftOut(parts.forms(), parts.stopWords()), rest -> {
            rests.add(rest);
            return rests.size() - 1;
        }));
        if (size == families.length) {
            families = Arrays.copyOf(families, size + size / 2);
            heads = Arrays.copyOf(heads, size + size / 2);
        }
        heads[size] = from
                | ((long) count << COUNT)
                | ((long) Math.min(letters, BYTE) << LETTERS)
                | ((long) BEARERS.indexOf(name.bearer()) << BEARER)
                | (isPerson ? IS_PERSON : 0)
                | (distinguishing > 1 && !initials ? TWO_DISTINGUISHING : 0)
                | (parts.stopWords().isEmpty() ? 0 : HAS_STOP_WORDS);
        families[size++] = family;
    }

    private void addText(byte[] text) {
        int from = textEnds.size() == 0 ? 0 : textEnds.get(textEnds.size() - 1);
        if (from + text.length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(from + text.length, texts.length + texts.length / 2));
        }
        System.arraycopy(text, 0, texts, from, text.length);
        textEnds.add(from + text.length);
    }

    /** Ends the filling. */
    public void seal() {
        terms.seal();
        restNumbers.clear();
        owners.trim();
        textEnds.trim();
        words.trim();
        restOf.trim();
        families = Arrays.copyOf(families, size);
        heads = Arrays.copyOf(heads, size);
        texts = Arrays.copyOf(texts, textEnds.size() == 0 ? 0 : textEnds.get(size - 1));
    }

    public int size() {
        return size;
    }

    public TermDictionary terms() {
        return terms;
    }

    public int owner(int name) {
        return owners.get(name);
    }

    public boolean isPerson(int name) {
        return (heads[name] & IS_PERSON) != 0;
    }

    Bearer bearer(int name) {
        return BEARERS.get((int) (heads[name] >>> BEARER) & 3);
    }

    /** Whether two words of a name say who is meant; an initial may stand for any word, so that nothing is sure beside it. */
    public boolean hasTwoDistinguishing(int name) {
        return (heads[name] & TWO_DISTINGUISHING) != 0;
    }

    /** Whether words were left out of it that say nothing. */
    public boolean hasStopWords(int name) {
        return (heads[name] & HAS_STOP_WORDS) != 0;
    }

    /** The letters of all its words, at most 255. */
    public int letters(int name) {
        return (int) (heads[name] >>> LETTERS) & BYTE;
    }

    private ComparedName.LeftOut rest(int name) {
        return rests.get(restOf.get(name));
    }

    public IndexedName name(int name) {
        int from = name == 0 ? 0 : textEnds.get(name - 1);
        return new IndexedName(
                owner(name), new String(texts, from, textEnds.get(name) - from, StandardCharsets.UTF_8), bearer(name));
    }

    /** Where the words of a name begin among all words. */
    public int from(int name) {
        return (int) heads[name];
    }

    /** Where they end. */
    public int to(int name) {
        return (int) heads[name] + ((int) (heads[name] >>> COUNT) & BYTE);
    }

    /** The number in the dictionary of a word that stands at a place among all words. */
    public int wordAt(int place) {
        return words.get(place);
    }

    /** Whether the list tells which words of a person's name are the family name. */
    public boolean isFamilyTold(int name) {
        return (families[name] & ComparedName.FAMILY_TOLD) != 0;
    }

    /** Whether a word of a name is part of a person's family name. */
    public boolean isFamily(int name, int word) {
        return (families[name] >> word & 1) != 0;
    }

    /** Whether some letters may be those of a name but for one, whatever their order. */
    boolean mayHaveLetters(int name, String some) {
        int own = 0;
        for (int at = from(name); at < to(name); at++) {
            own |= terms.letters(wordAt(at));
        }
        return some.length() <= letters(name) + 1 && Integer.bitCount(LetterBits.of(some) & ~own) <= 1;
    }

    /** How many letters of the alphabet only a name or only something else has. */
    public int lettersApart(int name, int others) {
        int own = 0;
        for (int at = from(name); at < to(name); at++) {
            own |= terms.letters(wordAt(at));
        }
        return Integer.bitCount(own ^ others);
    }

    /** The name as one side of a comparison. */
    public ComparedName side(int name, WordWeights weights) {
        int from = from(name);
        int count = to(name) - from;
        var own = new ArrayList<Word>(count);
        var says = new float[count];
        long common = 0;
        for (int i = 0; i < count; i++) {
            int word = wordAt(from + i);
            own.add(terms.word(word));
            says[i] = weights.of(word);
            common |= weights.isCommon(word) ? 1L << i : 0;
        }
        return new ComparedName(own, says, common, families[name], rest(name), bearer(name));
    }
}
