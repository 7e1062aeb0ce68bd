package dev.tidewaiter.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.report.page.PageStyle;
import dev.tidewaiter.report.page.PageTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that are written to files begin alike: one policy, one style, and nothing of a file's own words is markup. */
class PageTemplateTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/dev/tidewaiter");

    static Stream<Path> pages() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files
                    .filter(file -> file.toString().endsWith(".mustache.html"))
                    .filter(file -> !List.of("head.mustache.html", "shapes.mustache.html", "english.mustache.html")
                            .contains(file.getFileName().toString()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageHasAHeadOfItsOwn(Path page) throws IOException {
        assertThat(Files.readString(page))
                .contains("{{>head}}")
                .doesNotContain("Content-Security-Policy")
                .doesNotContain("<symbol");
    }

    @Test
    void aHeadNamesTheStyleThatItAllowsAndEscapesWhatIsPutIn() throws IOException {
        var look = PageStyle.load();
        var page = PageTemplate.of(PageTemplateTests.class, "page-of-a-test.mustache.html")
                .execute(Map.of("look", look, "name", "<b>Alfa</b>"));
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains(
                        "style-src '" + look.hash() + "'", "<style>" + look.css() + "</style>", "<symbol id=\"block\"")
                .contains("<h1>&lt;b&gt;Alfa&lt;/b&gt;</h1>");
    }
}
