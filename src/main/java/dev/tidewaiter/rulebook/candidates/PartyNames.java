package dev.tidewaiter.rulebook.candidates;

import dev.tidewaiter.rulebook.signal.ComparableText;
import java.util.HashSet;
import java.util.Set;

/** Whether two names on one line may be one party's, by the words that tell firms apart. */
final class PartyNames {

    private final Set<String> ofManyFirms;
    private final double shortest;

    /**
     * Takes the words that names of firms share and that tell none from another.
     *
     * @param ofManyFirms each as {@link ComparableText} has it, without blanks at its ends
     * @param shortest    letters from which another word tells a firm
     */
    PartyNames(Set<String> ofManyFirms, double shortest) {
        this.ofManyFirms = ofManyFirms;
        this.shortest = shortest;
    }

    /** Whether one name holds the other, or they share a telling word. In doubt they are alike: it is asked of what surely differs. */
    boolean alike(String one, String other) {
        var folded = ComparableText.of(one);
        var second = ComparableText.of(other);
        if (folded.isBlank() || second.isBlank()) {
            return false;
        }
        if (folded.contains(second) || second.contains(folded)) {
            return true;
        }
        var shared = words(folded);
        shared.retainAll(words(second));
        return !shared.isEmpty();
    }

    /** Whether all telling words of one name are in the other. */
    boolean same(String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return false;
        }
        var first = words(ComparableText.of(one));
        var second = words(ComparableText.of(other));
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private Set<String> words(String folded) {
        var words = new HashSet<String>();
        for (var word : folded.strip().split(" ", -1)) {
            boolean told = word.length() >= shortest || ComparableText.unspaced(word);
            if (told && !ofManyFirms.contains(word)) {
                words.add(word);
            }
        }
        return words;
    }
}
