package dev.tidewaiter.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.manifest.summary.ManifestSummary;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are no goods and name somebody who must not pass unsaid, here whoever is called Vexley. */
class SkippedTextsTests {

    private static final ManifestReader READER = ManifestReader.of(WordLists.bundled())
            .watching(line ->
                    line.values().stream().anyMatch(value -> value.text().contains("Vexley")));

    private static final String TABLE = """
            Consignee | Description | Qty | Amount
            Altona Keramik GmbH | Ceramic tiles | 4 | 10
            Altona Keramik GmbH | Hexagonal bolts | 9 | 9
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4; Total | | 13 | 19 | for Vexley",
                "4; * all goods are held for Vexley",
                "4; Freight by Vexley | | | 50",
                "5; '\nAll goods were packed by Vexley'"
            })
    void aRowThatIsSkippedIsALineWhenItTells(int row, String text) {
        var read = ReadManifest.with(READER, TABLE + text + "\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2, 3, row);
        assertThat(read.line(2).text(Field.REMARKS)).contains("Vexley");
        assertThat(read.line(2).value(Field.REMARKS).where()).endsWith(Integer.toString(row));
        assertThat(read.skipped).noneMatch(note -> note.row() == row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shipper:", "Sold by:", "Buyer:"})
    void aLineOfAnAddressThatIsReadWithTheLinesAboveItIsNoLineOfGoods(String label) {
        var read = ReadManifest.with(READER, label + " | \nOmega Co\nLindenweg 4\nVexley\n\n" + TABLE);

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(7, 8);
        assertThat(read.lines.get(0).parties().toString()).contains("Vexley");
    }

    @Test
    void aLineThatNoAddressHoldsIsHeardAllTheSame() {
        var read = ReadManifest.with(READER, "Shipper: | \nOmega Co\nLindenweg 4, Kiel\n\nVexley\n\n" + TABLE);

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(5, 8, 9);
    }

    @Test
    void aNumberThatNoLabelTookIsHeardWithTheTextBeforeIt() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line ->
                        line.values().stream().anyMatch(value -> value.text().contains("No: 3808184571")));
        var read = ReadManifest.with(reader, """
                Seller: | Altona Keramik GmbH, Kiel
                Registration No: | FN 12345a
                Buyer: | Altyn Trade LLP, Almaty, Kazakhstan
                Registration No: | 3808184571

