package dev.tidewaiter.web.audit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** All that a step of the audit log can be, in the words of the page's language: the messages know each by the log's own word. */
@Component
class AuditActions {

    private static final String BEGINS = "audit.did.";

    private static final Set<String> ALL = ResourceBundle.getBundle("messages/desk").keySet().stream()
            .filter(key -> key.startsWith(BEGINS))
            .map(key -> key.substring(BEGINS.length()))
            .collect(Collectors.toUnmodifiableSet());

    private final MessageSource messages;

    AuditActions(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * One of them.
     *
     * @param action the log's own word, such as decision.made
     * @param words  what people call it
     */
    public record Named(String action, String words) {}

    static boolean isKnown(String action) {
        return ALL.contains(action);
    }

    /** All, in the order of the language's alphabet. */
    List<Named> all() {
        var locale = LocaleContextHolder.getLocale();
        return ALL.stream()
                .map(action -> new Named(action, messages.getMessage(BEGINS + action, null, locale)))
                .sorted(Comparator.comparing(Named::words, Collator.getInstance(locale)))
                .toList();
    }
}
