package dev.tidewaiter.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/**
 * Texts that a file, a list or a person brings, each in the direction and the language of its own letters. A template writes
 * {@code tw:own="${name}"} where it would write {@code th:text} for what is the page's own.
 */
@Component
final class OwnTexts extends BodyAttribute {

    private final ScriptLanguages languages;

    OwnTexts(ScriptLanguages languages) {
        super("Texts in letters of their own", "own", AS_TEXT);
        this.languages = languages;
    }

    @Override
    protected void write(
            ITemplateContext context,
            IProcessableElementTag tag,
            @Nullable Object value,
            IElementTagStructureHandler element) {
        var text = value == null ? "" : value.toString();
        var language = languages.of(text);
        element.setBody(html(text), false);
        if (!tag.getElementCompleteName().equals("bdi")) { // which has it by itself
            element.setAttribute("dir", "auto");
        }
        if (language != null) {
            element.setAttribute("lang", language);
        }
    }
}
