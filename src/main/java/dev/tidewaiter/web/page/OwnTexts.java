package dev.tidewaiter.web.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

/**
 * Texts that a file, a list or a person brings, each in the direction and the language of its own letters. A template writes
 * {@code tw:own="${name}"} where it would write {@code th:text} for what is the page's own.
 */
@Component
final class OwnTexts extends AbstractProcessorDialect {

    private final ScriptLanguages languages;

    OwnTexts(ScriptLanguages languages) {
        super("Texts in letters of their own", "tw", StandardDialect.PROCESSOR_PRECEDENCE);
        this.languages = languages;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new OwnText(prefix));
    }

    private final class OwnText extends AbstractStandardExpressionAttributeTagProcessor {

        /** Where {@code th:text} has its place. */
        private static final int AS_TEXT = 1300;

        OwnText(String prefix) {
            super(TemplateMode.HTML, prefix, "own", AS_TEXT, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                @Nullable Object value,
                IElementTagStructureHandler handler) {
            var text = value == null ? "" : value.toString();
            var language = languages.of(text);
            handler.setBody(HtmlUtils.htmlEscape(text, "UTF-8"), false);
            if (!tag.getElementCompleteName().equals("bdi")) { // which has it by itself
                handler.setAttribute("dir", "auto");
            }
            if (language != null) {
                handler.setAttribute("lang", language);
            }
        }
    }
}
