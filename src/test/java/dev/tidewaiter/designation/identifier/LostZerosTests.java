package dev.tidewaiter.designation.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.OwnThresholds;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import dev.tidewaiter.wordlist.WordLists;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of which a spreadsheet kept what a quantity has of them. */
class LostZerosTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);

    private static LostZeros over(Identifier.Kind kind, String number) {
        var zeros = new LostZeros(OwnThresholds.OF_MATCHES.numbers().withoutKind());
        zeros.add(new ListedNumber(0, new ListedIdentifier(kind, number, "Number"), null, false));
        return zeros;
    }

    @ParameterizedTest
    @CsvSource({"INN,0274952499,274952499", "OTHER,000712345678,712345678"})
    void theyAreFoundByWhatIsLeft(Identifier.Kind kind, String listed, String left) {
        assertThat(over(kind, listed).of(Identifier.Kind.OTHER, left)).hasSize(1);
        assertThat(over(kind, listed).of(Identifier.Kind.OTHER, left.substring(1)))
                .isEmpty();
        assertThat(over(kind, listed).of(Identifier.Kind.OTHER, listed))
                .isEmpty(); // equal numbers are another's matter
        assertThat(LostZeros.lost(left, listed)).isTrue();
        assertThat(LostZeros.lost(left.substring(1), listed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0001831083343,1831083343", "1831083343,''", "0000,''", "00AB12,''"})
    void aNumberIsReadWithoutTheZerosItWasFilledUpWith(String number, String left) {
        assertThat(LostZeros.unfilled(number)).isEqualTo(left);
    }

    @Test
    void shortOnesAndThoseWithLettersAreNobodys() {
        assertThat(over(Identifier.Kind.OTHER, "0001234").of(Identifier.Kind.OTHER, "1234"))
                .isEmpty();
        assertThat(over(Identifier.Kind.OTHER, "00AB12345678").of(Identifier.Kind.OTHER, "AB12345678"))
                .isEmpty();
        assertThat(over(Identifier.Kind.OTHER, "000000000000").of(Identifier.Kind.OTHER, ""))
                .isEmpty();
    }

    @Test
    void oneOfAnotherKindIsNobodys() {
        assertThat(over(Identifier.Kind.INN, "0274952499").of(Identifier.Kind.IMO, "274952499"))
                .isEmpty();
    }

    @Test
    void theIndexTakesThemForTheListedOnes() {
        var words = IdentifierWords.of(WordLists.bundled());
        var index = new IdentifierIndex(
                List.of(List.of(new ListedIdentifier(Identifier.Kind.INN, "0274952499", "INN"))),
                OwnThresholds.OF_MATCHES.numbers(),
                OwnThresholds.OF_MATCHES.crafts(),
                words);
        assertThat(index.hits(withNumber("274952499"), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isTrue());
        assertThat(index.hits(withNumber("0000274952499"), ""))
                .singleElement()
                .satisfies(hit -> assertThat(hit.proves()).isTrue());
        var passing = Value.read(Field.REMARKS, "0000274952499", CELL);
        assertThat(index.equalIn(passing)).hasSize(1);
        assertThat(index.hits(withNumber("274952498"), "")).noneMatch(IdentifierIndex.Hit::proves);
    }

    private static Party withNumber(String number) {
        return new Party(
                Role.PARTY,
                Value.absent(Field.PARTY_NAME, null),
                Value.absent(Field.PARTY_ADDRESS, null),
                null,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of(new Identifier(Identifier.Kind.OTHER, number, Value.read(Field.PARTY_ID, number, CELL))));
    }
}
