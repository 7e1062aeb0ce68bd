package dev.tidewaiter.shipment.place;

import static dev.tidewaiter.shipment.place.PlacesInTexts.READER;
import static dev.tidewaiter.shipment.place.PlacesInTexts.countries;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.shipment.Country;
import dev.tidewaiter.shipment.place.PlaceReader.Sort;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places right beside words that say that goods go or pass there, in many languages, and goods that are only called after a place. */
class PlacesBesideWaysTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Umbrellas for Havana | CU",
                "Schirme / für Teheran | IR",
                "Schirme (für Werk Jelabuga) | RU",
                "Schirme, Zielhafen Bandar Abbas | IR",
                "Umbrellas, consignee changed to company in Tehran | IR",
                "parapluies, à livrer à Téhéran | IR",
                "parasole do Teheranu | IR",
                "зонты в Владивосток | RU",
                "зонты, новый грузополучатель: Минск | BY",
                "ô, giao hàng tại Tehran | IR",
                "şemsiye Minsk'e gönderilecek | BY",
                "umbrellas 发往平壤 | KP",
                "雨伞运往德黑兰 | IR",
                "雨伞（哈瓦那，古巴） | CU",
                "傘 テヘラン向け | IR",
                "傘、荷揚港:バンダレ・アッバース | IR",
                "우산 테헤란행 | IR",
                "ร่ม ผ่านบันดาร์อับบาส | IR",
                "Umbrellas (La Habana, Cuba) | CU",
                "Umbrellas DAP Minsk | BY"
            })
    void aDescriptionWithAWordOfTheWayBesideThePlaceSendsGoodsThere(String description, String country) {
        assertThat(READER.mayGoOn(description)).isTrue();
        assertThat(countries(description, Sort.GOODS)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wheels for Minsk bicycles",
                "Leather for Havana shoes",
                "Запчасти для трактора Беларус",
                "Model ship Sevastopol",
                "Tourist guide for Cuba",
                "Mapa para Cuba",
                "Havana cigars, 25 pcs",
                "Persian rugs (Tabriz)",
                "Stamps (Iran)",
                "Umbrellas (Tehran, Germany)",
                "平壤冷面",
                "哈瓦那雪茄",
                "평양냉면",
                "Umbrellas, not for Iran"
            })
    void goodsThatAreCalledAfterAPlaceDoNotGoThere(String description) {
        assertThat(countries(description, Sort.GOODS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w tranzycie do Teheranu bez przeładunku | IR",
                "بارگیری و از طریق تهران حمل شود | IR",
                "경유지 확인: 블라디보스토크 항 경유 | RU",
                "ナホトカ経由 ノルウェー | RU"
            })
    void aWordOfTheWayIsHeardBesideThePlace(String remark, String country) {
        assertThat(countries(remark, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Port: IRBND,REMARK,IR",
        "PORT CODE IRKHO,REMARK,IR",
        "Zielhafen IRBND,REMARK,IR",
        "puerto CUHAV,REMARK,CU",
        "W5 081 IKA,REMARK,IR",
        "Umbrellas (port of discharge: SYLTK),GOODS,SY",
        "Umbrellas / POD CUHAV,GOODS,CU",
        "最终运往 德黑兰,REMARK,IR"
    })
    void aCodeBehindAPortOrAFlightIsAPlace(String text, Sort sort, String country) {
        assertThat(countries(text, sort)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Port: HDMI",
                "serial port: BYTES",
                "Port: RUNNING",
                "Pump IRBND-200",
                "valve CUHAV",
                "relay RUMOW 24V",
                "Port IRBND 22 mm",
                "IKA 5000 stirrer",
                "LH 455 FRA"
            })
    void lettersOfPartsAreNoCodeOfAPort(String text) {
        assertThat(countries(text, Sort.REMARK)).isEmpty();
        assertThat(countries(text, Sort.GOODS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "最终运往红岛, 谢谢 | 红岛 | REMARK | UA",
                "红岛行き | 红岛 | GOODS | UA",
                "Umbrellas (Redlepus, Ukraine) | Redlepus | GOODS | UA"
            })
    void aPlaceThatTheTablesDoNotHoldIsPointedToWithinARunAndInBrackets(
            String text, String name, Sort sort, String country) {
        Predicate<Country> there = new Country(country)::equals;
        assertThat(READER.pointsTo(text, name, there, sort)).isTrue();
        assertThat(READER.pointsTo("Umbrellas (Redlepus, Ukraine)", "Redlepus", there.negate(), Sort.GOODS))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for plant Minsk | BY",
                "Tehran plant | IR",
                "pour l'usine de Téhéran | IR",
                "pour notre usine de Téhéran | IR",
                "테헤란 공장 | IR",
                "테헤란 공장용 | IR",
                "모스크바 공장 납품 | RU",
                "لمصنع طهران | IR",
                "مصنع طهران | IR",
                "کارخانه تهران | IR",
                "Tahran fabrikası için | IR",
            })
    void worksAtAPlaceGetTheGoods(String remark, String country) {
        assertThat(PlacesInTexts.countries(remark, Sort.REMARK)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tehran plant certificate attached", "made at the Tehran plant"})
    void worksOfWhichARemarkSaysOtherThingsDoNot(String remark) {
        assertThat(PlacesInTexts.countries(remark, Sort.REMARK)).isEmpty();
    }
}
