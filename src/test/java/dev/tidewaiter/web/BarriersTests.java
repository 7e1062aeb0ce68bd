package dev.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The look for barriers tells of a page what shuts somebody out, in its frames too, and nothing else. */
class BarriersTests {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Desk</title></head>
            <body><main><h1>Desk</h1><button>%s</button><iframe title="More" srcdoc="%s"></iframe></main></body></html>""";

    private static final String GOOD = "<html lang='en'><title>More</title><main><h1>More</h1></main></html>";
    private static final String BAD = GOOD.replace("</main>", "<input type='text'></main>");

    @Test
    void whatShutsSomebodyOutIsToldAndNothingElse() {
        try (var browser = RealBrowser.open()) {
            var page = browser.window(RealBrowser.usual());
            page.setContent(PAGE.formatted("Check", GOOD));
            assertThat(RealBrowser.barriers(page)).isEmpty();
            page.setContent(PAGE.formatted("", GOOD));
            assertThat(RealBrowser.barriers(page)).singleElement().asString().startsWith("button-name: ");
            page.setContent(PAGE.formatted("Check", BAD));
            assertThat(RealBrowser.barriers(page)).singleElement().asString().startsWith("label: ");
        }
    }
}
