package dev.tidewaiter.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What senders write beside the place where it belongs: goods in a second column, a country in a name, a filler for a party. */
class WrittenAsideTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Technical details | двигатель для БПЛА 37 кВт",
                "Opis dodatkowy | UAV engine 50 hp two-stroke",
                "Descrição complementar | silnik do drona",
                "ZZ_FREE_3 | loitering munition wing",
                "Whatever | Limbach L 550 E",
                "Text B | drone engine",
            })
    void goodsInASecondColumnAreRead(String heading, String cell) throws Exception {
        assertThat(verdict(heading, "Wiener Textilhaus GmbH", "Austria", cell)).isEqualTo(Verdict.HOLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue, 40 x 60 cm", "keep dry", "drone bee honey label", "see packing list"})
    void otherWordsThereStopNothing(String cell) throws Exception {
        assertThat(verdict("Whatever", "Wiener Textilhaus GmbH", "Austria", cell))
                .isEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearing Co (Iran branch)",
                "Kugellager GmbH Zweigstelle Teheran",
                "شرکت بلبرینگ، تهران",
                "德黑蘭軸承公司",
                "Tehran Bearing Company",
                "Pyongyang Bearing Works",
            })
    void aPartyCalledAfterAPlaceUnderEmbargoIsLookedAt(String consignee) throws Exception {
        assertThat(verdict("Colour", consignee, "Austria", "blue")).isNotEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wiener Kaffee GmbH",
                "Berlin Branch Trading GmbH",
                "Havanna-Weg Textil GmbH",
                "Office Depot GmbH"
            })
    void otherNamesAreNot(String consignee) throws Exception {
        assertThat(verdict("Colour", consignee, "Austria", "blue")).isEqualTo(Verdict.CLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا يوجد", "ندارد", "なし", "nincs", "אין", "chưa rõ", "T.B.A.", "n. n.", "00000", "XXXXXXX"})
    void aFillerIsAskedFor(String consignee) throws Exception {
        assertThat(verdict("Colour", consignee, "Austria", "blue")).isEqualTo(Verdict.CANNOT_CHECK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Land van de eindgebruiker | Iran",
                "Végső címzett országa | Irán",
                "מדינת משתמש הקצה | איראן",
                "最終使用國 | 伊朗",
                "Unload at | Ижевск",
                "配送先 | Тегеран",
                "Losplaats | Teheran",
            })
    void aPlaceUnderAHeadingOfAnyLanguageIsHeld(String heading, String cell) throws Exception {
        assertThat(verdict(heading, "Wiener Textilhaus GmbH", "Austria", cell)).isIn(Verdict.HOLD, Verdict.BLOCK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Артём", "Vladimir", "Pushkin"})
    void aNameOfPeopleIsNoTown(String consignee) throws Exception {
        assertThat(verdict("Colour", consignee, "Austria", "blue")).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void theDominicanRepublicBelowACodeIsItself() throws Exception {
        var lines = lines("""
                Consignee,Country of Destination,Description,HS Code
                Wiener Textilhaus GmbH,AT,Cotton towels,630260
                Wiener Textilhaus GmbH,DO,Cotton towels,630260
                """);
        assertThat(lines)
                .extracting(line -> line.line().destination())
                .containsExactly(new Country("AT"), new Country("DO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dоnetsk", "Кerch", "Υalta", "Mοscow", "Ηavana", "Te\u00adhran", "𝐓𝐄𝐇𝐑𝐀𝐍"})
    void aPlaceInLettersThatOnlyLookLikeItsOwnIsHeld(String place) throws Exception {
        assertThat(verdict("Place of Delivery", "Wiener Textilhaus GmbH", "Austria", place))
                .isIn(Verdict.HOLD, Verdict.BLOCK);
    }

    @ParameterizedTest
    @CsvSource({"IR,Do", "RUS,Do", "CUB,DO", "Iran,D.O.", "Iran,D/O", "Iran,D O", "Iran (IR),d.o.", "IRN,do"})
    void dittoBelowACodeIsWhatStandsThere(String above, String below) throws Exception {
        var lines = lines("""
                Consignee,Country of Destination,Description,HS Code
                Wiener Textilhaus GmbH,%s,Cotton towels,630260
                Wiener Textilhaus GmbH,%s,Cotton towels,630260
                """.formatted(above, below));
        assertThat(lines.get(1).line().destination())
                .isEqualTo(lines.get(0).line().destination())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Carrier", "Forwarder", "Exporter", "Manufacturer", "Vessel"})
    void whoElseIsNamedIsNotWhoGetsTheGoods(String heading) throws Exception {
        var line = lines(heading + ",Country of Destination,Description,HS Code\n"
                + "Wiener Textilhaus GmbH,Austria,Cotton towels,630260\n");
        assertThat(line).extracting(ScreenedLine::verdict).containsExactly(Verdict.CANNOT_CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شركة ألتين (سابقا Paravar Pars Company)",
                "알타이무역 (구 Skywalker Technology Co Ltd)",
                "Alpha Trade (whatever word Skywalker Technology Co Ltd)",
            })
    void aFormerNameInBracketsIsHeld(String consignee) throws Exception {
        assertThat(verdict("Colour", consignee, "Austria", "blue")).isIn(Verdict.HOLD, Verdict.BLOCK);
    }

    @Test
    void dittoIsTheCountryAbove() throws Exception {
        var lines = lines("""
                Consignee,Country of Destination,Description,HS Code
                Wiener Textilhaus GmbH,Cuba,Cotton towels,630260
                Wiener Textilhaus GmbH,do,Cotton towels,630260
                Wiener Textilhaus GmbH,DO,Cotton towels,630260
                """);
        assertThat(lines)
                .extracting(ScreenedLine::verdict)
                .containsExactly(Verdict.BLOCK, Verdict.BLOCK, Verdict.BLOCK);
    }

    @Test
    void aTownOfAnotherCountryWithACapitalsNameInItIsNotThatCapital() throws Exception {
        var lines = lines("""
                Consignee,Country of Destination,Description,HS Code,Discharge port,備註
                Wiener Textilhaus GmbH,Poland,Cotton towels,630260,"Mińsk Mazowiecki, Poland",
                Wiener Textilhaus GmbH,Poland,Cotton towels,630260,Gdynia,不得轉運至俄羅斯或伊朗
                """);
        assertThat(lines).extracting(ScreenedLine::verdict).containsOnly(Verdict.CLEAR);
    }

    private Verdict verdict(String heading, String consignee, String country, String aside) throws Exception {
        var lines = lines(
                "Consignee,Country of Destination,Description,%s,HS Code\n\"%s\",%s,Household goods,\"%s\",732393\n"
                        .formatted(heading, consignee, country, aside));
        assertThat(lines).hasSize(1);
        return lines.get(0).verdict();
    }

    private List<ScreenedLine> lines(String csv) throws Exception {
        return OwnRules.screened(folder, csv);
    }
}
