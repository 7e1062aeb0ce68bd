package dev.tidewaiter.web.page;

import dev.tidewaiter.shipment.Field;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the fields of a line are called. */
@Component("fieldLabels")
public final class FieldLabels {

    private final MessageSource messages;
    private final Notices notices;

    FieldLabels(MessageSource messages, Notices notices) {
        this.messages = messages;
        this.notices = notices;
    }

    /** A field by its id, such as {@code consignee.name}; what is no field stays as it is. */
    public String of(String id) {
        var field = Field.byId(id);
        return field == null ? id : of(field);
    }

    public String of(Field field) {
        return of(field, LocaleContextHolder.getLocale());
    }

    /** The same in another language than that of the page which is being made. */
    public String of(Field field, Locale locale) {
        var role = field.role();
        return role == null
                ? message(locale, "field." + field.id(), field.title())
                : message(
                        locale,
                        "field.ofParty",
                        field.title(),
                        message(locale, "party." + role.name(), role.title()),
                        message(
                                locale,
                                "attribute." + field.attribute().name(),
                                field.attribute().name().toLowerCase(Locale.ROOT)));
    }

    /** Some fields by their ids, one after the other. */
    public String of(Collection<String> ids) {
        return notices.listed(ids.stream().map(this::of).toList());
    }

    /** Some fields, one after the other. */
    public String listed(Collection<Field> fields) {
        return notices.listed(fields.stream().map(this::of).toList());
    }

    /** Some fields with a sign between them that stands for more than one after the other. */
    public String joined(Collection<Field> fields, String sign) {
        return fields.stream().map(this::of).collect(Collectors.joining(sign));
    }

    private String message(Locale locale, String key, String otherwise, Object... of) {
        var message = messages.getMessage(key, of, otherwise, locale);
        return message == null ? otherwise : message;
    }
}