                No | Description | Qty | Price
                1 | Ceramic tiles | 4 | 10
                2 | Hexagonal bolts | 9 | 9
                """);

        assertThat(read.lines).extracting(GoodsLine::row).contains(4);
    }

    @Test
    void aLetterheadTellsAndAValueThatEachLineHasDoesNotTellTwice() {
        var read = ReadManifest.with(READER, "Vexley Works\nEnd user: Vexley Plant\n\n" + TABLE);

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(1, 5, 6);
        assertThat(read.line(1).text(Field.END_USER_NAME)).isEqualTo("Vexley Plant");
    }

    @Test
    void aSheetWithoutGoodsTellsAndIsNoGoodsNevertheless() {
        var read = ReadManifest.with(READER, "End-user certificate\nThe goods are for Vexley, Altona\n");

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(2);
        assertThat(read.whole().isWithoutGoods()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vexley Werke; 'Consignee: | Vexley Werke'",
                "Vexley Werke; Buyer: Vexley Werke",
                "Vexley Werke; 'Buyer | Country\nVexley Werke | Germany'",
                "Vexley Werke GmbH; Seen by | Vexley Werke GmbH"
            })
    void aPartyOfASheetWithoutGoodsIsHeldAgainstTheListsAsAParty(String name, String rows) {
        var parties = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.parties().stream()
                        .anyMatch(party -> party.name().text().equals(name)));

        var read = ReadManifest.with(parties, "Cover sheet\n" + rows + "\n");

        assertThat(read.lines).hasSize(1);
        assertThat(read.line(0).text(Field.PARTY_NAME)).isEqualTo(name);
    }

    @Test
    void aSecondValueInAFormIsLookedAtAsGoodsWhereTheFirstIs() {
        var reader = ManifestReader.of(WordLists.bundled())
                .watching(line ->
                        line.description().contains("L550E") || line.parties().size() == 1);

        var read = ReadManifest.with(reader, """
                Consignee | Altona Keramik GmbH | Berta Keramik GmbH
                Country of Destination | Germany | Germany
                Description | Cotton towels | Piston engine L550E | Carla Keramik GmbH
                HS Code | '630260 | '840710
                """);

        assertThat(read.lines).extracting(GoodsLine::description).contains("Cotton towels / Piston engine L550E");
        assertThat(read.lines)
                .flatExtracting(GoodsLine::parties)
                .extracting(party -> party.name().text())
                .contains("Altona Keramik GmbH", "Berta Keramik GmbH", "Carla Keramik GmbH");
    }

    @Test
    void whatAnEarlierCheckWroteBesideItIsNoPartOfIt() {
        var beside = " | Verdict | Why | Rules | Next step | Decision | Note\n";

        var cover =
                ReadManifest.with(READER, "Certificate" + beside + "held for Vexley | HOLD | \"Vexley\" is listed\n");
        var table = ReadManifest.with(
                READER, "Vexley Works | | | | HOLD | Vexley is listed\n" + TABLE.replaceFirst("\n", beside));

        assertThat(cover.lines).hasSize(1);
        assertThat(cover.line(0).text(Field.REMARKS)).isEqualTo("held for Vexley");
        assertThat(cover.sheet().mapping().questions()).isEmpty();
        assertThat(table.line(0).text(Field.REMARKS)).isEqualTo("Vexley Works");
    }

    @Test
    void whatTellsNothingStaysSkipped() {
        var read = ReadManifest.with(READER, "Altona Works\n\n" + TABLE + "Total | | 13 | 19\n");

        assertThat(read.lines).hasSize(2);
        assertThat(read.skipped).hasSize(3);
        assertThat(read.whole().isWithoutGoods()).isFalse();
    }

    @Test
    void aColumnThatNobodyKnowsTellsInTheRemarksOfItsLine() {
        var read = ReadManifest.with(READER, """
                Consignee | Description | Umamukeli | Remarks
                Altona Keramik GmbH | Tiles | Rosa Vexley | keep dry
                Altona Keramik GmbH | Bolts | Rosa Altona | keep dry
                """);

        assertThat(read.lines)
                .extracting(line -> line.text(Field.REMARKS))
                .containsExactly("keep dry / Rosa Vexley", "keep dry");
    }

    @Test
    void aTableOfWhichNoHeadingIsKnownIsAskedAbout() {
        var unknown = ReadManifest.of("Umamukeli | Incazelo | Inani\nAltona | vigae | 4\n");
        var notes = ReadManifest.of("Please note\nAll goods are packed in boxes\nThank you\n");

        assertThat(unknown.sheet().mapping().questions())
                .singleElement()
                .asString()
                .contains("its rows from 1 on look like a table");
        assertThat(notes.sheet().mapping().questions()).isEmpty();
    }

    @Test
    void aTextWhereGoodsAreDescribedIsLookedAtAsGoods() {
        var asked = new ArrayList<String>();
        var reader = ManifestReader.of(WordLists.bundled()).watching(line -> {
            asked.add(line.description() + "/" + line.text(Field.REMARKS));
            return false;
        });

        ReadManifest.with(reader, "Made by Vexley\n" + TABLE + " | * aircraft engine | | \n");

        assertThat(asked)
                .contains("* aircraft engine/", "/Made by Vexley", "/Description")
                .doesNotContain("Description/");
    }

    @Test
    void readingGoesOnBehindARowThatTold() throws Exception {
        var text = """
                Consignee,Description,Qty
                Altona Keramik GmbH,Tiles,4
                Altona Keramik GmbH,Bolts,9
                Total,for Vexley,13
                Altona Keramik GmbH,Pens,2
                """;
        var all = new ArrayList<Integer>();
        var rest = new ArrayList<Integer>();
        ManifestPosition behindTheTotal = null;
        ManifestSummary summary;
        try (var open = READER.open(ManifestSource.of("a.csv", stream(text)))) {
            for (var line = open.next(); line != null; line = open.next()) {
                all.add(line.row());
                behindTheTotal = line.row() == 4 ? open.position() : behindTheTotal;
            }
            summary = open.summary();
        }
        try (var open = READER.open(ManifestSource.of("a.csv", stream(text)), behindTheTotal)) {
            for (var line = open.next(); line != null; line = open.next()) {
                rest.add(line.row());
            }
            assertThat(open.summary()).isEqualTo(summary);
        }
        assertThat(List.of(all, rest)).isEqualTo(List.of(List.of(2, 3, 4, 5), List.of(5)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Total | | 13 | 19 | to Yalta", "'\nAll goods go on to Yalta'", "Freight to Yalta | | | 50"})
    void aPlaceBesideATableIsAskedAboutAsARemark(String text) {
        var places = ManifestReader.of(WordLists.bundled())
                .watching(line ->
                        line.elsewhere().stream().anyMatch(value -> value.text().contains("Yalta")));

        var read = ReadManifest.with(places, TABLE + text + "\n");

        assertThat(read.lines).hasSize(3);
        assertThat(read.line(2).text(Field.REMARKS)).contains("Yalta");
    }

    @Test
    void theHeadOfATableWithoutLinesIsLookedAt() {
        var read = ReadManifest.with(READER, """
                Consignee: | Vexley Werke
                Country of Destination: | Austria

                Description | Quantity | Amount
                Transport services | 1 | 1200
                Inspection fee | 1 | 300
                """);

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(1);
    }

    @Test
    void aCountryUnderAHeadingThatHoldsNothingIsSomebodysCountry() {
        var read = ReadManifest.with(READER, """
                Consignee | Country of Destination | Description | HS Code | Trading Country
                Altona Keramik GmbH | Austria | Ceramic tiles | '690721 | Iran
                Altona Keramik GmbH | Austria | Ceramic tiles | '690721 | 11
                """);

        assertThat(read.line(0).elsewhere()).extracting(Value::field).containsExactly(Field.PARTY_COUNTRY);
    }

    @Test
    void goodsOfARowThatIsSkippedAreJudgedByTheDestinationOfTheHead() {
        var goods = ManifestReader.of(WordLists.bundled())
                .watching(line -> line.description().contains("batteries") && line.destination() != null);

        var read = ReadManifest.with(goods, """
                Consignee: | Altona Keramik GmbH
                Country of Destination: | Kyrgyzstan

                Description | HS Code | Quantity | Total Value
                Garden chairs | '940179 | 10 | 500
                Garden tables | '940360 | 4 | 700
                TOTAL | | 14 | 1200
                Lithium batteries, free samples | | | 300
                """);

        assertThat(read.lines).extracting(GoodsLine::row).containsExactly(5, 6, 8);
    }
}
