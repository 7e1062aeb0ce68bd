package dev.tidewaiter.names.search;

import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.NameComparison.Carrier;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Chooses between two comparisons with one party: by words and by letters, by its name and by the short name beside it. */
final class ComparisonChoice {

    private static final double NEARLY = 0.06;

    private ComparisonChoice() {}

    /**
     * The better of a comparison word by word and one letter by letter with a spelling of the same owner. The word by word one
     * explains more, so it stays when it is nearly as good.
     */
    static NameComparison ofOne(NameComparison byWords, NameComparison byLetters) {
        boolean stays = (byWords.carrier() == Carrier.WHOLE_NAME || byWords.score() == 1)
                ? byWords.score() >= byLetters.score()
                : byWords.carrier() == Carrier.DISTINGUISHING_WORDS
                        && byWords.parts().size() > 1
                        && byWords.score() >= byLetters.score() - NEARLY
                        && byWords.listed().equals(byLetters.listed());
        return stays ? byWords.carriedAs(byLetters) : byLetters;
    }

    /** What is found for either, each owner once with the better of the two. */
    static List<NameComparison> joined(
            List<NameComparison> some, List<NameComparison> others, Comparator<NameComparison> bestFirst, int top) {
        var byOwner = new LinkedHashMap<Integer, NameComparison>();
        Stream.concat(some.stream(), others.stream())
                .forEach(found -> byOwner.merge(found.listed().owner(), found, ComparisonChoice::better));
        return byOwner.values().stream().sorted(bestFirst).limit(top).toList();
    }

    static NameComparison better(NameComparison one, NameComparison other) {
        return other.score() > one.score() ? other : one;
    }
}
