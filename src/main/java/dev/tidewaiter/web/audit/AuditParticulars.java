package dev.tidewaiter.web.audit;

import dev.tidewaiter.casework.audit.AuditStep;
import dev.tidewaiter.web.page.Shortened;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a step of the audit log keeps besides, for a person: the log itself names each by a key and keeps values as the program has them. */
@Component
class AuditParticulars {

    /** Some steps name thousands of findings; all of them stand in the log itself. */
    private static final int LONGEST = 300;

    private static final JsonMapper JSON = new JsonMapper();

    /** A hash, or an id that nobody reads: a run of thirty-two or more hexadecimal digits, with or without hyphens. */
    private static final Pattern ID = Pattern.compile("\\b([0-9a-f]{8})[0-9a-f-]{24,}\\b");

    /** By their keys, where words for values begin among the messages. */
    private static final Map<String, String> IN_WORDS = Map.of(
            "role", "role.",
            "answer", "answer.",
            "asked", "audit.did.",
            "scope", "audit.scope.",
            "broughtBy", "audit.by.",
            "for", "audit.for.",
            "disabled", "audit.is.",
            "intact", "audit.is.");

    private final MessageSource messages;

    AuditParticulars(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * Something that a step keeps.
     *
     * @param label   what it is called
     * @param value   what it says
     * @param english whether the program said it, who speaks English in whatever language the page is
     */
    public record Particular(String label, String value, boolean english) {}

    /** All that is there; of ids and hashes the beginning. */
    List<Particular> of(AuditStep step) {
        return JSON.readTree(step.detail())
                .propertyStream()
                .filter(one -> !text(one.getValue()).isEmpty())
                .map(one -> new Particular(
                        words("audit.particular." + one.getKey(), one.getKey()),
                        Shortened.to(LONGEST, value(one.getKey(), text(one.getValue()))),
                        one.getKey().equals("because")))
                .toList();
    }

    private String value(String key, String text) {
        var begins = IN_WORDS.get(key);
        return begins == null ? ID.matcher(text).replaceAll("$1…") : words(begins + text.replace(' ', '-'), text);
    }

    private static String text(JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        return value.isString() ? value.asString() : value.toString();
    }

    private String words(String key, String without) {
        @Nullable String said = messages.getMessage(key, null, null, locale());
        return said == null ? without : said;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
