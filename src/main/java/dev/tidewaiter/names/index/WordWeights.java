package dev.tidewaiter.names.index;

import dev.tidewaiter.names.token.Word;
import java.io.IOException;

/** How much each indexed word says: less the more owners share it. */
public final class WordWeights {

    /** Up to so many owners a word is as good as its own. */
    private static final int FEW = 3;

    /** From so many owners on a word is a common name on the lists, and alone accuses nobody. */
    private static final int COMMON_FROM = 5;

    private static final double COMMON_SHARE = 0.001;
    private static final double FALL = 0.25;

    private final TermDictionary terms;
    private final long[] traits;

    /** Weighs the words of some names. */
    public WordWeights(NameStore names) {
        terms = names.terms();
        var owners = new int[terms.size()];
        var lastOwner = new int[owners.length];
        int allOwners = 0;
        for (int name = 0; name < names.size(); name++) {
            int owner = names.owner(name);
            allOwners += name == 0 || owner != names.owner(name - 1) ? 1 : 0;
            for (int at = names.from(name); at < names.to(name); at++) {
                int word = names.wordAt(at);
                if (owners[word] == 0 || lastOwner[word] != owner) {
                    lastOwner[word] = owner;
                    owners[word]++;
                }
            }
        }
        double many = COMMON_FROM + COMMON_SHARE * allOwners;
        traits = new long[owners.length];
        for (int i = 0; i < traits.length; i++) {
            var word = terms.word(i);
            double weight = word.weight();
            if (owners[i] > FEW && word.kind().distinguishes()) {
                weight /= 1 + FALL * Math.log((double) owners[i] / FEW);
            }
            boolean isCommon = owners[i] >= many || isBorneByMany(word);
            traits[i] = WordTraits.of(word, (float) weight, isCommon);
        }
    }

    private WordWeights(TermDictionary terms, long[] traits) {
        this.terms = terms;
        this.traits = traits;
    }

    public static WordWeights read(IndexInput in, NameStore names) {
        return new WordWeights(names.terms(), in.longs());
    }

    public void write(IndexOutput out) throws IOException {
        out.longs(traits);
    }

    public float of(int number) {
        return WordTraits.weight(traits[number]);
    }

    public float of(Word word) {
        int number = terms.number(word);
        return number < 0 ? (float) word.weight() : Math.min((float) word.weight(), of(number));
    }

    /** What else counting asks of an indexed word, as {@link WordTraits}. */
    public long traits(int number) {
        return traits[number];
    }

    /** Whether many bear it: firms everywhere, or many of those listed. */
    public boolean isCommon(int number) {
        return WordTraits.isCommon(traits[number]);
    }

    public boolean isCommon(Word word) {
        int number = terms.number(word);
        return isBorneByMany(word) || (number >= 0 && isCommon(number));
    }

    private static boolean isBorneByMany(Word word) {
        return switch (word.kind()) {
            case NAME, FAMILY, GIVEN -> true;
            default -> false;
        };
    }
}
