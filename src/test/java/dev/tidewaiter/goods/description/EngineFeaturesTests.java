package dev.tidewaiter.goods.description;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.wordlist.WordLists;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineFeaturesTests {

    private static final TextFold FOLD = new TextFold();
    private static final EngineFeatures FEATURES = new EngineFeatures(WordLists.bundled(), FOLD);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cooling unit with two-stroke engine, carburettor and propeller flange | two-stroke carburettor propeller-hub",
                "Compressor, 4 cyl boxer, spark plugs, propeller hub | boxer spark propeller-hub",
                "двухтактный оппозитный, свечи зажигания | two-stroke boxer spark",
                "二冲程对置四缸,化油器 | two-stroke boxer carburettor",
                "boxer shorts | ''",
                "two-stroke, 2-stroke | two-stroke",
                "mist blower engine, prop 30x12, boxer | propeller boxer",
                "Генератор, оппозитный, фланец воздушного винта | boxer propeller-hub",
                "tweetaktmotor met propellerflens | two-stroke propeller-hub",
                "moteur 2 temps pour hélice propulsive | two-stroke propeller",
                "двигун двотактний, під гвинт | two-stroke propeller",
                "EFI engine, reversed shaft, altitude compensated | carburettor reversed altitude",
                "двигатель с высотным корректором, левое вращение | altitude reversed",
                "2-stroke flat twin w/ propeller nut & spinner | two-stroke boxer propeller-nut",
                "двухтактный оппозитный, гайка винта, кок | two-stroke boxer propeller-nut",
                "2-Takt-Boxermotor mit Propellermutter | two-stroke boxer propeller-nut",
                "boat propeller nut | ''",
                "motor para hélice de barco | ''",
                "Cotton towels | ''"
            })
    void featuresAreFoundOnceEach(String text, String names) {
        var found = FEATURES.in(FOLD.fold(text));

        assertThat(found.stream().map(EngineFeature::name).collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"propeller flange,true", "marine propeller,false", "spark plugs,false"})
    void onlyWhatDrivesAnAirPropellerFlies(String text, boolean flies) {
        assertThat(FEATURES.in(FOLD.fold(text)).stream().anyMatch(EngineFeature::flies))
                .isEqualTo(flies);
    }
}
