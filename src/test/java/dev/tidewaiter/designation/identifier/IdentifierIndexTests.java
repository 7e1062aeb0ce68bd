package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierIndexTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);
    private static final NumberThresholds NUMBERS = OwnThresholds.OF_MATCHES.numbers();
    private static final CraftMarkThresholds CRAFTS = OwnThresholds.OF_MATCHES.crafts();
    private static final IdentifierWords WORDS = IdentifierWords.of(WordLists.bundled());
    private static final IdentifierIndex INDEX = new IdentifierIndex(
            List.of(
                    List.of(new ListedIdentifier(Identifier.Kind.USCC, "91350200051193084R", "USCC")),
                    List.of(new ListedIdentifier(Identifier.Kind.INN, "3808184570", "INN")),
                    List.of(new ListedIdentifier(Identifier.Kind.OTHER, "QZVIGB2L", "SWIFT/BIC")),
                    List.of(new ListedIdentifier(Identifier.Kind.OTHER, "QZDODEF1XXX", "SWIFT/BIC"))),
            NUMBERS,
            CRAFTS,
            WORDS);

    private static List<IdentifierIndex.Hit> hits(String number) {
        return INDEX.hits(party(Identifier.Kind.OTHER, number), "");
    }

    private static Party party(Identifier.Kind kind, String number) {
        return new Party(
                Role.PARTY,
                Value.absent(Field.PARTY_NAME, null),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of(new Identifier(kind, number, Value.read(Field.PARTY_ID, number, CELL))));
    }

    private static IdentifierIndex ofDigitsAlone() {
        return new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.OTHER, "913210007908906337", "Reg. number"))),
                NUMBERS,
                CRAFTS,
                WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"913210007908906000", "913210007908906368", "9.13210007908906E+17"})
    void aNumberOfWhichASpreadsheetKeptFifteenDigitsLeadsToTheListedOne(String number) {
        assertThat(ofDigitsAlone().hits(party(Identifier.Kind.OTHER, number), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"913210007908901000", "913210007908906", "913210007908906911", "913210007908906345"})
    void aNumberThatDiffersInWhatIsKeptDoesNot(String number) {
        assertThat(ofDigitsAlone().hits(party(Identifier.Kind.OTHER, number), ""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9074728", "9074739", "9704729", "9074279"})
    void aShipsNumberThatFailsItsCheckLeadsToTheShipOneSlipAway(String number) {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))), NUMBERS, CRAFTS, WORDS);
        assertThat(ships.hits(party(Identifier.Kind.IMO, number), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isFalse());
    }

    @Test
    void whatStandsBetweenTheLabelOfAShipsNumberAndTheNumberIsAWordList() {
        var words = "# columns: words\n# source: a test\nsign\n".getBytes(StandardCharsets.UTF_8);
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))),
                NUMBERS,
                CRAFTS,
                new IdentifierWords(
                        ShipNumberWords.of(WordLists.of(Map.of("words/designation/ship-number-words.tsv", words))),
                        WORDS.crafts(),
                        WORDS.banks(),
                        WORDS.kinds()));
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets, IMO Sign 9074729", CELL)))
                .hasSize(1);
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets, IMO No. 9074729", CELL)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no1", "reg no", "."})
    void aShipsNumberNeedsWordsThatCanBeMet(String words) {
        var content = ("# columns: words\n# source: a test\n" + words + "\n").getBytes(StandardCharsets.UTF_8);
        var lists = WordLists.of(Map.of("words/designation/ship-number-words.tsv", content));
        assertThatExceptionOfType(InvalidWordList.class).isThrownBy(() -> ShipNumberWords.of(lists));
    }

    @Test
    void aShipsNumberThatChecksOutIsAnotherShips() {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))), NUMBERS, CRAFTS, WORDS);
        assertThat(ships.hits(party(Identifier.Kind.IMO, "9074731"), "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gaskets IMO 9074729", "Gaskets for vessel, Imo no. 9074729", "Gaskets IMO9074729"})
    void aShipsNumberBehindItsLabelCountsAmongGoods(String goods) {
        var ships = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.IMO, "9074729", "IMO"))), NUMBERS, CRAFTS, WORDS);
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, goods, CELL))).hasSize(1);
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets type 9074729", CELL)))
                .isEmpty();
        assertThat(ships.equalIn(Value.read(Field.DESCRIPTION, "Gaskets IMO class 8, 9074729 pcs", CELL)))
                .isEmpty();
    }

    /** Another character, two that changed places, one missing, one too many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350200051193094R",
                "91350200051139084R",
                "9135020051193084R",
                "913502000511930844R",
                "3808184571",
                "3808148570",
                "380818470",
                "38081845700"
            })
    void aNumberOneSlipAwayIsAHint(String number) {
        assertThat(hits(number))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"380818470123", "3808481570", "38081847", "913502000511"})
    void twoSlipsAreAnotherNumber(String number) {
        assertThat(hits(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"QZVIGB2L", "QZVIGB2LXXX", "QZVIGB2L123", "qzdodef1", "QZDODEF1XXX"})
    void aBranchIsTheSameBank(String code) {
        assertThat(hits(code))
                .singleElement()
                .satisfies(hit -> assertThat(hit.equal()).isTrue());
    }

    @Test
    void aCodeOfAnotherPlaceIsAnotherBank() {
        assertThat(hits("QZVIGB2XXXX")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SWIFT QZVIGB2L",
                "SWIFT: QZVIGB2L",
                "BIC QZVIGB2LXXX",
                "SWIFT/BIC-QZVIGB2L",
                "SWIFT code qzvigb2l",
                "SWIFTQZVIGB2L",
                "SWIFT QZVI GB 2L",
                "SWIFT代码QZVIGB2L，德国",
                "ＢＩＣ ＱＺＶＩＧＢ２Ｌ"
            })
    void theCodeOfAListedBankIsFoundBehindItsLabel(String text) {
        assertThat(hits(text))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isTrue());
        assertThat(INDEX.equalIn(Value.read(Field.REMARKS, "Payment via " + text, CELL)))
                .hasSize(1);
        assertThat(INDEX.hits(party(Identifier.Kind.OTHER, "1"), "Sunny Bank, " + text))
                .hasSize(1);
    }

    @Test
    void theCodeOfAListedBankNeedsNoDigit() {
        var banks = index(new ListedIdentifier(Identifier.Kind.OTHER, "QZDBKPPY", "SWIFT/BIC"));
        assertThat(banks.equalIn(Value.read(Field.REMARKS, "Payment via SWIFT QZDBKPPY", CELL)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SWIFT QZVIGB2M", "AQZVIGB2L", "QZVI, GB 2L", "SWIFT QZVIGB2", "QZVIGB2LX of cotton"})
    void aCodeOfAnotherLengthOrBankIsNone(String text) {
        assertThat(INDEX.equalIn(Value.read(Field.REMARKS, text, CELL))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Call Sign | QZ219 | Call sign QZ219",
                "Aircraft Tail Number | EPQZF | Tail no. EP-QZF",
                "Aircraft Tail Number | RA78001 | RA-78001",
                "TAIL NUMBER | EPQZF | EP-QZF",
                "Aircraft Manufacturer's Serial Number (MSN) | 25207 | MSN 25207",
                "Aircraft Construction Number (also called L/N or S/N or F/N) | 25207 | S/N25207",
                "Aircraft Serial Number | 25207 | зав. № 25207",
                "Aircraft Serial Number | 25207 | F/N 25207",
                "Aircraft Serial Number | 25207 | Fabrikationsnr. 25207",
                "Aircraft Serial Number | 25207 | EX-47001 / 25207",
                "Aircraft Serial Number | 25207 | 机身号25207",
                "Aircraft Serial Number | 25207 | G650ER Flight Dept 25207",
                "Aircraft Serial Number | 1540 | c/n 1540"
            })
    void theMarkOfAShipOrAnAircraftIsFoundBehindItsLabelAndIsAHint(String label, String mark, String written) {
        var crafts = index(new ListedIdentifier(Identifier.Kind.OTHER, mark, label));
        assertThat(crafts.hits(numbered(Role.VESSEL, written), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isFalse());
        assertThat(crafts.hits(numbered(Role.CONSIGNEE, "of " + mark), "")).isEmpty();
    }

    @Test
    void theMarkOfAnAircraftIsFoundBesideItsNameAndAVoyageIsNone() {
        var crafts = index(
                new ListedIdentifier(Identifier.Kind.OTHER, "EPQZF", "Aircraft Tail Number"),
                new ListedIdentifier(Identifier.Kind.OTHER, "25207", "Aircraft Manufacturer's Serial Number (MSN)"));
        var nobody = numbered(Role.VESSEL, "1");
        assertThat(crafts.hits(nobody, "Sunny Cargo B747 EP-QZF")).hasSize(1);
        assertThat(crafts.hits(nobody, "Ever Sunny V.25207")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code 25207", "V.25207", "IMO 25207", "B747-422 V.25207", "航次25207"})
    void digitsThatTheCellCallsSomethingElseAreNoSerialNumber(String written) {
        var crafts = index(new ListedIdentifier(Identifier.Kind.OTHER, "25207", "Aircraft Serial Number"));
        assertThat(crafts.hits(numbered(Role.VESSEL, written), "")).isEmpty();
    }

    @Test
    void digitsAloneMayBeASerialNumberWhereNothingSaysThatItIsAShip() {
        var crafts = index(new ListedIdentifier(Identifier.Kind.OTHER, "25207", "Aircraft Serial Number"));
        assertThat(crafts.hits(numbered(Role.VESSEL, "25207"), "")).hasSize(1);
        assertThat(crafts.hits(numbered(Role.VESSEL, "25207", "9074729"), "")).isEmpty();
        assertThat(crafts.hits(numbered(Role.VESSEL, "F/N 25207", "9074729"), ""))
                .as("the cell says that it is one")
                .hasSize(1);
    }

    @Test
    void aNumberCutOutOfTheNameOfAShipMakesNoMarkOfItsVoyage() {
        var name = Value.read(Field.VESSEL_NAME, "Ever Sunny V.25207 ABCD IMO 9074729", CELL);
        var ship = new Party(
                Role.VESSEL,
                name,
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of(new Identifier(Identifier.Kind.IMO, "9074729", name)));
        var crafts = index(
                new ListedIdentifier(Identifier.Kind.OTHER, "25207", "Aircraft Serial Number"),
                new ListedIdentifier(Identifier.Kind.OTHER, "ABCD", "Call sign"));
        assertThat(crafts.hits(ship, "Ever Sunny")).isEmpty();
    }

    private static IdentifierIndex index(ListedIdentifier... numbers) {
        return new IdentifierIndex(List.of(List.of(numbers)), NUMBERS, CRAFTS, WORDS);
    }

    private static Party numbered(Role role, String... numbers) {
        return new Party(
                role,
                Value.absent(Field.PARTY_NAME, null),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                Stream.of(numbers)
                        .map(number -> new Identifier(
                                number.length() == 7 ? Identifier.Kind.IMO : Identifier.Kind.OTHER,
                                number,
                                Value.read(Field.PARTY_ID, number, CELL)))
                        .toList());
    }
}
