package dev.tidewaiter.casework.queue;

import dev.tidewaiter.casework.finding.FindingState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the queue is wanted: of each facet that is named, any of some values; and what is said besides.
 *
 * @param wanted        the values by facet; a facet that is not there lets everything through
 * @param text          words that each stand in the name of a party of the line, of the sender or of the file; empty lets everything through
 * @param notProposedBy wants only what somebody else than this account has proposed; empty lets everything through
 */
public record QueueFilter(Map<Facet, Set<String>> wanted, String text, String notProposedBy) {

    /** All that somebody still has to do something about. */
    public static final QueueFilter UNSETTLED = new QueueFilter(Map.of(
            Facet.STATE, FindingState.UNSETTLED.stream().map(FindingState::name).collect(Collectors.toSet())));

    /** What somebody has still to answer; what was answered and waits for a second person is asked for apart. */
    public static final QueueFilter UNANSWERED =
            new QueueFilter(Map.of(Facet.STATE, Set.of(FindingState.OPEN.name(), FindingState.UNSURE.name())));

    /** Lets everything through. */
    static final QueueFilter ALL = new QueueFilter(Map.of());

    private static final int MOST_WORDS = 6;

    public QueueFilter {
        var copy = new EnumMap<Facet, Set<String>>(Facet.class);
        wanted.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        wanted = copy;
    }

    public QueueFilter(Map<Facet, Set<String>> wanted) {
        this(wanted, "", "");
    }

    /** The same with everything of one facet let through. */
    QueueFilter without(Facet facet) {
        var wider = new EnumMap<Facet, Set<String>>(Facet.class);
        wider.putAll(wanted);
        wider.remove(facet);
        return new QueueFilter(wider, text, notProposedBy);
    }

    /** The same with everything of the cube's facets let through. */
    QueueFilter withoutCube() {
        var wider = new EnumMap<Facet, Set<String>>(Facet.class);
        wider.putAll(wanted);
        wider.keySet().removeIf(QueueCube::has);
        return new QueueFilter(wider, text, notProposedBy);
    }

    /** The same with only some values of one facet let through. */
    public QueueFilter with(Facet facet, Set<String> values) {
        var other = new EnumMap<Facet, Set<String>>(Facet.class);
        other.putAll(wanted);
        other.put(facet, values);
        return new QueueFilter(other, text, notProposedBy);
    }

    /** What is searched for, word by word; further words are not asked. Of signs alone there is none. */
    public List<String> words() {
        return Arrays.stream(QueueTexts.folded(text).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
