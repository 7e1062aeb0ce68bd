package dev.tidewaiter.web.review;

import dev.tidewaiter.shipment.Field;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the fields of a line are called. */
@Component("fieldLabels")
final class FieldLabels {

    private final MessageSource messages;

    FieldLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** A field by its id, such as {@code consignee.name}; what is no field stays as it is. */
    public String of(String id) {
        var field = Field.byId(id);
        if (field == null) {
            return id;
        }
        var role = field.role();
        return role == null
                ? message("field." + id, field.title())
                : message(
                        "field.ofParty",
                        field.title(),
                        message("party." + role.name(), role.title()),
                        message(
                                "attribute." + field.attribute().name(),
                                field.attribute().name().toLowerCase(Locale.ROOT)));
    }

    /** Some fields, one after the other. */
    public String of(Collection<String> ids) {
        return ids.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String message(String key, String otherwise, Object... of) {
        var message = messages.getMessage(key, of, otherwise, LocaleContextHolder.getLocale());
        return message == null ? otherwise : message;
    }
}
