package dev.tidewaiter.casework.queue;

import dev.tidewaiter.cache.Recent;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers that are kept, each worked out once: whoever asks the same meanwhile waits for it, and nobody for another question. */
final class KeptAnswers<K, V> {

    private final Map<K, CompletableFuture<V>> answers;

    KeptAnswers(int mostKept) {
        answers = Collections.synchronizedMap(new Recent<>(mostKept));
    }

    void clear() {
        answers.clear();
    }

    /** The answer that is there already; null for none. */
    @Nullable
    V known(K asked) {
        var known = answers.get(asked);
        return known != null && known.isDone() && !known.isCompletedExceptionally() ? known.join() : null;
    }

    /** The answer; what goes wrong with the work is thrown to who works, and whoever waits works for himself. */
    V to(K asked, Function<K, V> work) {
        var mine = new CompletableFuture<V>();
        var others = answers.putIfAbsent(asked, mine);
        if (others != null) {
            try {
                return others.join();
            } catch (CancellationException notDone) {
                return work.apply(asked);
            }
        }
        try {
            mine.complete(work.apply(asked));
            return mine.join();
        } finally {
            if (!mine.isDone()) {
                answers.remove(asked, mine);
                mine.cancel(false);
            }
        }
    }
}
