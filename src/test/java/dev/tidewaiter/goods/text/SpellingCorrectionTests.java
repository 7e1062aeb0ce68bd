package dev.tidewaiter.goods.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.wordlist.WordLists;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of goods one letter off, typed as one or abbreviated. */
class SpellingCorrectionTests {

    private final SpellingCorrection spelling = new SpellingCorrection(
            WordLists.bundled(), WordReach.of(WordLists.bundled()), () -> Set.of("termal", "propellern*"));

    @ParameterizedTest
    @CsvSource({
        "loitering amunition, loitering ammunition",
        "Unmannde aircraft, unmanned aircraft",
        "Unnmaned arial vehical, unmanned aerial vehicle",
        "FLIGHTCONTROLLER F7, flight controller F7",
        "UAVengine 2stroke, uav engine 2stroke",
        "flt contrlr brd, flight controller board",
        "впла рама, бпла рама",
        "веспилотник новый, беспилотник новый",
        "Propeler carbon 28x9, propeller carbon 28x9",
        "квадракоптер новый, квадрокоптер новый",
        "brushles moter 1400 kv, brushless motor 1400 kv"
    })
    void aMistypedWordIsReadAsMeant(String typed, String meant) {
        assertThat(spelling.mended(typed)).isEqualToIgnoringCase(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "self-propelled crane",
                "serial number plate",
                "moment of inertia rig",
                "controlled atmosphere store",
                "thermos flask",
                "Unmanned aircraft",
                "battery pack",
                "termal kamera",
                "propellernabe",
                "vehicle parts",
                "engine with 2 mtr cable, mot tested",
                ""
            })
    void otherWordsStay(String text) {
        assertThat(spelling.mended(text)).isEqualTo(text);
    }

    @Test
    void everyTellingWordIsFoundWithAnyOneLetterLost() {
        var word = "quadcopter";
        for (int i = 1; i < word.length(); i++) {
            assertThat(spelling.mended(word.substring(0, i) + word.substring(i + 1)))
                    .as("without letter %d", i)
                    .isEqualTo(word);
        }
    }
}
