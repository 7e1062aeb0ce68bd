package dev.tidewaiter.names;

import dev.tidewaiter.names.IndexedName.Bearer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The indexed names taken apart, in flat arrays: about 60 bytes a name besides the vocabulary. What is needed of one name is put
 * together when it is compared.
 */
final class NameStore {

    private static final List<Bearer> BEARERS = List.of(Bearer.values());
    private static final int PERSON = BEARERS.indexOf(Bearer.PERSON);
    private static final int BEARER_BITS = 2;
    private static final int BEARER = (1 << BEARER_BITS) - 1;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<Set<String>, Integer> formNumbers = new HashMap<>();
    private final List<Set<String>> forms = new ArrayList<>();
    private final Numbers owners = new Numbers();
    private final Numbers textEnds = new Numbers();
    private final Numbers wordEnds = new Numbers();
    private final Numbers words = new Numbers();
    private final Numbers kinds = new Numbers();
    private long[] families = new long[32];
    private byte[] texts = new byte[1024];
    private int size;

    /** Takes up a name. */
    void add(IndexedName name) {
        var parts = ListedParts.of(name);
        owners.add(name.owner());
        addText(name.text().getBytes(StandardCharsets.UTF_8));
        long family = 0;
        int count = Math.min(parts.words().size(), Side.MOST);
        for (int i = 0; i < count; i++) {
            words.add(vocabulary.add(parts.words().get(i)));
            family |= parts.isFamily(i) ? 1L << i : 0;
        }
        family |= parts.isFamilyTold() ? Side.FAMILY_TOLD : 0;
        wordEnds.add(words.size());
        int form = formNumbers.computeIfAbsent(parts.forms(), set -> {
            forms.add(set);
            return forms.size() - 1;
        });
        kinds.add(form << BEARER_BITS | BEARERS.indexOf(name.bearer()));
        if (size == families.length) {
            families = Arrays.copyOf(families, size + size / 2);
        }
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
    void seal() {
        vocabulary.seal();
        owners.trim();
        textEnds.trim();
        wordEnds.trim();
        words.trim();
        kinds.trim();
        families = Arrays.copyOf(families, size);
        texts = Arrays.copyOf(texts, textEnds.size() == 0 ? 0 : textEnds.get(size - 1));
    }

    int size() {
        return size;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int owner(int name) {
        return owners.get(name);
    }

    boolean isPerson(int name) {
        return (kinds.get(name) & BEARER) == PERSON;
    }

    Bearer bearer(int name) {
        return BEARERS.get(kinds.get(name) & BEARER);
    }

    Set<String> forms(int name) {
        return forms.get(kinds.get(name) >> BEARER_BITS);
    }

    IndexedName name(int name) {
        int from = name == 0 ? 0 : textEnds.get(name - 1);
        return new IndexedName(
                owner(name), new String(texts, from, textEnds.get(name) - from, StandardCharsets.UTF_8), bearer(name));
    }

    /** Where the words of a name begin among all words. */
    int from(int name) {
        return name == 0 ? 0 : wordEnds.get(name - 1);
    }

    /** Where they end. */
    int to(int name) {
        return wordEnds.get(name);
    }

    /** The number in the vocabulary of a word that stands at a place among all words. */
    int wordAt(int place) {
        return words.get(place);
    }

    /** Whether the list tells which words of a person's name are the family name. */
    boolean isFamilyTold(int name) {
        return (families[name] & Side.FAMILY_TOLD) != 0;
    }

    /** Whether a word of a name is part of a person's family name. */
    boolean isFamily(int name, int word) {
        return (families[name] >> word & 1) != 0;
    }

    /** The name as one side of a comparison. */
    Side side(int name, WordWeights weights) {
        int from = from(name);
        int count = to(name) - from;
        var own = new ArrayList<Word>(count);
        var says = new float[count];
        long common = 0;
        for (int i = 0; i < count; i++) {
            int word = wordAt(from + i);
            own.add(vocabulary.word(word));
            says[i] = weights.of(word);
            common |= weights.isCommon(word) ? 1L << i : 0;
        }
        return new Side(own, says, common, families[name], forms(name), bearer(name));
    }
}
