package dev.tidewaiter.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a sentence quotes stands in its own direction and language. */
class QuotedTextsTests {

    private final QuotedTexts texts = new QuotedTexts(new ScriptLanguages());

    @Test
    void aNameInOtherLettersIsSetApart() {
        assertThat(texts.quoting("Shipper \"شركة البحر\" is like \"Sea & Co\"."))
                .isEqualTo(
                        "Shipper &quot;<bdi lang=\"ar\">شركة البحر</bdi>&quot; is like &quot;<bdi>Sea &amp; Co</bdi>&quot;.");
        assertThat(texts.quoting("“海运公司” ähnelt „Море“ и «Море»"))
                .contains("“<bdi lang=\"zh\">海运公司</bdi>”")
                .contains("„<bdi lang=\"ru\">Море</bdi>“")
                .contains("«<bdi lang=\"ru\">Море</bdi>»");
    }

    @Test
    void whatIsNoQuotationStaysAndNothingBecomesMarkup() {
        assertThat(texts.quoting("a 5\" pipe <b>")).isEqualTo("a 5&quot; pipe &lt;b&gt;");
        assertThat(texts.quoting("\"<i>\"")).isEqualTo("&quot;<bdi>&lt;i&gt;</bdi>&quot;");
    }
}
