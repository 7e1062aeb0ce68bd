package dev.tidewaiter.manifest.detection;

import static dev.tidewaiter.manifest.ReadManifest.place;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.ReadManifest;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of goods below a letterhead to which nobody wrote a heading. */
class UnheadedBlockTests {

    private static final String HEAD = """
            Omega Seals B.V. | | | Packing list | '77103
            Musterweg 40, Delft | | | Date | '14-10-2025
            |
            Alpha Trading LLC
            PO BOX 12
            ISLAMIC REPUBLIC OF IRAN
            |
            """;

    @Test
    void codesAndWordsRightBelowEachOtherAreGoods() {
        var read = ReadManifest.of(HEAD + """
                Rubber seal for tank doors | 60WS350 | '40169990 | 4 Rolls (31 m each)
                Steel strip with round holes | 60MS3000 | '73269098 | 84 pcs
                Vapour fabric of glass fibre | SSF0800 | '70196990 | 2 Rolls (50 m each)
                """);

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(0).description()).isEqualTo("Rubber seal for tank doors");
        assertThat(read.line(0).text(Field.QUANTITY)).isEqualTo("4 Rolls (31 m each)");
        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("60WS350");
        assertThat(read.line(1).text(Field.HS)).isEqualTo("73269098");
        assertThat(read.line(2).destination()).hasToString("IR");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("no heading"));
    }

    @Test
    void rowsWithoutCodesAreNoneOfThem() {
        var read = ReadManifest.of(HEAD + """
                Bank for all payments | 60WS350 | Omega Bank
                Place of all payments | 60MS3000 | Delft
                """);

        assertThat(read.lines).hasSizeLessThan(2);
    }

    @Test
    void piecesInKnownUnitsBelowALetterheadAreGoods() {
        var read = ReadManifest.of(HEAD + """
                1 | TA-221 | Guardanapo linho | cinza | 24 | un | 10,1 kg
                2 | TA-214 | Toalha de mesa 150x250 linho | branco | 16 | un | 6,7 kg
                2 | TA-207 | Fronha 50x70 | areia | 16 | un | 6,7 kg
                4 | TA-221 | Guardanapo linho | cinza | 30 | un | 12,6 kg
                4 | TA-214 | Toalha de mesa 150x250 linho | natural | 30 | un | 12,6 kg
                """);

        assertThat(read.lines).hasSize(5);
        assertThat(read.line(0).description()).isEqualTo("Guardanapo linho");
        assertThat(read.line(0).text(Field.PART_NUMBER)).isEqualTo("TA-221");
        assertThat(read.line(4).text(Field.QUANTITY)).isEqualTo("30");
        assertThat(read.line(4).destination()).hasToString("IR");
        assertThat(read.sheet().mapping().questions()).anyMatch(question -> question.contains("no heading"));
    }

    @Test
    void aLongListIsReadThroughout() {
        var rows = new StringBuilder(HEAD);
        for (int i = 0; i < 600; i++) {
            rows.append("Rubber seal no. %d for tank doors | 4 | pcs | 12.50\n".formatted(i));
        }

        assertThat(ReadManifest.of(rows.toString()).lines)
                .hasSize(600)
                .allSatisfy(line -> assertThat(line.destination()).hasToString("IR"));
    }

    private static final String BOLTS = """
            Ball bearing 6204 steel | %1$s | 24 | pcs | 2.50
            Hex bolt zinc M8x30 | %1$s | 200 | pcs | 0.12
            Washer zinc M8 | %1$s | 500 | pcs | 0.02
            Rubber hose black 10 m | %1$s | 12 | pcs | 4.00
            """;

    @Test
    void aColumnOfCountriesIsLookedAtBesideThatOfTheLetterhead() {
        var read = ReadManifest.of(HEAD.replace("ISLAMIC REPUBLIC OF IRAN", "FRANCE") + BOLTS.formatted("IR"));

        assertThat(read.line(0).destination()).hasToString("IR");
        assertThat(place(read, Field.of(Role.BUYER, Field.Attribute.COUNTRY))).isEqualTo("A6");
    }

    @Test
    void whereNobodyTellsAnotherCountryItMayBeTheOrigin() {
        for (var head : List.of("", HEAD.replace("ISLAMIC REPUBLIC OF IRAN", "|"))) {
            var read = ReadManifest.of(head + BOLTS.formatted("DE"));

            assertThat(read.lines).hasSize(4);
            assertThat(place(read, Field.DESTINATION)).isEqualTo("nowhere");
            assertThat(place(read, Field.of(Role.PARTY, Field.Attribute.COUNTRY)))
                    .isEqualTo("B");
        }
    }
}
