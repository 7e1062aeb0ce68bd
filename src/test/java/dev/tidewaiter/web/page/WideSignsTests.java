package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** No blank stands behind a sign that is as wide as a letter, whatever wrote the two; behind every other it stays. */
class WideSignsTests {

    private static final String LABELLED = "<p><b th:text=\"${label}\"></b> <span>[[${value}]]</span></p>";

    @Test
    void noBlankStandsBehindAWideColon() {
        assertThat(page(LABELLED, "法律依据：", "15 CFR 746.8")).isEqualTo("<p><b>法律依据：</b><span>15 CFR 746.8</span></p>");
        assertThat(page("<p>[[${label}]] <code>x</code> [[${value}]]</p>", "启动命令：", "y"))
                .isEqualTo("<p>启动命令：<code>x</code> y</p>");
    }

    @Test
    void whatACellHoldsStaysAsItStood() {
        assertThat(page("<p th:text=\"${value}\"></p>", "", "甲： 乙")).isEqualTo("<p>甲： 乙</p>");
    }

    @Test
    void behindEveryOtherSignItStays() {
        assertThat(page(LABELLED, "Law:", "15 CFR 746.8")).isEqualTo("<p><b>Law:</b> <span>15 CFR 746.8</span></p>");
    }

    @Test
    void aLineOfATemplateEndsWhereItEnded() {
        assertThat(page("<p>[[${label}]]</p>\n  <p>[[${value}]]</p>", "完成。", "x"))
                .isEqualTo("<p>完成。</p>\n  <p>x</p>");
    }

    private static String page(String template, String label, String value) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new WideSigns());
        return engine.process(template, new Context(Locale.CHINESE, Map.of("label", label, "value", value)));
    }
}
