package dev.tidewaiter.names.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HangulTests {

    @ParameterizedTest
    @CsvSource({
        "김소월, kim so wol",
        "이순신, lee sun sin",
        "리순신, ri sun sin",
        "박경리, park kyong ri",
        "정철, jung chol",
        "최은영, choi un yong",
        "황진이, hwang jin i",
        "남궁억, namkoong ok",
        "허균, heo kyun"
    })
    void personsAreSpelledAsListsPrintThem(String name, String spelled) {
        assertThat(String.join(" ", Hangul.ofPerson(name))).isEqualTo(spelled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "김", "삼성전자", "주식회사", "대한민국정부"})
    void otherRunsAreNoPersons(String run) {
        assertThat(Hangul.ofPerson(run)).isEmpty();
    }
}
