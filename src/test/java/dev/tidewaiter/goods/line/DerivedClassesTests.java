package dev.tidewaiter.goods.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.amount.AmountMeanings;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.reader.Described;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which class follows from others, the list says; what it excuses must not hide what only looks like it. */
class DerivedClassesTests {

    @ParameterizedTest
    @CsvSource({
        "toy gyroscope, GYRO, false",
        "'Запчасти к компрессору: карбюратор сдвоенный, винт воздушный', PROPELLER, true",
        "'Compressor parts: carburetor, propeller', PROPELLER, true",
        "'Запчасти к компрессору: винт воздушный', PROPELLER, false",
        "Refrigeration unit with propeller, PROPELLER, false",
        "发动机 推力400牛, TURBINE, true",
        "导弹玩具 发动机 推力400牛, TURBINE, true",
        "'Engine, thrust 400 N', TURBINE, true",
        "'Trolling motor, thrust 55 lb', TURBINE, false",
        "'Outboard engine, thrust 400 N', TURBINE, false",
        "'Engine bracket part, 4000 N', TURBINE, false",
        "Carbon fibre prepreg in pillow cover, ORDINARY, false",
        "'carbon prepreg, socks', CARBON_FIBRE, true",
        "Carbon fibre fishing rod, ORDINARY, true",
        "toy with fibre optic gyro, GYRO, true",
        "toy accelerometer, ACCELEROMETER, false",
        "toy accelerometer for UAV, ACCELEROMETER, true",
        "propeller for boat, PROPELLER, false",
        "toy helicopter, MANNED_AIRCRAFT, false",
        "toy helicopter, MODEL_AIRCRAFT, true",
        "'motor para dron, 500 W', ENGINE, false",
        "'motor para dron, 170 cc', DRONE_ENGINE, true",
        "'brushless motor for UAV, 170 KV', DRONE_ENGINE, false",
        "radio set for drones, DATA_LINK, true",
        "radio set for taxis, DATA_LINK, false",
        "kit to convert manned helicopters to unmanned operation, CONVERSION_KIT, true",
        "cargo conversion kit for passenger aircraft, CONVERSION_KIT, false",
        "kit to convert a Cessna into a drone, CONVERSION_KIT, true",
        "toy robot that converts into a drone, CONVERSION_KIT, false",
        "toy robot that converts into a drone, DRONE, true",
        "'Ventilatore da tavolo, elica in metallo', PROPELLER, false",
        "Wentylator biurkowy śmigło metalowe, PROPELLER, false",
        "螺旋桨式油漆搅拌杆, PROPELLER, false",
        "Vrtule k ventilátoru náhradní, PROPELLER, false",
        "'Fan propeller, for engine 120 cc', PROPELLER, true",
        "Fan with propeller 26x10, PROPELLER, true",
        "Вентилятор с пропеллером для БПЛА, PROPELLER, true",
        "Ducted fan with propeller, PROPELLER, true",
        "Fan propeller for paramotor, PROPELLER, true",
        "Pull-string propeller toy, PROPELLER, false",
        "Toy propeller 22x10, PROPELLER, true",
        "'Heat blower turbine, 160 kgf thrust', TURBINE, true",
        "'Турбина 100 кгс тяга, керосин', TURBINE, true",
        "'Turbine thrust washer, 0.2 kg', TURBINE, false",
        "'Turbine hair dryer, 2200 W, 0.6 kg', TURBINE, false",
        "'Turbine pump for jet boat, thrust 200 kgf', TURBINE, false",
        "Sugarcane harvester rotor blades, PROPELLER, false",
        "Rotor blades for unmanned helicopter, PROPELLER, true",
        "Деревянная игрушечная катапульта, LAUNCHER, false",
        "Toy catapult for drones, LAUNCHER, true",
        "Юла-гироскоп детская, GYRO, false",
        "'Swim jammers men, speed jammer 2.0', JAMMER, false",
        "男士泳裤 jammer, JAMMER, false",
        "'Swim shorts, GPS jammer', JAMMER, true",
        "Swim shorts and jammer 2.4 GHz, JAMMER, true",
        "'Badehose, Störsender', JAMMER, true",
        "RAID / Radar aerosol mosquito 400 ml, RADAR, false",
        "'Mosquito radar, weatherproof', RADAR, true",
        "Tube 7075-T6 OD 100, LISTED_GOODS, true",
        "'Труба В95Т1, диам. 120 мм', LISTED_GOODS, true",
        "Tube 7075-T6 for tractor, LISTED_GOODS, true",
        "Tube 6063-T5, LISTED_GOODS, false",
        "Handlebar 7075, LISTED_GOODS, false",
        "Steel pipe 7050 mm, LISTED_GOODS, false",
        "LED tube SMD 7050, LISTED_GOODS, false",
        "Bar stool 7075, LISTED_GOODS, false",
        "Tie rod 7050, LISTED_GOODS, false",
        "Aluminium 7075 round bar 100 mm, LISTED_GOODS, true",
        "Алюминиевый круг В95 диам. 100, LISTED_GOODS, true",
        "铝管 7075, LISTED_GOODS, true",
        "7050-T7451 forging, LISTED_GOODS, true",
        "Rundrohr EN AW-7075, LISTED_GOODS, true",
        "'LTE jammer, swim shorts', JAMMER, true",
        "Jammer module swim, JAMMER, true",
        "Water cooled core transformer, THERMAL_CAMERA, false",
        "Fan cooled IR oven, THERMAL_CAMERA, false",
        "Cooled thermal bag, THERMAL_CAMERA, false",
        "Air-cooled detector housing, THERMAL_CAMERA, false",
        "IDCA report, THERMAL_CAMERA, false",
        "Cooled IR camera, THERMAL_CAMERA, true",
        "InSb focal plane, THERMAL_CAMERA, true",
        "Cryocooler for IR detector, THERMAL_CAMERA, true",
        "RLG watch strap, GYRO, false",
        "RLG inertial unit, GYRO, true",
        "Ettusen cloth, DATA_LINK, false",
        "Ettus X310, DATA_LINK, true",
    })
    void whatFollowsFromWordsTogether(String description, ItemClass item, boolean follows) {
        var sheet = new SheetRef("may.xlsx", "Lines", false);
        var line = GoodsLine.at(sheet, 2).value(Value.read(Field.DESCRIPTION, description, new CellRef(sheet, 2, 1)));
        assertThat(Described.of(line.build()).is(item)).as(description).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({
        "Сервопривод для элевонов, true",
        "Serwo cyfrowe do lotek, true",
        "数字舵机 升降舵用, true",
        "Servomotor for aileron of a car, false",
        "Сервопривод вентиляции, false",
        "'Катушка оптоволоконная 15 км, волокно 0,25 мм', true",
        "Катушка оптоволоконная для рефлектометра OTDR, false",
        "Spool of optical fiber G.652D telecom, false",
        "Bobine de fibre de polyester, false",
        "Катушки с волокном для текстиля, false",
        "'Target drone, launch catapult', true",
        "'Toy drone, launch catapult', false",
    })
    void whatMovesOrLaunchesAnAircraftIsForDrones(String description, boolean forDrones) {
        assertThat(Described.by(description).traits().contains(Trait.FOR_DRONES))
                .as(description)
                .isEqualTo(forDrones);
    }

    @ParameterizedTest
    @CsvSource({
        "Неохлаждаемое МФПУ 640x512, false",
        "Охлаждаемое МФПУ 640x512, true",
        "МФПУ охлаждаемое, true",
        "'Detector, MWIR, cryocooled', true",
        "Détecteur MWIR refroidi, true"
    })
    void aDetectorIsCooledWhereTheTextSaysSo(String description, boolean cooled) {
        assertThat(Described.by(description).traits().contains(Trait.COOLED))
                .as(description)
                .isEqualTo(cooled);
    }

    /** Words of aviation or of drones beside those of a boat. */
    @Test
    void aPropellerIsExcusedByABoatAlone() {
        var bundled = DerivedClasses.of(WordLists.bundled());
        for (boolean forDrones : new boolean[] {false, true}) {
            for (boolean flies : new boolean[] {false, true}) {
                var line = reading(bundled);
                line.classes().add(ItemClass.PROPELLER);
                line.roles().add(GrammaticalRole.VEHICLE);
                line.traits().addAll(forDrones ? Set.of(Trait.FOR_DRONES) : Set.of());
                line.roles().addAll(flies ? Set.of(GrammaticalRole.AIRCRAFT) : Set.of());
                bundled.applyTo(line);
                assertThat(line.classes().contains(ItemClass.PROPELLER)).isEqualTo(forDrones || flies);
            }
        }
    }

    @Test
    void aRowSeesWhatThoseAboveItMade() {
        var toys = "TOY\t\t\tMODEL_AIRCRAFT\t\t\t\t\t\twhy\n";
        var models = "MODEL_AIRCRAFT\tDRONE TOY\tMILITARY\t\tTOY\t\t\t\t\twhy\n";
        assertThat(classesOfToy(toys + models)).containsExactly(ItemClass.MODEL_AIRCRAFT);
        assertThat(classesOfToy(models + toys)).containsExactly(ItemClass.TOY, ItemClass.MODEL_AIRCRAFT);
    }

    @Test
    void whatARowExceptsIsLeft() {
        assertThat(classesOfToy("TOY\t\tAGRICULTURAL\t\t\tTOY\t\t\t\twhy\n")).containsExactly(ItemClass.TOY);
        assertThat(classesOfToy("TOY\t\tMILITARY\t\t\tTOY\t\t\t\twhy\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOYS,,,DRONE,,,,,,why | there is no class of goods \"TOYS\"",
                ",,TOY,DRONE,,,,,,why | asks for nothing",
                "TOY,,,,,,,,,why | changes nothing",
                "TOY,,,+MOTOR,,,,,,why | goods become classes and traits",
                "TOY,,,,+MOTOR,,,,,why | only a class",
                "TOY,,,,,FOR_DRONES,,,,why | only a class",
                "TOY,,,,,GYRO,words,,,why | is no kind of evidence",
                "TOY,,,DRONE,,,makers,,,why | drops none",
                "TOY,,,,,GYRO,,ENGINE,toy,why | makes no class",
                "TOY,,,DRONE,,,,,toy,why | fill in both",
                "TOY,,,DRONE,,,,ENGINE,,why | fill in both",
                "TOY,,,DRONE,,,,+MOTOR,toy,why | only a class",
            })
    void aRowThatMakesNoSenseIsNamed(String row, String complaint) {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> list(row.replace(',', '\t') + "\n"))
                .withMessageContaining("derived-classes.tsv:1:")
                .withMessageContaining(complaint);
    }

    private static LineReading reading(DerivedClasses derived) {
        var words = WordLists.bundled();
        var meanings = AmountMeanings.of(words, ClassGroups.of(words));
        return new LineReading(Described.THRESHOLDS, new ReadingLists(Set.of(), derived, meanings, Set.of()));
    }

    private static Set<ItemClass> classesOfToy(String rows) {
        var line = reading(list(rows));
        line.classes().add(ItemClass.TOY);
        line.traits().add(Trait.AGRICULTURAL);
        return line.endUse().classes();
    }

    private static DerivedClasses list(String text) {
        return DerivedClasses.of(
                WordLists.of(Map.of("words/" + DerivedClasses.FILE, text.getBytes(StandardCharsets.UTF_8))));
    }
}
