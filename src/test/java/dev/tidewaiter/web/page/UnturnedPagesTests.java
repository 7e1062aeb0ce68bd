package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** No mark in what a page shows turns what stands behind it, and forms send back what they were given. */
class UnturnedPagesTests {

    private static final Map<String, Object> NAME = Map.of("name", "Ab\u202ecd <b>");

    @Test
    void aMarkIsNamedWhateverWritesIt() {
        assertThat(page("<p th:text=\"${name}\"></p>")).isEqualTo("<p>Ab[U+202E]cd &lt;b&gt;</p>");
        assertThat(page("<p>Sheet [[${name}]], row 2</p>")).isEqualTo("<p>Sheet Ab[U+202E]cd &lt;b&gt;, row 2</p>");
        assertThat(page("<p tw:own=\"${name}\"></p>")).isEqualTo("<p dir=\"auto\">Ab[U+202E]cd &lt;b&gt;</p>");
        assertThat(page("<p tw:quoting=\"${'Sheet «' + name + '» has none'}\"></p>"))
                .isEqualTo("<p>Sheet «<bdi>Ab[U+202E]cd &lt;b&gt;</bdi>» has none</p>");
        assertThat(page("<p th:aria-label=\"${name}\">x</p>"))
                .isEqualTo("<p aria-label=\"Ab[U+202E]cd &lt;b&gt;\">x</p>");
        assertThat(page("<input th:title=\"${name}\">")).isEqualTo("<input title=\"Ab[U+202E]cd &lt;b&gt;\">");
    }

    @Test
    void whatAFormSendsBackStaysAsItIs() {
        assertThat(page("<input type=\"hidden\" th:value=\"${name}\">"))
                .isEqualTo("<input type=\"hidden\" value=\"Ab\u202ecd &lt;b&gt;\">");
        assertThat(page("<textarea th:text=\"${name}\"></textarea><p th:text=\"${name}\"></p>"))
                .isEqualTo("<textarea>Ab\u202ecd &lt;b&gt;</textarea><p>Ab[U+202E]cd &lt;b&gt;</p>");
    }

    private static String page(String template) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new OwnTexts(new ScriptLanguages()));
        engine.addDialect(new QuotedTexts(new ScriptLanguages()));
        engine.addDialect(new UnturnedPages());
        return engine.process(template, new Context(Locale.ENGLISH, NAME));
    }
}
