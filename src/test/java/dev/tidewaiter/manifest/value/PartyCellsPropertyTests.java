package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A cell of a party's name may hold anything: columns joined by commas, brackets left open, half a legal form. */
class PartyCellsPropertyTests {

    private static final PartyCellParser PARSER =
            new PartyCellParser(PartyWords.of(WordLists.bundled()), WordLists.bundled());

    @Test
    void commasOfEmptyColumnsBehindACompanyAreNoAddress() {
        assertThat(PARSER.parse("Wiener Textilhaus GmbH,,"))
                .singleElement()
                .satisfies(party -> assertThat(party.name()).startsWith("Wiener Textilhaus GmbH"));
    }

    @Test
    void theSignBehindAnEscapedLetterStays() {
        assertThat(PARSER.parse("&#1058;&#1044; &#1050;&#1077;&#1076;&#1088;"))
                .singleElement()
                .satisfies(party -> assertThat(party.name()).isEqualTo("&#1058;&#1044; &#1050;&#1077;&#1076;&#1088;"));
    }

    @Property(tries = 2000)
    void everyCellIsRead(@ForAll("cells") String cell) {
        assertThat(PARSER.parse(cell)).doesNotContainNull();
        PARSER.identifiersIn(cell);
    }

    @Property(tries = 500)
    void anyTextIsRead(@ForAll String cell) {
        assertThat(PARSER.parse(cell)).isNotNull();
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(PIECES).list().ofMaxSize(10).map(pieces -> String.join("", pieces));
    }

    private static final List<String> PIECES = List.of(
            "Wiener Textilhaus GmbH",
            "Alpha",
            "LLP",
            "ООО",
            "有限公司",
            "주식회사",
            "شركة",
            "Co., Ltd",
            "Sp. z o.o.",
            "Street",
            "1010",
            "c/o",
            " c/o ",
            "same as consignee",
            "Tax ID",
            "INN",
            "7701234567",
            "Wien",
            "Austria",
            " ",
            " ",
            ",",
            ",",
            ", ",
            ";",
            " / ",
            " | ",
            "(",
            ")",
            "（",
            "）",
            "[",
            "]",
            "\n",
            "\"",
            "'",
            "«",
            ".",
            ":",
            "-",
            "，",
            "،",
            "、",
            "&",
            "\u00a0",
            "\u200b",
            "٣",
            "x");
}
