package dev.tidewaiter.spreadsheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkAddressesTests {

    @ParameterizedTest
    @CsvSource({
        "https://alfa.example/a+b%2Fc?x=1&y=%C5%A1koda, https://alfa.example/a+b/c x=1 y=škoda",
        "MailTo:a@alfa.example, a@alfa.example",
        "https://alfa.example/%E9t%zz, https://alfa.example/%E9t%zz"
    })
    void anAddressIsShownAsAPersonWouldWriteIt(String address, String shown) {
        var links = new LinkAddresses();
        links.add("B2", address);

        assertThat(links.found()).containsExactly(new OutsideText(OutsideText.Kind.LINK, "B2", shown));
    }

    @Test
    void whatIsNotReadIsSaid() {
        var many = new LinkAddresses();
        for (int i = 0; i < 65_530; i++) {
            many.add("B2", "mailto:a@alfa.example");
        }
        assertThat(many.unread()).isFalse();
        many.add("B2", "mailto:a@alfa.example");
        assertThat(many.unread()).isTrue();

        var tooLong = new LinkAddresses();
        tooLong.add("B2", "mailto:a@alfa.example?body=" + "a".repeat(40_000));
        assertThat(tooLong.unread()).isTrue();
        assertThat(tooLong.found().get(0).text()).startsWith("a@alfa.example body=a");
    }
}
