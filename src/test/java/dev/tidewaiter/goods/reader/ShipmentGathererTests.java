package dev.tidewaiter.goods.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HeldKind;
import dev.tidewaiter.shipment.ShipmentContents;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShipmentGathererTests {

    private static final SheetRef SHEET = new SheetRef("parts.xlsx", "Lines", false);
    private static final GoodsReader READER = GoodsReader.of(WordLists.bundled());
    private static final ShipmentGatherer GATHERER = new ShipmentGatherer(READER::partsOf);

    @Test
    void partsOfSeveralRowsAddUpOnEachRowThatHoldsOne() {
        var lines = gathered(true, "Brushless motor", "Cotton T-shirts", "Propeller", "Flight controller");
        var contents = Objects.requireNonNull(lines.get(0).contents());

        assertThat(contents.kinds())
                .containsExactly(
                        new HeldKind("engine or motor", false, List.of(2), 1),
                        new HeldKind("propeller", true, List.of(4), 1),
                        new HeldKind("flight controller", true, List.of(5), 1));
        assertThat(contents.lines()).isEqualTo(4);
        assertThat(lines.get(1).contents()).isNull();
        assertThat(lines.get(2).contents()).isEqualTo(contents);
        assertThat(lines.get(3).contents()).isEqualTo(contents);
    }

    @Test
    void aModelMakesNoPartOfAnotherMachine() {
        assertThat(READER.partsOf(line(2, "四冲程汽油发动机 4.0kW"))).isNotEmpty();
        assertThat(READER.partsOf(modelled("割草机", "四冲程汽油发动机 4.0kW"))).isEmpty();
        assertThat(READER.partsOf(line(2, "车载GPS支架"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Printer parts,F405 V4 stack flight controller",
        "Spare parts for bicycle,2807 1300KV brushless motor",
        "Tractor parts,Crossfire nano RX",
        "Laptop battery,6S 22000mAh LiPo for multirotor",
        "Compressor,30A BLHeli ESC 4in1"
    })
    void aModelThatIsPlainlyAPartIsOneWhateverTheDescription(String description, String model) {
        assertThat(READER.partsOf(modelled(description, model))).hasSize(1);
    }

    private static GoodsLine modelled(String description, String model) {
        return GoodsLine.at(SHEET, 2)
                .value(new Value(Field.DESCRIPTION, description, null, Value.State.READ))
                .value(new Value(Field.MODEL, model, null, Value.State.READ))
                .build();
    }

    @Test
    void oneKindSaysNoMoreThanItsRows() {
        assertThat(gathered(true, "Propeller 10 inch", "Propeller 12 inch"))
                .allSatisfy(line -> assertThat(line.contents()).isNull());
    }

    @Test
    void rowsOfAnythingElseAreNoParts() {
        for (var other : List.of(
                "Electric motor for washing machine pump",
                "Propeller shaft for truck",
                "Battery for tractor",
                "Toy remote control",
                "Servo motor for CNC machine tool",
                "Cooling unit with motor",
                "Mirrorless camera body",
                "E-bike hub motor 250 W",
                "Электродвигатель вентилятора")) {
            assertThat(READER.partsOf(line(2, other))).as(other).isEmpty();
        }
    }

    @Test
    void wordsThatSayLittleAloneCountBesideOthers() {
        var lines = gathered(true, "Outrunner 920 KV", "Винт трехлопастный, нейлон", "Regulator 40A", "机架");
        assertThat(Objects.requireNonNull(lines.get(3).contents()).kinds())
                .extracting(HeldKind::name)
                .containsExactly("engine or motor", "propeller", "speed controller", "airframe");
    }

    @Test
    void whatIsForUnmannedAircraftIsAPartWhateverElseTheRowNames() {
        assertThat(READER.partsOf(line(2, "Brushless motor for UAV, tested with a fan")))
                .extracting(DronePartKind::name)
                .containsExactly("engine or motor");
    }

    @Test
    void aLineDoesNotGrowWithItsShipment() {
        var texts = new ArrayList<>(Collections.nCopies(250, "Propeller 10 inch"));
        texts.add("Brushless motor");
        var lines = gathered(true, texts.toArray(String[]::new));
        var kind = Objects.requireNonNull(lines.get(0).contents()).kinds().get(0);
        assertThat(kind.count()).isEqualTo(250);
        assertThat(kind.rows()).hasSizeLessThan(10).startsWith(2, 3);
    }

    @Test
    void theRestOfALongShipmentIsSaidEvenBesideOneKind() {
        var contents = gathered(false, "Propeller 10 inch").get(0).contents();
        assertThat(Objects.requireNonNull(contents).whole()).isFalse();
    }

    @Test
    void aLineThatWasGatheredBeforeKeepsWhatItHolds() {
        var before = new ShipmentContents(List.of(new HeldKind("propeller", true, List.of(9), 1)), 7, true);
        var lines = new ArrayList<>(List.of(line(2, "Brushless motor with propeller").toBuilder()
                .contents(before)
                .build()));
        GATHERER.gather(lines, 0, 1, true);
        assertThat(lines.get(0).contents()).isSameAs(before);
    }

    private static List<GoodsLine> gathered(boolean whole, String... texts) {
        var lines = new ArrayList<GoodsLine>();
        for (var text : texts) {
            lines.add(line(lines.size() + 2, text));
        }
        GATHERER.gather(lines, 0, lines.size(), whole);
        return lines;
    }

    private static GoodsLine line(int row, String text) {
        return GoodsLine.at(SHEET, row)
                .value(new Value(Field.DESCRIPTION, text, null, Value.State.READ))
                .build();
    }
}
