package dev.tidewaiter.rulebook.candidates;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers answers for texts that come again and again. Forgets all of them when there are too many. */
final class Memo<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> answers = new HashMap<>();
    private final Function<String, T> ask;

    Memo(Function<String, T> ask) {
        this.ask = ask;
    }

    T of(String text) {
        var known = answers.get(text);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        var answer = ask.apply(text);
        answers.put(text, answer);
        return answer;
    }
}
