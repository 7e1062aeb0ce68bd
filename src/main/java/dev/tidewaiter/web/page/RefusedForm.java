package dev.tidewaiter.web.page;

import dev.tidewaiter.casework.people.RefusedChange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent and refused: its page shows it once more as it was filled in, and says at the field what is wrong.
 *
 * @param field    the field that is wrong; null where none is
 * @param key      the sentence that says why, among the messages; null where the refusal has its own
 * @param sentence the refusal's own sentence; null where the messages have one
 * @param typed    what was filled in, by field
 */
public record RefusedForm(
        @Nullable String field,
        @Nullable String key,
        @Nullable String sentence,
        Map<String, String> typed) {

    /** The attribute by which pages know it. */
    static final String NAME = "refused";

    static RefusedForm by(RefusedChange refused, Map<String, String> typed) {
        return new RefusedForm(refused.field(), null, refused.getMessage(), typed);
    }

    static RefusedForm at(String field, String key, Map<String, String> typed) {
        return new RefusedForm(field, key, null, typed);
    }

    /** What was filled in; null for nothing. */
    public @Nullable String typed(String name) {
        return typed.get(name);
    }

    /** What a field says of itself: {@code "true"} when it is the wrong one, else null. */
    public @Nullable String wrong(String name) {
        return name.equals(field) ? "true" : null;
    }
}
