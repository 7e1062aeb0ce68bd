package dev.tidewaiter.web.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** An attribute of our own in templates, {@code tw:NAME="${value}"}, that writes the body of its element. */
public abstract class BodyAttribute extends AbstractProcessorDialect {

    /** Where {@code th:text} has its place among the attributes of an element. */
    static final int AS_TEXT = 1300;

    private final String attribute;
    private final int precedence;

    /**
     * An attribute.
     *
     * @param title      what Thymeleaf calls it in its messages
     * @param attribute  its name behind {@code tw:}
     * @param precedence when it is read among the attributes of an element, lower ones first
     */
    protected BodyAttribute(String title, String attribute, int precedence) {
        super(title, "tw", StandardDialect.PROCESSOR_PRECEDENCE);
        this.attribute = attribute;
        this.precedence = precedence;
    }

    /** Writes the body of an element, from the value of the attribute's expression. */
    protected abstract void write(
            ITemplateContext context,
            IProcessableElementTag tag,
            @Nullable Object value,
            IElementTagStructureHandler element);

    /** A text as it stands in a page: no markup. What turns letters round is named once for the whole page, by {@link UnturnedPages}. */
    static String html(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    @Override
    public final Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Written(prefix));
    }

    private final class Written extends AbstractStandardExpressionAttributeTagProcessor {

        Written(String prefix) {
            super(TemplateMode.HTML, prefix, attribute, precedence, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler element) {
            write(context, tag, value, element);
        }
    }
}
