package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Where passwords are typed. */
class PasswordFieldsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static Elements fields(String page) throws IOException {
        return Jsoup.parse(Files.readString(TEMPLATES.resolve(page))).select("input:not([type=hidden])");
    }

    @Test
    void whatIsTypedIsMaskedAndKeepersOfPasswordsMayFillItIn() throws IOException {
        assertThat(fields("login.html").select("[autocomplete$=password]").eachAttr("type"))
                .containsExactly("password");
        assertThat(fields("password.html").select("[autocomplete$=password]").eachAttr("type"))
                .containsExactly("password", "password", "password");
        for (var page : new String[] {"login.html", "password.html"}) {
            assertThat(fields(page).select("[type=password]"))
                    .allSatisfy(
                            field -> assertThat(field.attr("autocomplete")).isIn("current-password", "new-password"));
            assertThat(fields(page).select("[type=password][maxlength], [type=password][readonly]"))
                    .as("a long one that is pasted comes in whole")
                    .isEmpty();
        }
        assertThat(Files.readString(Path.of("src/main/resources/static/app.js")))
                .as("no script looks at what is pasted")
                .doesNotContain("paste");
    }

    @Test
    void nobodyIsAskedForAHintOrASecretAnswer() throws IOException {
        assertThat(fields("login.html").eachAttr("name")).containsExactlyInAnyOrder("username", "password");
        assertThat(fields("password.html").eachAttr("name")).containsExactlyInAnyOrder("present", "wished", "repeated");
    }
}
