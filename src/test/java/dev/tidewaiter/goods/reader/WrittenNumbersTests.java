package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.measure.Quantity;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drone, endurance three hours | 180",
                "drone, endurance twenty-five minutes | 25",
                "无人机 续航九小时 | 540",
                "无人机 续航一百二十分钟 | 120",
                "Drohne, Flugzeit fünfundvierzig Minuten | 45",
                "БПЛА, время полета два часа | 120",
                "drone à autonomie de quatre-vingt-dix minutes | 90",
                "drone, flight time two to three hours | 180"
            })
    void aNumberInWordsIsRead(String text, double minutes) {
        assertThat(described(text).amount(Quantity.ENDURANCE_MIN)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drone, autonomie 95', hors vue",
                "drone, endurance: 95\u2032",
                "drone (endurance 95\u2019)",
                "drone, autonomie 95 mn"
            })
    void aPrimeDirectlyBehindAFlightTimeIsMinutes(String text) {
        assertThat(described(text).amount(Quantity.ENDURANCE_MIN)).isEqualTo(95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Long-endurance fixed-wing UAV, wingspan 12', range 80 km",
                "Long-endurance UAV 'Albatross 2', control range 80 km",
                "UAV 'Long Endurance 3', control range 80 km",
                "drone, endurance '3', control range 80 km",
                "long endurance 12' wingspan drone",
                "endurance FPV drone 10''",
                "drone, endurance 10''",
                "autonomie du drone 'Mavic 3'",
                "drone, endurance of the frame, gear of 65 Mn steel",
                "Agricultural drone, endurance 65Mn spring steel",
                "Agricultural drone, landing gear of 65Mn spring steel"
            })
    void aPrimeOfFeetInchesAndNamesIsNoTimeAndNorIsASteel(String text) {
        assertThat(described(text).amount(Quantity.ENDURANCE_MIN)).isNaN();
    }

    @Test
    void aHeightInFeetLeavesTheFlightTimeToItsNumber() {
        assertThat(described("Drone, ceiling 400' flight time 30 min").amount(Quantity.ENDURANCE_MIN))
                .isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drone, 1 500 000 m range | 1500",
                "БПЛА, дальность полета 1 200 км | 1200",
                "drone no. 12, 500 km range | 500",
                "drone, 2-500 km range | 500",
                "drone, range 5 thousand km | 5000",
                "无人机 航程一千二百公里 | 1200",
                "БПЛА, дальность полета 1,2 тыс. км | 1200",
                "无人机 航程2百公里 | 200"
            })
    void wordsMultiplyWhatStandsBeforeThem(String text, double kilometres) {
        assertThat(described(text).amount(Quantity.RANGE_KM)).isEqualTo(kilometres);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "发动机 功率三十七千瓦 | 37",
                "двигатель, пятьдесят л.с. | 36.8",
                "Motor, siebenunddreißig kW | 37",
                "silnik tłokowy 50 KM | 36.8"
            })
    void powerIsReadInWordsAndInTheSignsOfCountries(String text, double kilowatts) {
        assertThat(described(text).amount(Quantity.POWER_KW)).isCloseTo(kilowatts, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jet turbine, thrust 230 N, specific fuel consumption 0.16 kg/N/h",
                "drone engine, consumption 0.28 kg/kWh",
                "двигатель БПЛА, расход 0,3 кг/кВт·ч",
                "drone, piston engine, 320 g/hp/h",
                "drone, piston engine, 0.3 kg/kW-hr",
                "jet turbine of a drone, 1.1 kg/kgf/h",
                "drone engine, 0.5 lb/hp/hr"
            })
    void whatIsBurntForAPowerIsNoMass(String text) {
        assertThat(described(text).measures())
                .noneMatch(measure -> measure.quantity().name().contains("MASS"));
        assertThat(described(text + ", take-off mass 25 kg").amount(Quantity.TAKE_OFF_MASS_KG))
                .isEqualTo(25);
    }

    @Test
    void aNumberOfASeriesBehindAMassIsNoneOfItsUnit() {
        assertThat(described("drone, take-off mass 249 g N/S 4711").amount(Quantity.TAKE_OFF_MASS_KG))
                .isCloseTo(0.249, within(0.001));
    }

    /** Each change between a letter and a digit takes a place more than the text has. */
    @Test
    void aNumberAtTheEndOfATextOfManyChangesIsRead() {
        for (int letters = 1; letters < 60; letters++) {
            var text = new StringBuilder();
            for (int i = 0; i < letters; i++) {
                text.append((char) ('A' + i % 26)).append(i % 10);
            }
            assertThat(described(text + "P678").measures()).isEmpty();
        }
    }

    /** "914 115 hp" is no number of six digits. */
    @Test
    void aModelBeforeANumberIsNoPartOfIt() {
        assertThat(described("aircraft engine Alder 914 115 hp").amount(Quantity.POWER_KW))
                .isCloseTo(85.8, within(0.5));
        assertThat(described("aircraft engine AB550 550 cc").amount(Quantity.DISPLACEMENT_CC))
                .isEqualTo(550);
        assertThat(described("drone, 500 000 m range").amount(Quantity.RANGE_KM))
                .isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp 5 CP", "Relay 15 KS", "Holder 10 AG"})
    void aUnitThatIsOneOfEnginesOnlyIsNoClock(String text) {
        assertThat(described(text).measures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"drone for one way trips", "无人机 二冲程", "无人机 占百分之五", "'drone, seven pieces'"})
    void aWordWithoutAUnitIsNoNumber(String text) {
        assertThat(described(text).measures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Engine, used, 85000 KM'", "'silnik, 85000 km'"})
    void aLengthIsNoPower(String text) {
        assertThat(described(text).states(Quantity.POWER_KW)).isFalse();
    }

    private static DescribedGoods described(String text) {
        var cell = new CellRef(new SheetRef("goods.xlsx", "Lines", false), 2, 0);
        return Described.of(GoodsLine.at(cell.sheet(), 2)
                .value(Value.read(Field.DESCRIPTION, text, cell))
                .build());
    }
}
