package dev.tidewaiter.web.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/**
 * Texts that a file, a list or a person brings, each in the direction and the language of its own letters. A template writes
 * {@code tw:own="${name}"} where it would write {@code th:text} for what is the page's own.
 */
@Component
final class OwnTexts extends BodyAttribute {

    private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

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
        element.setBody(seen(HtmlUtils.htmlEscape(text, "UTF-8")), false);
        if (!tag.getElementCompleteName().equals("bdi")) { // which has it by itself
            element.setAttribute("dir", "auto");
        }
        if (language != null) {
            element.setAttribute("lang", language);
        }
    }

    /** A sign that turns the letters behind it round is shown by its number, so that nobody reads another word than stands there. */
    private static String seen(String html) {
        var turning = TURNING.matcher(html);
        return turning.find()
                ? turning.replaceAll(sign ->
                        "<small>U+%04X</small>".formatted((int) sign.group().charAt(0)))
                : html;
    }
}
