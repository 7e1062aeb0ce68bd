package dev.tidewaiter.cache;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Function;

/**
 * Remembers the answers to several questions about each key side by side: a key of which much is asked is looked up in one place, which
 * is near at hand after the first question. Forgets as {@link ClearingCache} does. Safe for threads.
 */
public final class AnswerCache<K> {

    private static final VarHandle ANSWER = MethodHandles.arrayElementVarHandle(Object[].class);

    private final ClearingCache<K, Object[]> answers;
    private int questions;

    /**
     * An empty one, of no questions.
     *
     * @param most of how many keys it remembers answers
     */
    public AnswerCache(int most) {
        this.answers = new ClearingCache<>(most, key -> new Object[questions]);
    }

    /**
     * A further question. All of them are put before the first is asked.
     *
     * @param workOut the answer to it, by key; it may run twice when two threads ask at once
     * @return what answers it, now or from before
     */
    public <V> Function<K, V> remembering(Function<K, V> workOut) {
        int place = questions++;
        return key -> answer(key, place, workOut);
    }

    private <V> V answer(K key, int place, Function<K, V> workOut) {
        var known = answers.get(key);
        @SuppressWarnings("unchecked") // nothing else is put in this place
        var answer = (V) (Object) ANSWER.getAcquire(known, place);
        if (answer == null) {
            answer = workOut.apply(key);
            ANSWER.setRelease(known, place, (Object) answer);
        }
        return answer;
    }
}
