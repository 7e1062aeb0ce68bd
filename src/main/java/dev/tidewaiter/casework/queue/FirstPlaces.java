package dev.tidewaiter.casework.queue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Keeps the first few of many places, in the order of the queue, that come behind one. */
final class FirstPlaces {

    /** Behind all findings. */
    private static final QueuePlace LAST = new QueuePlace(Byte.MAX_VALUE, Long.MAX_VALUE, -1, -1);

    private final @Nullable QueuePlace after;
    private final int most;
    private final PriorityQueue<QueuePlace> first = new PriorityQueue<>(Comparator.reverseOrder());
    private QueuePlace last = LAST;

    FirstPlaces(@Nullable QueuePlace after, int most) {
        this.after = after;
        this.most = most;
    }

    void offer(int rank, long order, long high, long low) {
        if (!last.isBefore(rank, order, high, low) && (after == null || after.isBefore(rank, order, high, low))) {
            first.add(new QueuePlace(rank, order, high, low));
            if (first.size() > most) {
                first.remove();
                last = Objects.requireNonNull(first.peek());
            }
        }
    }

    /** Whether there are as many as are kept, so that nothing worse is among the first. */
    boolean isFull() {
        return first.size() >= most;
    }

    List<QueuePlace> sorted() {
        return first.stream().sorted().toList();
    }
}
