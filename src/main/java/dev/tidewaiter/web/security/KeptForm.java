package dev.tidewaiter.web.security;

import java.util.List;

/**
 * A form that came after its session had ended, as it was sent.
 *
 * @param id     by which it is kept; nobody guesses it
 * @param mark   whose it is
 * @param action where it was sent to
 * @param page   the page that it was on
 * @param fields what was filled in and what the page had hidden in it, without passwords and files
 * @param until  when it is forgotten, in milliseconds since 1970
 */
public record KeptForm(String id, String mark, String action, String page, List<Sent> fields, long until) {

    /** A field, which may come more than once. */
    public record Sent(String name, String value) {}

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** What was sent in a field; empty where nothing was. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    /** All that was sent in a field that may come more than once. */
    public List<String> values(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Sent::value)
                .toList();
    }

    int length() {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }
}
