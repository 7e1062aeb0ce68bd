package dev.tidewaiter.manifest.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tidewaiter.wordlist.InvalidWordList;
import dev.tidewaiter.wordlist.WordLists;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteWordsTests {

    private static final RouteWords ROUTES = RouteWords.of(WordLists.of(Path.of("rules")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHIPPED FROM NINGBO, CHINA TO MONTREAL, CANADA VIA BUSAN BY SEA | NINGBO, CHINA | MONTREAL, CANADA | BY SEA",
                "Von Hamburg nach Derby per Schiff | Hamburg | Derby | per Schiff",
                "Transport aus Linz nach Aktau über Baku | Linz | Aktau |",
                "De Marseille à destination d'Oran | |  |",
                "Depuis Marseille jusqu'à Oran par mer | Marseille | Oran | par mer",
                "Expédié de Marseille à Oran | Marseille | Oran |",
                "Desde Valencia a Callao por mar | Valencia | Callao | por mar",
                "Spedito da Genova a Tunisi via mare | Genova | Tunisi | via mare",
                "Embarque de Santos para Luanda | Santos | Luanda |",
                "z Gdańska do Mersin drogą morską | Gdańska | Mersin | drogą morską",
                "Отгрузка из Нинбо в Актау морем | Нинбо | Актау | морем",
                "Перевезення з Одеси до Поті | Одеси | Поті |",
                "Ningbo'dan Mersin'e deniz yoluyla | Ningbo | Mersin | deniz yoluyla",
                "İzmir limanından Busan üzerinden Montreal limanına sevk | İzmir | Montreal |"
            })
    void aWayIsReadInTheLanguagesOfHeadings(String text, String from, String to, String mode) {
        var route = ROUTES.in(text);
        if (from == null) {
            assertThat(route).isNull();
        } else {
            assertThat(route).isEqualTo(new RouteWords.Route(from, to, mode));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De Boer a Zonen",
                "Da Vinci a Roma",
                "из стали в упаковке",
                "Ab Werk nach Vereinbarung",
                "De: Maria Para: João",
                "Vonderau nach Mass",
                "Motor von Hand gewickelt",
                "DE LUNES A VIERNES",
                "从业人员",
                "自合同签订之日起至货物交付完毕",
                "期限まで",
                "Shipped from stock"
            })
    void whatOnlySoundsLikeAWayIsNone(String text) {
        assertThat(ROUTES.in(text)).isNull();
    }

    @Test
    @Timeout(5)
    void aHostileCellTakesNoTime() {
        for (var word : new String[] {"from to ", "から 経由 ", "'dan üzerinden ", "de a via por "}) {
            for (int i = 0; i < 20; i++) {
                assertThat(ROUTES.in(word.repeat(300 / word.length()) + "\n "))
                        .isIn(null, ROUTES.in(word.repeat(300 / word.length())));
            }
        }
    }

    @Test
    void whatIsToldInTheFirstLanguageGoesBeforeWhatStandsAboveIt() {
        var told = ROUTES.first(
                List.of("Von Hamburg nach Derby", "SHIPPED FROM NINGBO TO AKTAU"), text -> text, (text, route) -> true);
        assertThat(Objects.requireNonNull(told).getValue().to()).isEqualTo("AKTAU");
    }

    @Test
    void aLanguageWithoutWordsForOneEndIsRefused() {
        assertThatExceptionOfType(InvalidWordList.class)
                .isThrownBy(() -> of("from\tnl\tvan\nvia\tnl\tvia\n"))
                .withMessageContaining("words/manifest/route-words.tsv:2")
                .withMessageContaining("lacks words for one end");
        assertThat(Objects.requireNonNull(of("from\tnl\tvan\nto\tnl\tnaar\n").in("van Breda naar Oran"))
                        .to())
                .isEqualTo("Oran");
    }

    private static RouteWords of(String rows) {
        return RouteWords.of(
                WordLists.of(Map.of("words/manifest/route-words.tsv", rows.getBytes(StandardCharsets.UTF_8))));
    }
}
