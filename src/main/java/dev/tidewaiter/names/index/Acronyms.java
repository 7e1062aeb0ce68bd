package dev.tidewaiter.names.index;

import java.io.IOException;

/**
 * Finds names that a word may abbreviate: those of which three or four words in a row begin with its letters and say nearly all of the
 * name, as PLA does of People's Liberation Army. Keeps hashes only, so that what is found must be compared.
 */
public final class Acronyms {

    public static final int SHORTEST = 3;
    public static final int LONGEST = 4;

    /** The part of a name that its abbreviated words must say; what is left besides would cost a match. */
    private static final double MOST_OF_NAME = 0.7;

    private final HashPostings rows;

    /** Takes up the names of all but people, whose initials are no word. */
    public Acronyms(NameStore names, WordWeights weights) {
        rows = new HashPostings(names.size(), sink -> {
            for (int name = 0; name < names.size(); name++) {
                if (!names.isPerson(name) && names.to(name) - names.from(name) >= SHORTEST) {
                    put(name, names, weights, sink);
                }
            }
        });
    }

    private Acronyms(HashPostings rows) {
        this.rows = rows;
    }

    public static Acronyms read(IndexInput in) {
        return new Acronyms(HashPostings.read(in));
    }

    public void write(IndexOutput out) throws IOException {
        rows.write(out);
    }

    private static void put(int name, NameStore names, WordWeights weights, HashPostings.Sink sink) {
        double whole = 0;
        for (int at = names.from(name); at < names.to(name); at++) {
            whole += weights.of(names.wordAt(at));
        }
        for (int from = names.from(name); from + SHORTEST <= names.to(name); from++) {
            int hash = 0;
            double says = 0;
            for (int at = from; at < Math.min(names.to(name), from + LONGEST); at++) {
                var word = names.terms().word(names.wordAt(at)).folded();
                if (word.length() < 2) {
                    break;
                }
                hash = with(hash, word.charAt(0));
                says += weights.of(names.wordAt(at));
                if (at - from + 1 >= SHORTEST && says >= MOST_OF_NAME * whole) {
                    sink.put(spread(hash), name);
                }
            }
        }
    }

    /** Adds the names that a word may abbreviate, and now and then another. */
    public void collect(String letters, IntList found) {
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = with(hash, letters.charAt(i));
        }
        rows.collect(spread(hash), found);
    }

    private static int with(int hash, char letter) {
        return hash * 31 + letter;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9e3779b9;
        return mixed ^ (mixed >>> 15);
    }
}
