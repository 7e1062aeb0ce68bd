package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCasesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "szállítás Teheránba | IR",
                "Tahran'a sevk | IR",
                "toimitus Teheraniin | IR",
                "אספקה לטהרן | IR",
                "Тегеранға жеткізу | IR",
                "ส่งถึงเตหะราน | IR",
                "ベラルーシ倉庫 | BY",
                "ผ่านรัสเซีย | RU",
                "Astara IR | IR",
                "Brest (BY) | BY",
                "final dest. RF | RU",
                "qua Nga | RU",
                "रूस के माध्यम से | RU",
                "Moszkvába | RU",
                "entrega em Teerã | IR"
            })
    void aPlaceInACaseOrBesideItsCodeIsOne(String text, String country) {
        assertThat(countries(text, Sort.PLACE)).contains(country);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nihai kullanıcı İran'da | IR",
                "użytkownik w Syrii | SY",
                "utilizator final în Iran | IR",
                "eindgebruiker in Iran | IR",
                "slutanvändare i Iran | IR",
                "végfelhasználó Iránban | IR",
                "użytkownik w Iranie | IR",
                "odbiorca końcowy w Iranie | IR",
                "loppukäyttäjä Iranissa | IR",
                "galalietotājs Irānā | IR",
                "lõppkasutaja Iraanis | IR",
                "galutinis vartotojas Irane | IR",
                "pengguna akhir di Iran | IR",
            })
    void whoUsesTheGoodsIsThere(String text, String country) {
        assertThat(countries(text, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Astara AZ",
                "(원산지결정기준)",
                "Terra",
                "Terra Cotta Depot",
                "테헤란로 152, 서울",
                "Mińsk Mazowiecki, Poland"
            })
    void anEndingOrACodeOfAnotherPlaceTellsNone(String text) {
        assertThat(countries(text, Sort.PLACE)).doesNotContain("RU", "IR", "BY", "KP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dodanie do Teheránu | IR",
                "Teheránba szállítva | IR",
                "테헤란까지 배송 | IR",
                "التسليم في طهران | IR",
                "तेहरान में डिलीवरी | IR",
                "final destination: RU | RU",
                "Ресей арқылы | RU",
                "door Rusland | RU"
            })
    void aRemarkInAnyLanguageTellsWhereGoodsGo(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).contains(country);
    }
}
