package dev.tidewaiter.web.page;

import dev.tidewaiter.wording.Wording;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a sentence of the program in the language of the page; one that the messages do not have stays English and says that it is. */
@Component("notices")
public final class Notices {

    private final MessageSource messages;
    private final When when;

    Notices(MessageSource messages, When when) {
        this.messages = messages;
        this.when = when;
    }

    /** The sentence. */
    public String say(Wording notice) {
        var said = message(notice);
        return said == null ? notice.english() : said;
    }

    /** The language to say that the sentence is in, where that is not the page's; null where it is. */
    public @Nullable String language(Wording notice) {
        return message(notice) == null ? "en" : null;
    }

    /** Some things one after the other, as the language of the page writes that. */
    public String listed(List<String> texts) {
        return String.join(sign("list.comma"), texts);
    }

    /** The same of parts that may have commas themselves. */
    public String apart(List<String> texts) {
        return String.join(sign("list.semicolon"), texts);
    }

    private String sign(String key) {
        return messages.getMessage(key, new Object[0], LocaleContextHolder.getLocale());
    }

    private @Nullable String message(Wording notice) {
        return notice.key() == null
                ? null
                : messages.getMessage(notice.key(), told(notice.told()), null, LocaleContextHolder.getLocale());
    }

    /** What a sentence tells; what stands for a list of keys may tell the rest of it in its own place. */
    private Object[] told(List<Object> told) {
        var plain = told.stream().map(this::plain).toArray();
        return told.stream()
                .map(one -> one instanceof List<?> keys
                        ? listed(keys.stream()
                                .map(key -> word(String.valueOf(key), plain))
                                .toList())
                        : plain(one))
                .toArray();
    }

    private Object plain(Object one) {
        return one instanceof Map<?, ?> marked && marked.get(Wording.DAY) instanceof String day ? when.day(day) : one;
    }

    private String word(String key, Object... told) {
        var word = messages.getMessage(key, told, null, LocaleContextHolder.getLocale());
        return word == null ? key : word;
    }
}
