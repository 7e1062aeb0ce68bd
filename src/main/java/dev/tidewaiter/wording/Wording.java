package dev.tidewaiter.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sentence for a person. The API and the command line say it in English; pages and printed reports say it in the language of their reader.
 *
 * @param english the sentence
 * @param key     what the messages of the pages call it; null where they do not have it and say it in English
 * @param told    what it tells: texts and numbers as they are, days as {@link #day} has them, and a list of further keys, whose messages stand there one after the other
 */
public record Wording(String english, @Nullable String key, List<Object> told) {

    /** What a day is told under, so that a text which looks like one is quoted as it stands. */
    public static final String DAY = "day";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<Object>> CODE = new TypeReference<>() {};

    public Wording {
        told = List.copyOf(told);
    }

    /** A sentence that the messages have. */
    public static Wording of(String key, String english, Object... told) {
        return new Wording(english, key, List.of(told));
    }

    /** A day that a sentence tells, which each language writes in its own way. */
    public static Object day(LocalDate day) {
        return Map.of(DAY, day.toString());
    }

    /** One that only English has. */
    public static Wording inEnglish(String sentence) {
        return new Wording(sentence, null, List.of());
    }

    /** What a failure says to whoever caused it. */
    public static Wording by(Exception failure) {
        return failure instanceof Worded noticed
                ? noticed.notice()
                : inEnglish(failure.getMessage() == null ? "" : failure.getMessage());
    }

    /** The same without some words, such as those of a place that is none of the reader's. */
    public Wording without(String words) {
        return new Wording(
                english.replace(words, ""),
                key,
                told.stream()
                        .map(one -> one instanceof String text ? text.replace(words, "") : one)
                        .toList());
    }

    /** As it is kept beside the English sentence; null where the messages do not have it. */
    public @Nullable String code() {
        return key == null ? null : JSON.writeValueAsString(List.of(key, told));
    }

    /** Reads what was kept: older rows have the sentence alone. */
    public static Wording read(String english, @Nullable String code) {
        if (code == null) {
            return inEnglish(english);
        }
        try {
            var kept = JSON.readValue(code, CODE);
            return kept.size() == 2 && kept.get(0) instanceof String key && kept.get(1) instanceof List<?> told
                    ? new Wording(english, key, List.copyOf(told))
                    : inEnglish(english);
        } catch (JacksonException unknown) { // a later version's: its sentence is there all the same
            return inEnglish(english);
        }
    }
}
