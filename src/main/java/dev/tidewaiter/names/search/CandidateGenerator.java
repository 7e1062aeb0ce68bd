package dev.tidewaiter.names.search;

import dev.tidewaiter.names.distance.TokenDistance;
import dev.tidewaiter.names.index.Acronyms;
import dev.tidewaiter.names.index.BlockingKeys;
import dev.tidewaiter.names.index.IntList;
import dev.tidewaiter.names.index.TermDictionary;
import dev.tidewaiter.names.token.Word;

/** The names that a query may mean, each once: those with a blocking key that a word of the query is like. */
final class CandidateGenerator {

    private static final int MOST_PAIRED = 200;

    /** An initial is looked for beside a common name as it was typed. */
    private static final int MOST_BESIDE_INITIALS = 12;

    private final BlockingKeys keys;
    private final byte[] reached;
    private final boolean leads;
    private final IntList found = new IntList(64);
    private int at;

    /**
     * Collects the candidates.
     *
     * @param reached scratch, a byte for each name, all 0, as it is again afterwards
     */
    CandidateGenerator(Query query, TermDictionary terms, BlockingKeys keys, Acronyms acronyms, byte[] reached) {
        this.keys = keys;
        this.leads = query.leads();
        this.reached = reached;
        var paired = new IntList(8);
        var same = new IntList(4);
        for (var unit : query.units()) {
            var matches = unit.matches();
            for (int i = 0; i < matches.size(); i++) {
                int word = matches.word(i);
                int to = keys.to(word);
                for (int place = keys.from(word); place < to; place++) {
                    add(keys.name(place));
                }
                if (keys.isPaired(word) && paired.size() < MOST_PAIRED) {
                    paired.add(word);
                    if (matches.slips(i) <= TokenDistance.SAME_WORD && same.size() < MOST_BESIDE_INITIALS) {
                        same.add(word);
                    }
                }
            }
        }
        for (int i = 0; i < paired.size(); i++) {
            for (int j = i; j < paired.size(); j++) {
                addBoth(paired.get(i), paired.get(j));
            }
        }
        if (same.size() > 0) {
            addInitials(query, same);
        }
        if (!query.side().isPerson()) {
            addAbbreviated(query, acronyms, terms);
        }
        for (int i = 0; i < found.size(); i++) {
            reached[found.get(i)] = 0;
        }
    }

    /** Adds the names in which an initial stands for a word beside a common name, on either side. */
    private void addInitials(Query query, IntList paired) {
        for (var word : query.side().words()) {
            if (word.script() == Word.Script.LETTERS && !word.key().isEmpty()) {
                int letter = word.isInitial() ? keys.beginning(word.folded()) : keys.initial(word.folded());
                int sound = word.isInitial() ? keys.beginning(word.key()) : keys.initial(word.key());
                for (int i = 0; i < paired.size(); i++) {
                    addBoth(paired.get(i), letter);
                    if (sound != letter) {
                        addBoth(paired.get(i), sound);
                    }
                }
            }
        }
    }

    /** Adds the names that a word of the query may abbreviate, or that abbreviate some words of it. */
    private void addAbbreviated(Query query, Acronyms acronyms, TermDictionary terms) {
        var abbreviation = Abbreviation.of(query.side());
        if (!abbreviation.isEmpty()) {
            var abbreviated = new IntList(8);
            acronyms.collect(abbreviation, abbreviated);
            for (int i = 0; i < abbreviated.size(); i++) {
                add(abbreviated.get(i));
            }
        }
        for (int word : Abbreviation.of(query.side(), terms)) {
            for (int place = keys.from(word); place < keys.to(word); place++) {
                add(keys.name(place));
            }
        }
    }

    private void addBoth(int one, int other) {
        addBoth(one, other, false);
        // a word that leads to other names is an extra one here, which makes it somebody else
        if (!leads) {
            addBoth(one, other, true);
        }
    }

    private void addBoth(int one, int other, boolean besides) {
        int place = keys.firstOf(one, other, besides);
        if (place < 0) {
            return;
        }
        do {
            add(keys.nameOfPair(place++));
        } while (keys.goesOn(place));
    }

    private void add(int name) {
        if (reached[name] == 0) {
            reached[name] = 1;
            found.add(name);
        }
    }

    /** The next name; -1 when there is none. */
    int next() {
        return at == found.size() ? -1 : found.get(at++);
    }
}
