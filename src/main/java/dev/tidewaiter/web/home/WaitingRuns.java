package dev.tidewaiter.web.home;

import dev.tidewaiter.casework.queue.Facet;
import dev.tidewaiter.casework.queue.Queue;
import dev.tidewaiter.casework.queue.QueueFilter;
import dev.tidewaiter.casework.run.RunInList;
import dev.tidewaiter.casework.run.RunLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The uploads and nights in which something waits, taken from the counts of the queue, so that none is too old to be told of. */
@Component
class WaitingRuns {

    private final Queue queue;
    private final RunLists lists;

    WaitingRuns(Queue queue, RunLists lists) {
        this.queue = queue;
        this.lists = lists;
    }

    /**
     * A run in the list of what waits.
     *
     * @param open how many of its findings wait
     */
    public record WaitingRun(RunInList of, long open) {}

    /**
     * What waits now.
     *
     * @param found  the runs with findings that wait: those with the worst first, and of the same the oldest
     * @param asking the uploads that are not over and have found nothing yet that waits, the newest first
     * @param open   how many findings of each run wait
     */
    public record Now(List<String> found, List<String> asking, Map<String, Long> open) {

        /** How many runs there are. */
        int size() {
            return found.size() + asking.size();
        }
    }

    Now now() {
        var open = queue.counts(QueueFilter.UNANSWERED, Facet.RUN);
        var left = new ArrayList<>(lists.oldestFirst(open.keySet()));
        var found = new LinkedHashSet<String>();
        for (var severity : Facet.SEVERITY.closed()) {
            var among = queue.counts(QueueFilter.UNANSWERED.with(Facet.SEVERITY, Set.of(severity)), Facet.RUN)
                    .keySet();
            left.stream().filter(among::contains).forEach(found::add);
            left.removeIf(found::contains);
        }
        found.addAll(left);
        var asking =
                lists.unfinished().stream().filter(id -> !found.contains(id)).toList();
        return new Now(List.copyOf(found), asking, open);
    }

    /** The first of them, as they are listed: some that have found something, and some that are not over. */
    List<WaitingRun> listed(Now now, int mostFound, int mostAsking) {
        var ids = new ArrayList<>(first(now.found(), mostFound));
        ids.addAll(first(now.asking(), mostAsking));
        var runs = lists.byId(new HashSet<>(ids));
        return ids.stream()
                .map(runs::get)
                .filter(Objects::nonNull)
                .map(run -> new WaitingRun(run, now.open().getOrDefault(run.id(), 0L)))
                .toList();
    }

    /** What in any of them, or lately, went wrong. */
    Collection<RunInList> withProblems(Now now, long since) {
        return lists.withProblems(since, now.found());
    }

    private static List<String> first(List<String> ids, int most) {
        return ids.subList(0, Math.min(most, ids.size()));
    }
}
