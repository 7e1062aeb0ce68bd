package dev.tidewaiter.web.page;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/**
 * Sentences of the program in which names are quoted, each name in the direction and the language of its own letters: else an Arabic one
 * turns the words behind it round, and a Chinese one is read aloud as English. A template writes {@code tw:quoting="${sentence}"} where it
 * would write {@code th:text}.
 */
@Component
final class QuotedTexts extends BodyAttribute {

    /** What stands between quotation marks of the languages of the desk. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"|“[^“”]+”|„[^„“]+“|«[^«»]+»");

    private final ScriptLanguages languages;

    QuotedTexts(ScriptLanguages languages) {
        super("Sentences that quote", "quoting", AS_TEXT);
        this.languages = languages;
    }

    @Override
    protected void write(
            ITemplateContext context,
            IProcessableElementTag tag,
            @Nullable Object value,
            IElementTagStructureHandler element) {
        element.setBody(quoting(value == null ? "" : value.toString()), false);
    }

    String quoting(String sentence) {
        var html = new StringBuilder();
        int from = 0;
        var quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            var name = sentence.substring(quoted.start() + 1, quoted.end() - 1);
            var language = languages.of(name);
            html.append(html(sentence.substring(from, quoted.start() + 1)))
                    .append(language == null ? "<bdi>" : "<bdi lang=\"" + language + "\">")
                    .append(html(name))
                    .append("</bdi>");
            from = quoted.end() - 1;
        }
        return html.append(html(sentence.substring(from))).toString();
    }
}
