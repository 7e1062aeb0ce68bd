package dev.tidewaiter.shipment.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.shipment.identifier.MistypedNumber.Sort;
import dev.tidewaiter.spreadsheet.CellRef;
import dev.tidewaiter.spreadsheet.SheetRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypedNumberTests {

    private static final CellRef CELL = new CellRef(new SheetRef("may.xlsx", "Lines", false), 2, 3);

    private static @Nullable Sort check(Role role, @Nullable String country, Field field, String text) {
        return check(role, country, field, text, "", null);
    }

    private static @Nullable Sort check(
            Role role, @Nullable String country, Field field, String text, String heading, @Nullable String goesTo) {
        var from = Value.read(field, text, CELL);
        var where = country == null ? null : new Country(country);
        var value = Identifier.compact(text);
        var number = new Identifier(IdentifierKinds.of(value, where), value, from, heading);
        var party = new Party(
                role,
                Value.absent(Field.PARTY_NAME, null),
                Value.absent(Field.PARTY_ADDRESS, null),
                where,
                Value.absent(Field.PARTY_COUNTRY, null),
                List.of(number));
        return MistypedNumber.of(
                party,
                number,
                goesTo == null ? null : new Country(goesTo),
                said -> said.matches(".*(?:INN|ИНН|ОГРН).*"),
                said -> said.contains("ОКПО"));
    }

    @ParameterizedTest
    @CsvSource({
        ", RU, ИНН, 3808184571, INN",
        ", RU, ИНН, 3808184570,",
        ", RU, ОКПО, 00032538, OKPO",
        "RU, RU, ОКПО, 00032538, OKPO",
        ", RU, Tax ID, 3808184571,",
        ", KZ, ИНН, 380818457112,",
        "PL, RU, ИНН, 5260250275,",
        ", , ИНН, 3808184571,"
    })
    void aHeadingSaysWhatItIsWhereTheFirmMayBeRussian(
            @Nullable String country, @Nullable String goesTo, String heading, String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, country, Field.CONSIGNEE_ID, text, heading, goesTo))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"9074729,", "9074728, IMO", "IMO 9074728, IMO", "907472, ", "9V1234, "})
    void aShipsNumber(String text, @Nullable Sort expected) {
        assertThat(check(Role.VESSEL, null, Field.VESSEL_ID, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 3808184570,",
        "RU, 3808184571, INN",
        "RU, INN 3808184571, INN",
        "KZ, ИНН 3808184571, INN",
        "KZ, 3808184571,",
        "IR, 10102345678,",
        "RU, 1083808013179, OGRN",
        "RU, 87059789,",
        "KZ, ОКПО 00032537,",
        "KZ, ОКПО 00032538,",
        "UA, ОКПО 37193071,",
        "BY, ОКПО 012345678901,",
        ", ОКПО 00032537,",
        ", ОКПО 00032538, OKPO",
        "RU, ОКПО 00032538, OKPO",
        "RU, 00032538,",
        "RU, 0123456789,"
    })
    void aRussianNumberIsToldByCountryOrLabel(@Nullable String country, String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, country, Field.CONSIGNEE_ID, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"91350200051193084R,", "91350200051193084T, USCC", "110101199003071234, "})
    void aChineseCodeIsToldByItsShapeAndAResidentsNumberIsNone(String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, "CN", Field.CONSIGNEE_ID, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 7LTWFZYICNSX8D621K86,",
        "DE, 529900T8BM49AURSDO55,",
        "DE, 529900T8BM49AURSDO54, LEI",
        "DE, LEI 529900T8BM49AURSDO54, LEI",
        "KZ, 40702810000000000001,"
    })
    void aLegalEntityIsToldByItsShape(String country, String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, country, Field.CONSIGNEE_ID, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE136695976,",
        "DE, DE136695975, VAT",
        "DE, DE 136 695 975, VAT",
        "GR, EL094259217, VAT",
        "FR, FR41303265045, VAT",
        "IT, IT00743110158, VAT",
        "GB, GB980780684,",
        "GB, GB980780684000,",
        "GB, GB980780685000, VAT",
        "FR, DE136695975,",
        "DE, DE1366959,",
        "DE, HRB 58001,",
        "CH, CHE123456788,"
    })
    void aNumberForValueAddedTaxIsToldByItsCountry(String country, String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, country, Field.CONSIGNEE_ID, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, VAT DE136695976,",
        "DE, VAT DE136695975, VAT",
        "DE, USt-IdNr. DE 136 695 975, VAT",
        "DE, VAT: DE136695975 (HRB 58001), VAT",
        ", DE136695975, VAT",
        ", DE136695976,",
        ", VAT No. DE136695975, VAT",
        ", EL094259217, VAT",
        ", GR094259217, VAT",
        "GR, VAT GR094259217, VAT",
        "FR, VAT DE136695975,",
        "DE, Code 136695975,",
        ", CODE 136695975,",
        ", CODE136695975,",
        ", VAT NO 136695975,",
        "NO, VAT NO 136695975,",
        ", REF 136695975,",
        ", IT 4711,"
    })
    void aNumberForValueAddedTaxIsToldBehindItsLabelAndByItsOwnLetters(
            @Nullable String country, String text, @Nullable Sort expected) {
        assertThat(check(Role.CONSIGNEE, country, Field.CONSIGNEE_ID, text)).isEqualTo(expected);
    }

    @Test
    void digitsInANameAreNoNumberOfItsKind() {
        assertThat(check(Role.CONSIGNEE, "RU", Field.CONSIGNEE_NAME, "3808184571"))
                .isNull();
    }

    @Test
    void aCellThatGoesOnForPagesIsReadOnceAndKeepsItsNumber() {
        var pages = "AB1 ".repeat(8_000);

        assertThat(check(Role.CONSIGNEE, null, Field.CONSIGNEE_ID, pages)).isNull();
        assertThat(check(Role.CONSIGNEE, null, Field.CONSIGNEE_ID, pages + "; VAT DE136695975"))
                .isEqualTo(Sort.VAT);
    }
}
