package dev.tidewaiter.web.upload;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.web.page.FieldLabels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * What a column may be said to hold, what is wanted most first. A template writes {@code tw:fields="${column}"} on a select for its
 * options: Thymeleaf would take longer over them than over all else on the page.
 */
@Component
final class FieldChoices extends AbstractProcessorDialect {

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

    private final MessageSource messages;
    private final FieldLabels labels;
    private final Map<Locale, FieldOptions> options = new ConcurrentHashMap<>();

    FieldChoices(MessageSource messages, FieldLabels labels) {
        super("Fields of a line", "tw", StandardDialect.PROCESSOR_PRECEDENCE);
        this.messages = messages;
        this.labels = labels;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new OptionsOfSelect(prefix));
    }

    private final class OptionsOfSelect extends AbstractStandardExpressionAttributeTagProcessor {

        /** After what Thymeleaf's own attributes do to the select itself. */
        private static final int LAST = 10_000;

        OptionsOfSelect(String prefix) {
            super(TemplateMode.HTML, prefix, "fields", LAST, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                Object column,
                IElementTagStructureHandler handler) {
            var its = options.computeIfAbsent(
                    context.getLocale(), locale -> new FieldOptions(GROUPS, messages, labels, locale));
            handler.setBody(its.of((ColumnView) column), false);
        }
    }

    private static List<Field> others(boolean ofParties) {
        return Arrays.stream(Field.values())
                .filter(field -> !COMMON.contains(field) && (field.role() != null) == ofParties)
                .toList();
    }
}
