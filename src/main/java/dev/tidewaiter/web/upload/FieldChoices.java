package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.web.page.BodyAttribute;
import dev.tidewaiter.web.page.FieldLabels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/**
 * What a column may be said to hold, what is wanted most first. A template writes {@code tw:fields="${column}"} on a select for its
 * options: Thymeleaf would take longer over them than over all else on the page.
 */
@Component
final class FieldChoices extends BodyAttribute {

    private static final List<Field> COMMON = List.of(
            Field.CONSIGNEE_NAME,
            Field.CONSIGNEE_ADDRESS,
            Field.EXPORTER_NAME,
            Field.EXPORTER_ADDRESS,
            Field.END_USER_NAME,
            Field.BUYER_NAME,
            Field.NOTIFY_PARTY_NAME,
            Field.DESCRIPTION,
            Field.HS,
            Field.MODEL,
            Field.QUANTITY,
            Field.DESTINATION,
            Field.ORIGIN,
            Field.EXPORT_DATE,
            Field.SHIPMENT,
            Field.END_USE);

    private static final List<Group> GROUPS =
            List.of(new Group("common", COMMON), new Group("goods", others(false)), new Group("parties", others(true)));

    /**
     * Some fields that belong together.
     *
     * @param key the end of its message's key
     */
    record Group(String key, List<Field> fields) {}

    /** After what Thymeleaf's own attributes do to the select itself. */
    private static final int LAST = 10_000;

    private final MessageSource messages;
    private final FieldLabels labels;
    private final Map<Locale, FieldOptions> options = new ConcurrentHashMap<>();

    FieldChoices(MessageSource messages, FieldLabels labels) {
        super("Fields of a line", "fields", LAST);
        this.messages = messages;
        this.labels = labels;
    }

    @Override
    protected void write(
            ITemplateContext context,
            IProcessableElementTag tag,
            @Nullable Object column,
            IElementTagStructureHandler element) {
        var its = options.computeIfAbsent(
                context.getLocale(), locale -> new FieldOptions(GROUPS, messages, labels, locale));
        element.setBody(its.of((ColumnView) Objects.requireNonNull(column)), false);
    }

    private static List<Field> others(boolean ofParties) {
        return Arrays.stream(Field.values())
                .filter(field -> !COMMON.contains(field) && (field.role() != null) == ofParties)
                .toList();
    }
}
