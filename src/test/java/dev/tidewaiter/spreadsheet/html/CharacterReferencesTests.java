package dev.tidewaiter.spreadsheet.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterReferencesTests {

    @ParameterizedTest
    @CsvSource({
        "Xi&apos;an,Xi'an",
        "Xi&#39an,Xi'an",
        "Xi&#x27;an,Xi'an",
        "Qt&eacute,Qté",
        "&scedil;i&gbreve; &ccaron;a&lstrok;,şiğ čał",
        "&#154;koda,škoda",
        "&amp;lt;,&lt;",
        "&#1114112;,\uFFFD",
        "&#x7fffffff7;,\uFFFD",
        "&#xd800;,\uFFFD",
        "&#0;,\uFFFD",
        "R&D;,R&D;",
        "R&Dept &co,R&Dept &co",
        "&#128512;,\uD83D\uDE00"
    })
    void lettersAreThoseThatABrowserShows(String written, String shown) {
        assertThat(CharacterReferences.undone(written, false)).isEqualTo(shown);
    }

    @Test
    void anAddressThatAsksForSomethingIsNoReference() {
        assertThat(CharacterReferences.undone("/orders?a=1&copy=2&amp;to=Alfa", true))
                .isEqualTo("/orders?a=1&copy=2&to=Alfa");
    }
}
